import { expect, it } from 'vitest';
import { tablesOf } from './tables-of.ts';

/** The page on which each table begins, counted by eye; a list of symbols counts from two entries on, a chart never. */
it.each<[string, number[]]>([
  ['A_80_604_Add.1', [1, 6, 6, 6, 7, 9, 9, 13]],
  ['A_80_604_Add.9', [1, 5, 6, 6, 7, 7, 11, 13, 20]],
  ['A_81_6_Sect13', [5, 7, 7, 8, 8, 9]],
  [
    'A_81_6_Sect16',
    [
      ...[5, 6, 6, 7, 7, 8, 9, 9, 9, 10, 10, 11, 11, 11, 13, 13, 13, 14, 15, 15, 15, 15, 16, 16, 16, 17, 17],
      ...[18, 21, 23, 25, 28, 30, 31, 32, 34, 35, 37, 42, 44, 47, 49, 51, 53, 54, 56, 58, 60, 64, 65, 66],
    ],
  ],
  ['A_81_6_Sect25', [7, 8]],
  ['A_81_6_Sect29D', [4, 4, 4, 4, 4, 5, 8, 13, 14, 16, 19, 20]],
  ['A_RES_73_3-EN', []],
  ['A_RES_73_8-EN', []],
])('%s: no table missed, none invented, none parted or joined with another', async (name, pages) => {
  const found = await tablesOf(`../shared/data/un-pdfs/${name}.pdf`);
  expect(found.map((table) => table.pages[0])).toEqual(pages);
});
