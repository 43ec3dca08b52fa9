import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/mentions/citations/index.ts';
import { findMentions } from '../../../src/mentions/index.ts';
import type { Language } from '../../../src/record/index.ts';

const texts = (text: string, language: Language): string[] =>
  findCitations(text, { language }).map(({ span }) => text.slice(...span));

type Row = [text: string, language: Language, read: readonly string[], why: string];

describe('readings that overlap', () => {
  it.each<Row>([
    ['see A/59/204/Add.1/Corr.2.', 'en', ['A/59/204/Add.1/Corr.2'], 'a symbol goes as far as the grammar'],
    ['A/RES/58/140 of 22 December 2003', 'en', ['A/RES/58/140'], 'the number inside a symbol is no number of its own'],
    ['resolution A/RES/58/140', 'en', ['A/RES/58/140'], 'not even behind the word'],
    ['安理会S/RES/1373(2001)号决议', 'zh', ['S/RES/1373(2001)'], 'the same with a year'],
    ['A/59/123-E/2004/90', 'en', ['A/59/123-E/2004/90'], 'a joint symbol is one citation'],
    ['A/58/16, draft resolution II', 'en', ['A/58/16'], 'a draft behind its document is a place in it'],
    ['同上，决议草案二', 'zh', ['同上'], 'a draft behind ibid. is a place in it'],
    ['resolution 55/25, annex I, article 3 of the Convention', 'en', ['55/25', 'article 3 of the Convention'], 'two'],
    ['第58/140号决议和该决议草案', 'zh', ['58/140'], 'a draft is not the resolution'],
    ['the present resolution 58/140', 'en', ['58/140'], 'a number says more than a pointing word'],
  ])('%s: %s', (text, language, read) => expect(texts(text, language)).toEqual(read));

  it('a date inside a citation belongs to it and is a date still', () => {
    const found = findMentions('大会2003年12月22日第58/140号决议', { language: 'zh' });
    expect(found.map(({ kind, value }) => [kind, 'adopted' in value ? value.adopted : undefined])).toEqual(
      expect.arrayContaining([
        ['citation', '2003-12-22'],
        ['date', undefined],
      ]),
    );
  });
  it('a treaty inside the citation of its article is an instrument still', () => {
    const kinds = findMentions('article 3 of the Convention on the Rights of the Child', { language: 'en' });
    expect(kinds.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['citation', 'instrument']));
  });
});
