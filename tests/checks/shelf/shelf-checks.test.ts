import { describe, expect, it } from 'vitest';
import {
  authorityOf,
  type HeldStatement,
  oddOnesOut,
  shelfChecks,
  statementsOf,
} from '../../../src/checks/shelf/index.ts';
import { extractText } from '../../../src/extract.ts';

describe('the examples of every shelf check', () => {
  const rows = shelfChecks.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const));
  it.each(rows)('%s', (name, { texts, odd }) => {
    const statements = texts.flatMap(({ language, text, symbol }, at) => {
      const record = extractText(`${at + 1}.\t${text}`, { language });
      const document = symbol === undefined ? record.document : { ...record.document, symbol, symbols: [symbol] };
      return statementsOf({ ...record, document }).map(
        (statement): HeldStatement => ({ ...statement, document: `d${at}`, documentName: `A/${at}` }),
      );
    });
    const groups = Map.groupBy(statements, ({ check, subject }) => `${check} ${subject}`);
    const found = [...groups.values()].flatMap((group) => oddOnesOut(authorityOf(group)));
    expect(found.filter(({ finding }) => finding.check === name)).toHaveLength(odd);
  });
});

describe('the authority', () => {
  const said = (document: string, value: string): HeldStatement => ({
    ...{
      check: 'shelf-adoption-date',
      subject: 'A/RES/58/140',
      name: { en: 'A/RES/58/140', zh: 'A/RES/58/140' },
      value,
      language: 'en' as const,
    },
    ...{ certainty: 0.9, document, documentName: document, places: [{ page: 1, bbox: [0, 0, 1, 1], text: value }] },
  });
  it.each<[string, HeldStatement[], string[]]>([
    [
      'three against one',
      [said('a', '2003-12-22'), said('b', '2003-12-22'), said('c', '2003-12-22'), said('d', '2003-12-23')],
      ['d document'],
    ],
    ['one against one', [said('a', '2003-12-22'), said('b', '2003-12-23')], ['b cannot tell']],
    ['all alike', [said('a', '2003-12-22'), said('b', '2003-12-22')], []],
    [
      'one document that says both contradicts only itself',
      [said('a', '2003-12-22'), said('a', '2003-12-23'), said('b', '2003-12-22')],
      [],
    ],
  ])('%s', (_, statements, expected) => {
    expect(oddOnesOut(authorityOf(statements)).map(({ document, finding }) => `${document} ${finding.doubt}`)).toEqual(
      expected,
    );
  });

  it('cites the documents that say otherwise', () => {
    const [odd] = oddOnesOut(authorityOf([said('a', '2003-12-22'), said('b', '2003-12-22'), said('d', '2003-12-23')]));
    expect(odd!.finding.message.en).toBe(
      'This document says that A/RES/58/140 was adopted on 23 December 2003; 2 others say that it was adopted on 22 December 2003 (a, b).',
    );
    expect(odd!.finding.evidence.map(({ document }) => document)).toEqual([undefined, 'a', 'b']);
  });
});
