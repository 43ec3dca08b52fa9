import type { Language, MentionOf, Table } from '../../record/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { Decimal, grouped, plain } from '../figures.ts';
import { atCell, atMention } from '../places.ts';
import { type Index, indexOf } from '../record-index.ts';
import { slipBetween } from '../slips.ts';
import { sentenceAt } from '../text/sentences.ts';
import { countWords } from '../text/shown-words.ts';
import { tableSought } from './table-sought.ts';

type Count = MentionOf<'count'>;

/** Words right before a count that call it a total. */
const total: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:total(?:l?ing|l?ed|s)?(?: of| to)?|in (?:all|total),?|altogether|compris(?:e[sd]?|ing))\s$/i,
  zh: /(?:共计|合计|总计|总数为|总共|共有?)\s?$/,
};

/** The title of a column that sums the others of its row. */
const SUMMED = /\btotal\b|[共合总]计|总数/i;

/** Fewer rows are no list that a total is made of. */
const FEWEST = 3;
/** So far from the total, as a share of it, a count counts something else, unless one digit makes the difference. */
const FAR = 0.25;
/** Fewer digits are one digit from another number by chance. */
const TELLING_DIGITS = 3;

interface TotalRow {
  readonly table: Table;
  readonly row: number;
  /** The column whose figure is the total of all. */
  readonly column: number;
  readonly value: Decimal;
}

/** The total of a table of numbers that are no money: that of its column of totals, or of its only column. */
const totalOf = (table: Table): TotalRow | undefined => {
  const totals = table.rows.flatMap(({ role }, row) => (role === 'total' ? [row] : []));
  const [row] = totals;
  const stated = table.rows.filter(({ role, cells }) => role === 'data' && cells.slice(1).some(({ value }) => value));
  if (row === undefined || totals.length > 1 || table.unit?.currency || stated.length < FEWEST) return undefined;
  const columns = table.columns.flatMap(({ type }, column) =>
    type === 'amount' && table.rows[row]!.cells[column]?.value !== undefined ? [column] : [],
  );
  const summed = columns.filter((column) => SUMMED.test(table.columns[column]!.title));
  const [column] = columns.length === 1 ? columns : summed.length === 1 ? summed : [];
  return column === undefined
    ? undefined
    : { table, row, column, value: new Decimal(table.rows[row]!.cells[column]!.value!) };
};

/** Does any cell give the number, or do neighbours in the row of totals sum to it? Then it is told of those. */
const isToldOfPart = ({ table, row }: TotalRow, stated: Decimal): boolean => {
  if (table.rows.some(({ cells }) => cells.some(({ value }) => value !== undefined && stated.eq(value)))) return true;
  const cells = table.rows[row]!.cells.slice(1).map(({ value }) => new Decimal(value ?? 0));
  return cells.some((_, start) => {
    let sum = new Decimal(0);
    return cells.slice(start).some((cell) => {
      sum = sum.plus(cell);
      return sum.eq(stated);
    });
  });
};

const isComparable = (stated: Decimal, value: Decimal): boolean =>
  stated.minus(value).abs().lte(value.abs().times(FAR)) ||
  (plain(value).length >= TELLING_DIGITS && slipBetween(plain(value), plain(stated)) === 'digit');

const judge = (count: Count, sought: Table): FindingDraft[] => {
  const found = totalOf(sought);
  if (!found || count.value.bound) return [];
  const { table, row, column, value } = found;
  const stated = new Decimal(count.value.number);
  const agrees = stated.eq(value);
  if (!agrees && (isToldOfPart(found, stated) || !isComparable(stated, value))) return [];
  const cell = table.rows[row]!.cells[column]!;
  const said = countWords(count);
  return [
    {
      verdict: agrees ? 'agreement' : 'conflict',
      severity: agrees ? 'info' : 'warning',
      ...(agrees ? {} : { doubt: (cell.certainty ?? 1) < 0.8 ? ('reading' as const) : ('document' as const) }),
      confidence: Math.min(count.certainty, cell.certainty ?? 1, 0.85),
      message: agrees
        ? {
            en: `The total of the table is ${grouped(value)}, as the text says: “${said}”.`,
            zh: `表中总数为${grouped(value)}，与正文所述“${said}”一致。`,
          }
        : {
            en: `The text says “${said}” in all; the total of the table is ${grouped(value)}.`,
            zh: `正文称共“${said}”，表中总数为${grouped(value)}。`,
          },
      evidence: [atMention(count), atCell(table, row, column, cell)],
      computation: {
        expression: `${grouped(stated)} − ${grouped(value)}`,
        expected: plain(value),
        found: plain(stated),
        difference: plain(stated.minus(value)),
      },
    },
  ];
};

const find = (index: Index): FindingDraft[] => {
  if (index.tables.length === 0) return [];
  return index.all('count').flatMap((count) => {
    const text = index.block(count.block)?.text ?? '';
    const [start, end] = sentenceAt(text, count.span[0], index.language);
    if (!total[index.language].test(text.slice(start, count.span[0]))) return [];
    const table = tableSought(text.slice(start, end), count.block, index);
    return table ? judge(count, table) : [];
  });
};

export const countMatchesTotal: Check = {
  name: 'count-matches-total',
  rule: {
    en: 'A number that a sentence calls the total of the table that it refers to is the total of that table.',
    zh: '正文援引表格并称为总数的数目应与表中总数一致。',
  },
  source: 'As shown in table 1, the component would comprise 128 posts and positions (mission budgets)',
  needs: ['count', 'table.total'],
  examples: {
    en: [
      {
        text: '1.\tAs shown in table 1, the office would have a total of 54 posts.\n\nTable 1. Posts by section\nSection Posts\nPolitical 12\nLegal 9\nElectoral 24\nTotal 45',
        verdict: 'conflict',
      },
      {
        text: '1.\tAs shown in table 1, the office would have a total of 45 posts.\n\nTable 1. Posts by section\nSection Posts\nPolitical 12\nLegal 9\nElectoral 24\nTotal 45',
        verdict: 'agreement',
      },
      {
        text: '1.\tIn total, 943 posts are shown in table 1.\n\nTable 1. Posts by section\nSection Posts\nPolitical 112\nLegal 209\nElectoral 122\nTotal 443',
        verdict: 'conflict',
      },
      {
        text: '1.\tOf those shown in table 1, a total of 33 posts are new.\n\nTable 1. Posts by section\nSection Posts\nPolitical 12\nLegal 9\nElectoral 24\nTotal 45',
        verdict: 'none',
      },
    ],
    zh: [
      {
        text: '1．\t表1所列员额共54个。\n\n表1 各科员额\n科 员额\n政治 12\n法律 9\n选举 24\n共计 45',
        verdict: 'conflict',
      },
      {
        text: '1．\t表1所列员额共45个。\n\n表1 各科员额\n科 员额\n政治 12\n法律 9\n选举 24\n共计 45',
        verdict: 'agreement',
      },
    ],
  },
  run: (record) => find(indexOf(record)),
};
