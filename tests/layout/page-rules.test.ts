import { describe, expect, it } from 'vitest';
import { rulesAboveText } from '../../src/layout/page-rules.ts';
import type { PageSegments } from '../../src/layout/segments/page-segments.ts';
import { ruleAt } from '../tables/place-segments.ts';
import { at } from './segment.ts';

describe('rulesAboveText', () => {
  const link = at('JIU/REP/2023/1: Review of management', 98, 400, 690);
  it.each([
    [ruleAt(691, 98, 170), 0, 'under a link (DP/2025/12/Add.1)'],
    [ruleAt(699, 98, 170), 1, 'below the line, above notes'],
    [ruleAt(691, 60, 170), 1, 'further out than the words'],
  ])('%j: %s', (rule, count, why) => {
    const page = { segments: [link], rules: [rule] } as unknown as PageSegments;
    expect(rulesAboveText(page), why).toHaveLength(count);
  });
});
