import type { FindingDraft } from '../check.ts';
import { Decimal, grouped, plain } from '../figures.ts';
import { atCell, atMention } from '../places.ts';
import type { Index } from '../record-index.ts';
import { slipBetween } from '../slips.ts';
import { type NamedFigure, type ToldColumn, toldColumns } from './column-told.ts';
import { stubOf } from './row-named.ts';

const SURE = 0.8;
/** So many other rows show the column that what is not its figure is a slip. */
const MANY = 3;
/** A number of things that is so many times larger or smaller is of something else. */
const FAR = 2;

const cellAt = ({ table, column }: ToldColumn, row: number) => table.rows[row]!.cells[column]!;

const valueAt = (told: ToldColumn, row: number): Decimal => new Decimal(cellAt(told, row).value ?? 0).abs();

const isNear = (figure: Decimal, value: Decimal): boolean =>
  slipBetween(plain(value), plain(figure)) !== undefined ||
  (figure.times(FAR).gt(value) && value.times(FAR).gt(figure));

const conflict = (told: ToldColumn, { mention, figure, rows }: NamedFigure): FindingDraft[] => {
  const [row] = rows;
  // Of two rows of one name either may be meant.
  if (row === undefined || rows.size > 1) return [];
  const value = valueAt(told, row);
  if (figure.kind === 'number' && !isNear(figure.value, value)) return [];
  const [said, shown] = [grouped(figure.value), grouped(value)];
  const stub = stubOf(told.table, row).slice(0, 60);
  const title = told.table.columns[told.column]!.title.slice(0, 60);
  const certainty = Math.min(mention.certainty, cellAt(told, row).certainty ?? 1);
  const isSure = told.fitting.length >= MANY;
  return [
    {
      verdict: 'conflict',
      severity: 'warning',
      doubt: certainty < SURE ? 'reading' : isSure ? 'document' : 'cannot tell',
      confidence: Math.min(certainty, 0.85),
      message: {
        en: `The text gives ${said} for “${stub}”; the table gives ${shown} (“${title}”), and ${told.fitting.length} other figures of the sentence are those of that column.`,
        zh: `正文所述“${stub}”为${said}，表中“${title}”栏为${shown}；该句另有${told.fitting.length}个数字与该栏一致。`,
      },
      evidence: [atMention(mention), atCell(told.table, row, told.column, cellAt(told, row))],
      computation: {
        expression: `${said} − ${shown}`,
        expected: plain(value),
        found: plain(figure.value),
        difference: plain(figure.value.minus(value)),
      },
    },
  ];
};

const agreement = (told: ToldColumn): FindingDraft => {
  const { table, column, fitting } = told;
  const rows = fitting.map(({ figure, rows: named }) => ({
    figure,
    row: [...named].find((each) => valueAt(told, each).minus(figure.value).abs().lte(figure.slack)) ?? [...named][0]!,
  }));
  const title = table.columns[column]!.title.slice(0, 60);
  return {
    verdict: 'agreement',
    severity: 'info',
    confidence: Math.min(...fitting.map(({ mention }) => mention.certainty)),
    message: {
      en: `${fitting.length} figures of the sentence are those of their rows in the table (“${title}”).`,
      zh: `该句${fitting.length}个数字与表中“${title}”栏各行一致。`,
    },
    evidence: rows
      .slice(0, 6)
      .flatMap(({ figure, row }) => [figure.evidence, atCell(table, row, column, cellAt(told, row))]),
    computation: {
      expression: rows.map(({ figure, row }) => `${grouped(figure.value)} = ${grouped(valueAt(told, row))}`).join('; '),
      expected: plain(valueAt(told, rows[0]!.row)),
      found: plain(rows[0]!.figure.value),
      difference: '0',
    },
  };
};

/** Figures that a sentence gives for rows of one column of a table, held against it. */
export const toldColumnFindings = (index: Index): FindingDraft[] =>
  toldColumns(index).flatMap((told) => {
    const wrong = told.strays.flatMap((stray) => conflict(told, stray));
    return wrong.length > 0 ? wrong : told.strays.length > 0 ? [] : [agreement(told)];
  });
