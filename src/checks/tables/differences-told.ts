import type { FindingEvidence, Language, MentionOf, Table } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { Decimal, grouped, plain, precisionOf } from '../figures.ts';
import { atCell, atMention } from '../places.ts';
import { groupBy, type Index } from '../record-index.ts';
import { slipBetween } from '../slips.ts';
import { figureOf } from '../text/figure.ts';
import { figureIn } from './cell-figure.ts';
import { stubOf } from './row-named.ts';
import { type RowName, rowNames, rowsNamedBehind } from './row-names.ts';

type Money = MentionOf<'money'>;

/** An amount in brackets behind the name of a row: “under civilian personnel ($14,219,900, or 6.0 per cent)”. */
interface Told {
  readonly mention: Money;
  readonly amount: Decimal;
  readonly row: number;
}

/** Two columns of a table that amounts of a paragraph lie between. */
interface Between {
  readonly table: Table;
  readonly columns: readonly [number, number];
  readonly fitting: readonly Told[];
  readonly strays: readonly Told[];
}

/** Fewer digits may lie between two figures by chance. */
const TELLING_DIGITS = 3;
const FEWEST = 2;
/** More columns than this are another sort of table. */
const MOST_COLUMNS = 8;

const bracket = /\s*[(（]$/;

const cellsAt = ({ rows }: Table, row: number, columns: readonly [number, number]) =>
  columns.map((column) => rows[row]!.cells[column]);

/** What lies between two figures of a row, the unit applied. */
const between = (table: Table, row: number, columns: readonly [number, number]): Decimal | undefined => {
  const [one, other] = cellsAt(table, row, columns).map(figureIn);
  if (one === undefined || other === undefined) return undefined;
  return new Decimal(one)
    .minus(other)
    .times(table.unit?.scale ?? 1)
    .abs();
};

const toldIn = (index: Index, names: readonly RowName[], mentions: readonly Money[]): Told[] => {
  const text = index.block(mentions[0]!.block)?.text ?? '';
  return mentions.flatMap((mention, at): Told[] => {
    const words = text.slice(mentions[at - 1]?.span[1] ?? 0, mention.span[0]);
    const figure = figureOf(mention);
    if (!figure || figure.bound || !bracket.test(words)) return [];
    const [row, ...others] = rowsNamedBehind(names, words.replace(bracket, ''), index.language);
    return row === undefined || others.length > 0 ? [] : [{ mention, amount: figure.value.abs(), row }];
  });
};

const pairsOf = ({ columns }: Table): (readonly [number, number])[] => {
  const amounts = columns.flatMap(({ type }, column) => (type === 'amount' ? [column] : []));
  if (amounts.length > MOST_COLUMNS) return [];
  return amounts.flatMap((one, at) => amounts.slice(at + 1).map((other) => [one, other] as const));
};

const isTelling = ({ amount }: Told): boolean => precisionOf(amount) >= TELLING_DIGITS;

const isOfCell = ({ table }: Between, { amount, row }: Told): boolean =>
  table.rows[row]!.cells.some(
    ({ value }) =>
      value !== undefined &&
      new Decimal(value)
        .times(table.unit?.scale ?? 1)
        .abs()
        .eq(amount),
  );

const betweenIn = (table: Table, told: readonly Told[]): Between | undefined => {
  const [best] = pairsOf(table)
    .map((columns): Between => {
      const fits = ({ row, amount }: Told): boolean => between(table, row, columns)?.eq(amount) ?? false;
      return {
        table,
        columns,
        fitting: told.filter((each) => fits(each) && isTelling(each)),
        strays: told.filter((each) => !fits(each)),
      };
    })
    .filter(({ fitting }) => new Set(fitting.map(({ row }) => row)).size >= FEWEST)
    .toSorted((a, b) => b.fitting.length - a.fitting.length);
  return best;
};

const isSlip = (one: Decimal, other: Decimal): boolean =>
  ['digit', 'swap'].includes(slipBetween(plain(one), plain(other)) ?? '');

const evidenceOf = ({ table, columns }: Between, { mention, row }: Told): FindingEvidence[] => [
  atMention(mention),
  ...columns.map((column) => atCell(table, row, column, table.rows[row]!.cells[column]!)),
];

const expressionOf = ({ table, columns }: Between, { row }: Told): string =>
  cellsAt(table, row, columns)
    .map((cell) => grouped(figureIn(cell) ?? '0'))
    .join(' − ');

const conflict = (found: Between, told: Told): FindingDraft[] => {
  const difference = between(found.table, told.row, found.columns);
  if (!difference || !isSlip(told.amount, difference) || isOfCell(found, told)) return [];
  const [said, shown] = [grouped(told.amount), grouped(difference)];
  const stub = stubOf(found.table, told.row).slice(0, 60);
  return [
    {
      verdict: 'conflict',
      severity: 'warning',
      doubt: 'document',
      confidence: Math.min(told.mention.certainty, 0.85),
      message: {
        en: `The text gives ${said} for “${stub}”; in the table ${expressionOf(found, told)} leaves ${shown}, and ${found.fitting.length} other amounts of the paragraph are such differences.`,
        zh: `正文所述“${stub}”为${said}；表中${expressionOf(found, told)}之差为${shown}，该段另有${found.fitting.length}个数额为同两栏之差。`,
      },
      evidence: evidenceOf(found, told),
      computation: {
        expression: expressionOf(found, told),
        expected: plain(difference),
        found: plain(told.amount),
        difference: plain(told.amount.minus(difference)),
      },
    },
  ];
};

const agreement = (found: Between): FindingDraft => {
  const [first] = found.fitting as [Told, ...Told[]];
  return {
    verdict: 'agreement',
    severity: 'info',
    confidence: Math.min(...found.fitting.map(({ mention }) => mention.certainty)),
    message: {
      en: `${found.fitting.length} amounts of the paragraph are what lies between two columns of their rows in the table.`,
      zh: `该段${found.fitting.length}个数额均为表中相应各行两栏之差。`,
    },
    evidence: found.fitting.slice(0, 4).flatMap((told) => evidenceOf(found, told)),
    computation: {
      expression: found.fitting.map((told) => `${expressionOf(found, told)} = ${grouped(told.amount)}`).join('; '),
      expected: plain(first.amount),
      found: plain(first.amount),
      difference: '0',
    },
  };
};

const known = new WeakMap<Table, readonly RowName[]>();

const namesOf = (table: Table, language: Language): readonly RowName[] => {
  const names = known.get(table) ?? rowNames(table, language);
  known.set(table, names);
  return names;
};

/**
 * Amounts in brackets behind names of rows that are what lies between two columns of a table: higher and lower expenditure than
 * was apportioned (A/80/604/Add.9, para. 2).
 */
export const differenceFindings = (index: Index): FindingDraft[] => {
  const tables = index.tables.filter(({ unit }) => unit?.currency !== undefined);
  if (tables.length === 0) return [];
  const running = index.all('money').filter(({ block }) => index.block(block)?.type !== 'table');
  return [...groupBy(running, ({ block }) => block).values()].flatMap((mentions) =>
    mentions.length < FEWEST
      ? []
      : tables.flatMap((table) => {
          const found = betweenIn(table, toldIn(index, namesOf(table, index.language), mentions));
          if (!found) return [];
          const wrong = found.strays.flatMap((told) => conflict(found, told));
          return wrong.length > 0 ? wrong : [agreement(found)];
        }),
  );
};
