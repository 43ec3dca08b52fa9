import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/record/index.ts';
import { kindOf } from '../../src/tables/index.ts';
import { kindForms } from '../../src/tables/kinds.ts';

const table = (title: string, heads: readonly string[], first: readonly string[] = []): Table => ({
  id: 't1',
  title,
  columns: heads.map((head) => ({ title: head, type: 'text' })),
  rows: [{ role: 'data', cells: first.map((text) => ({ text, evidence: [] })) }],
  pages: [1],
});

describe('what a table is for', () => {
  it.each(kindForms)('$kind: $example', ({ kind, example }) => {
    expect(kindOf(table(example, []))).toBe(kind);
    expect(kindOf(table('', ['', example]))).toBe(kind);
  });

  const cases: readonly [title: string, heads: string[], first: string[], kind: string | undefined, why: string][] = [
    [
      '',
      ['Planned indicators of achievement', 'Actual indicators of achievement'],
      [],
      'results-framework',
      'a peacekeeping performance report',
    ],
    ['', ['', ''], ['Expected accomplishment 1.1', 'Indicators'], 'results-framework', 'a head that is the first row'],
    ['Performance measure', ['2023 (actual)', '2024 (actual)'], [], 'performance-measures', 'A/81/6 (Sect. 29D)'],
    [
      'Subprogramme 2: deliverables for 2027, by category and subcategory',
      [],
      [],
      'deliverables',
      'A/81/6 (Sect. 29D)',
    ],
    ['Financial resources', ['Category', 'Variance'], ['Civilian personnel'], undefined, 'A/80/604/Add.9: amounts'],
    ['执行情况', ['类别', '差异'], ['文职人员'], undefined, 'the same in Chinese'],
  ];
  it.each(cases)('%s %j %j is %s (%s)', (title, heads, first, kind) => {
    expect(kindOf(table(title, heads, first))).toBe(kind);
  });
});
