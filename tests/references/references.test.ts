import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/mentions/citations/index.ts';
import type { Block, Language, Mention, MentionOf } from '../../src/record/index.ts';
import { resolveReferences } from '../../src/references/index.ts';

/** Citations of some blocks, resolved; ids are the block's and the citation's place in it. */
const resolve = (type: Block['type'], texts: readonly string[], language: Language): MentionOf<'citation'>[] => {
  const blocks = texts.map((text, index): Block => ({ id: `b${index + 1}`, type, text, evidence: [] }));
  const mentions = blocks.flatMap(({ id, text }) =>
    findCitations(text, { language }).map(
      (found, index): Mention => ({
        ...found,
        id: `${id}.${index + 1}`,
        block: id,
        text: text.slice(...found.span),
        evidence: [],
      }),
    ),
  );
  return resolveReferences(blocks, mentions).filter((mention) => mention.kind === 'citation');
};
const brief = (citations: readonly MentionOf<'citation'>[]) =>
  citations.map(({ id, value }) => [id, value.symbol, value.antecedent]);

describe('ibid. in notes', () => {
  it('takes the source of the note before, along the chain', () => {
    expect(
      brief(resolve('footnote', ['《补编第10号》（E/2004/30）。', '同上，第一章，A 节。', '同上，决议草案五。'], 'zh')),
    ).toEqual([
      ['b1.1', 'E/2004/30', undefined],
      ['b2.1', 'E/2004/30', 'b1.1'],
      ['b3.1', 'E/2004/30', 'b2.1'],
    ]);
  });
  it('keeps only the series where it names a document of its own', () => {
    expect(
      brief(
        resolve(
          'footnote',
          [
            'A/CONF.157/24（第一部分），第三章。',
            '同上，2004 年，《补编第 10 号》（E/2004/30），第一章。',
            '同上，决议草案四。',
          ],
          'zh',
        ),
      ),
    ).toEqual([
      ['b1.1', 'A/CONF.157/24 (Part I)', undefined],
      ['b2.1', 'E/2004/30', 'b1.1'],
      ['b2.2', 'E/2004/30', undefined],
      ['b3.1', 'E/2004/30', 'b2.2'],
    ]);
  });
  it('does not guess where the note before has no document', () => {
    const [ibid] = resolve('footnote', ['Press release of 5 May.', 'Ibid., para. 5.'], 'en');
    expect(ibid?.value).toMatchObject({
      unresolved: expect.stringMatching(/note before/),
      pinpoint: { paragraph: '5' },
    });
    expect(ibid?.value.symbol).toBeUndefined();
  });
  it('does not guess between several documents', () => {
    const [, , ibid] = resolve('footnote', ['A/59/204 and A/59/205.', 'Ibid., para. 5.'], 'en');
    expect(ibid?.value).toMatchObject({ unresolved: 'the note before names several documents' });
  });
  it('a document and its corrigendum are one', () => {
    const [, , ibid] = resolve('footnote', ['A/59/204 and Corr.1.', 'Ibid., para. 5.'], 'en');
    expect(ibid?.value).toMatchObject({ symbol: 'A/59/204', antecedent: 'b1.1' });
  });
  it('own places replace those of the source', () => {
    const [, ibid] = resolve('footnote', ['A/59/204, para. 3.', 'Ibid., annex II.'], 'en');
    expect(ibid?.value).toMatchObject({ symbol: 'A/59/204', pinpoint: { annex: 'II' } });
    expect(ibid?.value.unresolved).toBeUndefined();
  });
  it('a publication with a sales number', () => {
    const [, ibid] = resolve('footnote', ['联合国出版物，出售品编号：E.91.IV.2。', '同上，C.26 节，附件。'], 'zh');
    expect(ibid?.value).toMatchObject({ symbol: 'E.91.IV.2', type: 'document', antecedent: 'b1.1' });
  });
});

describe('in running text', () => {
  it('ibid. takes the citation directly before it', () => {
    expect(
      brief(resolve('paragraph', ['The report (A/59/204) says so.', 'It adds more (ibid., para. 39).'], 'en')),
    ).toEqual([
      ['b1.1', 'A/59/204', undefined],
      ['b2.1', 'A/59/204', 'b1.1'],
    ]);
  });
  it('short forms take the nearest resolution, in the block or the one before', () => {
    expect(
      brief(
        resolve('paragraph', ['大会第58/140号决议和A/59/204号文件。该决议。', '同一决议。', '无。', '该决议。'], 'zh'),
      ),
    ).toEqual([
      ['b1.1', 'A/RES/58/140', undefined],
      ['b1.2', 'A/59/204', undefined],
      ['b1.3', 'A/RES/58/140', 'b1.1'],
      ['b2.1', 'A/RES/58/140', 'b1.1'],
      ['b4.1', undefined, undefined],
    ]);
  });
  it('a number without its year takes the citation that has one, before or behind', () => {
    const texts = ['第1535, 1373(2001)和1535(2004)号决议', '安全理事会第1373号决议。安理会第1325号决议'];
    const resolved = resolve('paragraph', texts, 'zh');
    expect(brief(resolved)).toEqual([
      ['b1.1', 'S/RES/1535 (2004)', undefined],
      ['b1.2', 'S/RES/1373 (2001)', undefined],
      ['b1.3', 'S/RES/1535 (2004)', undefined],
      ['b2.1', 'S/RES/1373 (2001)', undefined],
      ['b2.2', undefined, undefined],
    ]);
    expect(resolved.map(({ value }) => value.yearFrom)).toEqual(['b1.3', undefined, undefined, 'b1.2', undefined]);
  });
  it('a date of adoption that is stated once holds for the resolution', () => {
    const [, second] = resolve('paragraph', ['大会2003年12月22日第58/140号决议', '第58/140号决议'], 'zh');
    expect(second?.value.adopted).toBe('2003-12-22');
  });
});
