import { describe, expect, it } from 'vitest';
import { lineReader } from '../src/extract-line.ts';

type Citation = { readonly symbol?: string | undefined; readonly yearFrom?: string | undefined };

const read = (lines: readonly (readonly [id: string | number, text: string])[]): Citation[][] => {
  const reader = lineReader();
  return lines.map(([id, text]) =>
    reader({ id, text, language: 'en' }).flatMap(({ kind, value }) =>
      kind === 'citation' ? [{ symbol: value.symbol, yearFrom: value.yearFrom }] : [],
    ),
  );
};

describe('lines of one document', () => {
  it('take the year of a Council resolution from an earlier line', () => {
    const [, second] = read([
      ['S-RES-2531.xml#9', 'Recalling its resolution 2391 (2017)'],
      ['S-RES-2531.xml#105', 'Recalls all provisions of paragraph 13 of resolution 2391'],
    ]);
    expect(second).toEqual([{ symbol: 'S/RES/2391 (2017)', yearFrom: 'S-RES-2531.xml#9/m1' }]);
  });
  it.each([
    ['a#1', 'b#2', 'another document'],
    ['1', '2', 'lines by themselves'],
  ])('%s and %s: %s', (first, second) => {
    const [, after] = read([
      [first, 'Recalling its resolution 2391 (2017)'],
      [second, 'paragraph 13 of resolution 2391'],
    ]);
    expect(after).toEqual([{ symbol: undefined, yearFrom: undefined }]);
  });
  it('take nothing else from it: ibid. and "that resolution" stand for what their own line names', () => {
    const [, after] = read([
      ['a#1', 'Recalling its resolution 2391 (2017)'],
      ['a#2', 'Decides to act under that resolution (ibid., para. 5)'],
    ]);
    expect(after?.map(({ symbol }) => symbol)).toEqual([undefined, undefined]);
  });
});
