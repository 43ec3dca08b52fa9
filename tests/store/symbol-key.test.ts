import { describe, expect, it } from 'vitest';
import type { CitationValue } from '../../src/record/index.ts';
import { symbolsOf } from '../../src/store/index/symbol-key.ts';

describe('symbols of a citation', () => {
  it.each<[Partial<CitationValue>, string[], string]>([
    [{ symbol: 'A/59/565' }, ['A/59/565'], 'one'],
    [{ symbol: 'A/59/123', symbols: ['A/59/123', 'E/2004/90'] }, ['A/59/123', 'E/2004/90'], 'joint'],
    [{ inferred: 'S/RES/1325 (2000)' }, ['S/RES/1325 (2000)'], 'what the Council’s list says'],
    [
      { symbol: 'A/59/565/Add.4', rangeFrom: 'A/59/565/Add.1' },
      ['A/59/565/Add.2', 'A/59/565/Add.3', 'A/59/565/Add.4'],
      'a range, whose first is a citation of its own',
    ],
    [{ symbol: 'S/2019/997', rangeFrom: 'S/2019/996' }, ['S/2019/997'], 'two in a row'],
    [{ symbol: 'S/2019/9', rangeFrom: 'S/2018/1' }, ['S/2019/9'], 'ends of two series'],
    [{ symbol: 'S/2019/9970', rangeFrom: 'S/2019/1' }, ['S/2019/9970'], 'longer than any range'],
  ])('%j: %j, %s', (value, symbols) => expect(symbolsOf({ type: 'document', ...value })).toEqual(symbols));
});
