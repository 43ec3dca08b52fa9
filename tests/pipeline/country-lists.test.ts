import { expect, test } from 'vitest';
import { placeLists } from '../../src/pipeline/lists/place-lists.ts';
import { type PlacedBlock, placeMentions } from '../../src/pipeline/place-mentions.ts';
import { placeTables } from '../../src/pipeline/place-tables.ts';
import type { BlockType, Language, Table } from '../../src/record/index.ts';

type Part = readonly [type: BlockType, text: string] | readonly [type: 'table', rows: readonly (readonly string[])[]];

const cellOf = (text: string) => ({ text, ...(/^\d+$/.test(text) ? { value: text } : {}), evidence: [] });

const tableOf = (id: string, rows: readonly (readonly string[])[], head: readonly string[]): Omit<Table, 'block'> => ({
  id,
  title: '',
  columns: rows[0]!.map((_, column) => ({
    title: head[column] ?? '',
    type: rows.every((cells) => /^\d*$/.test(cells[column]!)) ? 'amount' : 'text',
  })),
  rows: rows.map((cells) => ({ role: 'data', cells: cells.map(cellOf) })),
  pages: [1],
});

/** The lists of a document of such parts, as names and stated number. */
const lists = (
  language: Language,
  parts: readonly Part[],
  head: readonly string[] = [],
): [string[], number | undefined][] => {
  const tables = parts.flatMap(([type, rows], at) =>
    type === 'table' && Array.isArray(rows) ? [tableOf(`t${at}`, rows, head)] : [],
  );
  const blocks = parts.map(
    ([type, text], at): PlacedBlock => ({
      block: {
        id: `b${at}`,
        type,
        text: typeof text === 'string' ? text : '',
        evidence: [],
        ...(type === 'table' ? { table: `t${at}` } : {}),
      },
      locate: () => [],
    }),
  );
  const placed = placeTables(blocks, tables);
  const { mentions } = placeMentions(placed, { language });
  const all = placeLists(placed, tables, mentions, language);
  const byId = new Map(all.map((mention) => [mention.id, mention.text]));
  return all.flatMap((mention) =>
    mention.kind === 'countryList'
      ? [[mention.value.members.map((id) => byId.get(id) ?? '?'), mention.value.stated]]
      : [],
  );
};

test.each<[string, Language, readonly Part[], [string[], number | undefined][]]>([
  [
    'one an item',
    'en',
    [
      ['paragraph', 'The following 3 States took part:'],
      ['item', 'Algeria;'],
      ['item', 'Iran (Islamic Republic of); and'],
      ['furniture', '12'],
      ['item', 'Togo.'],
      ['paragraph', 'Kenya did not.'],
    ],
    [[['Algeria', 'Iran (Islamic Republic of)', 'Togo'], 3]],
  ],
  [
    'lines that a paragraph runs together',
    'zh',
    [
      ['paragraph', '以下5个国家：'],
      ['paragraph', '巴哈马马拉维文莱达鲁萨兰国'],
      ['paragraph', '乍得 智利'],
    ],
    [[['巴哈马', '马拉维', '文莱达鲁萨兰国', '乍得', '智利'], 5]],
  ],
  [
    'down the columns',
    'en',
    [
      [
        'table',
        [
          ['Albania', 'Chad', 'Fiji'],
          ['Benin', 'Cuba', 'Togo'],
        ],
      ],
    ],
    [[['Albania', 'Benin', 'Chad', 'Cuba', 'Fiji', 'Togo'], undefined]],
  ],
  [
    'along the rows',
    'en',
    [
      [
        'table',
        [
          ['Albania', 'Benin', 'Chad'],
          ['Cuba', 'Fiji', 'Togo'],
        ],
      ],
    ],
    [[['Albania', 'Benin', 'Chad', 'Cuba', 'Fiji', 'Togo'], undefined]],
  ],
  [
    'a column beside dates and running numbers',
    'en',
    [
      [
        'table',
        [
          ['1', 'Albania', '5 May 2003'],
          ['2', 'Chad', '6 May 2003'],
          ['3', 'Togo', ''],
        ],
      ],
    ],
    [[['Albania', 'Chad', 'Togo'], undefined]],
  ],
  [
    'amounts by State are no list',
    'en',
    [
      [
        'table',
        [
          ['Albania', '500'],
          ['Chad', '300'],
          ['Togo', '700'],
        ],
      ],
    ],
    [],
  ],
  [
    'one block of one name is no list',
    'en',
    [
      ['paragraph', 'Kenya'],
      ['paragraph', 'The Committee met in Kenya.'],
      ['paragraph', 'Togo'],
    ],
    [],
  ],
  [
    'lists of prose stay as they are',
    'en',
    [
      ['paragraph', 'Albania, Benin and Chad.'],
      ['paragraph', 'Cuba and Togo.'],
    ],
    [
      [['Albania', 'Benin', 'Chad'], undefined],
      [['Cuba', 'Togo'], undefined],
    ],
  ],
])('%s', (_, language, parts, expected) => expect(lists(language, parts)).toEqual(expected));

test('columns with heads of their own are lists of their own', () => {
  const rows = [
    ['Albania', 'Chad'],
    ['Benin', 'Cuba'],
    ['Fiji', 'Togo'],
  ];
  expect(lists('en', [['table', rows]], ['Members', 'Observers']).map(([names]) => names)).toEqual([
    ['Albania', 'Benin', 'Fiji'],
    ['Chad', 'Cuba', 'Togo'],
  ]);
});
