import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/record/index.ts';
import { giveTypes } from '../../src/tables/column-types.ts';

const row = (role: Row['role'], stub: string, text: string): Row => ({
  role,
  cells: [
    { text: stub, evidence: [] },
    { text, evidence: [], ...(/^\d+$/.test(text) ? { value: text } : {}) },
  ],
});

const rows = [row('data', 'Professional', '88'), row('data', 'Consultants', '19')];
const typeOf = (title: string, all: readonly Row[]) => giveTypes(['Category', title], all, '')[1]!.type;

describe('a column titled “Number”', () => {
  it('is of amounts where it has a total', () => {
    expect(typeOf('Number', [...rows, row('total', 'Total', '107')])).toBe('amount');
    expect(typeOf('No.', [...rows, row('total', 'Total', '107')])).toBe('amount');
  });

  it('names things where it has none, as a column of years does with one', () => {
    expect(typeOf('Number', rows)).toBe('text');
    expect(typeOf('Year', [...rows, row('total', 'Total', '2020')])).toBe('text');
  });
});
