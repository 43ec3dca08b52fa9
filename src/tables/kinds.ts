import type { Table, TableKind } from '../record/index.ts';

interface KindForm {
  readonly kind: TableKind;
  /** Read against the title, the heads of columns, and the first cells of the first rows, each by itself. */
  readonly form: RegExp;
  /** Where the words stand, in the budgets' own form. */
  readonly example: string;
}

/**
 * What programme budgets print under fixed words (ST/SGB/2018/3, regulations 4.2 and 6.1: expected accomplishments and
 * indicators of achievement; since A/74/6, performance measures and deliverables).
 */
export const kindForms: readonly KindForm[] = [
  { kind: 'results-framework', form: /\bindicators? of achievement\b/i, example: 'Planned indicators of achievement' },
  { kind: 'results-framework', form: /\bexpected accomplishments?\b/i, example: 'Expected accomplishments' },
  { kind: 'results-framework', form: /^(?:计划|实际)?(?:绩效|成绩)指标/, example: '计划绩效指标' },
  { kind: 'results-framework', form: /^(?:秘书处的)?预期成绩/, example: '预期成绩' },
  { kind: 'performance-measures', form: /^performance measures?\b/i, example: 'Performance measure' },
  { kind: 'performance-measures', form: /^(?:业绩|绩效)计量/, example: '业绩计量' },
  {
    kind: 'deliverables',
    form: /\bdeliverables\b.*\bby category and subcategory\b|^category and subcategory$/i,
    example: 'Deliverables for the period 2025–2027, by category and subcategory',
  },
  { kind: 'deliverables', form: /(?:应交付产出|交付品).*类别|^类别和(?:次|子)类别$/, example: '类别和次类别' },
];

/** How many rows are looked at where a table has no head of its own. */
const FIRST_ROWS = 2;

/** What the table is for, where its words say so. */
export const kindOf = ({ title, columns, rows }: Pick<Table, 'title' | 'columns' | 'rows'>): TableKind | undefined => {
  const firstCells = rows.slice(0, FIRST_ROWS).flatMap(({ cells }) => cells.map(({ text }) => text));
  const words = [title, ...columns.map((column) => column.title), ...firstCells].map((text) => text.trim());
  return kindForms.find(({ form }) => words.some((text) => form.test(text)))?.kind;
};
