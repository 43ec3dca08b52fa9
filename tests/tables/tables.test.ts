import { describe, expect, it } from 'vitest';
import { bestMatch, score } from './score.ts';
import { checkSums } from './sums.ts';
import { tablesOf } from './tables-of.ts';
import { truths } from './truths.ts';

describe.each(truths())('tables of $file as read by eye', ({ file, tables }) => {
  const reading = tablesOf(file);
  it.each(tables.map((truth) => [`p. ${truth.pages.join('-')}: ${truth.title}`, truth] as const))(
    '%s',
    async (_, truth) => {
      const found = bestMatch(truth, await reading);
      expect(found).toBeDefined();
      const { content, adjacency, teds } = score(truth, found!);
      expect({ content, adjacency, teds }).toEqual({ content: 1, adjacency: 1, teds: 1 });
      expect(found!.title).toBe(truth.title);
      expect(found!.number).toBe(truth.number);
      expect(found!.pages).toEqual(truth.pages);
      expect(found!.rows.map((row) => row.role)).toEqual(truth.rows.map(([role]) => role));
      expect(found!.columns.map((column) => column.type)).toEqual(truth.columns);
      const { currency, scale } = found!.unit ?? {};
      expect(found!.unit && { currency, scale }).toEqual(truth.unit);
    },
  );
});

describe('every stated total comes out of the rows as read', () => {
  it.each(['A_80_604_Add.1', 'A_80_604_Add.9'])('%s', async (name) => {
    const sums = (await tablesOf(`../shared/data/un-pdfs/${name}.pdf`)).flatMap(checkSums);
    expect(sums.length).toBeGreaterThan(10);
    expect(sums.filter(({ fits }) => !fits)).toEqual([]);
  });
});
