import type { Cell, Language, MentionOf, Table } from '../../record/index.ts';
import { Decimal } from '../figures.ts';
import { groupBy, type Index } from '../record-index.ts';
import { type Figure, figureOf } from '../text/figure.ts';
import { sentenceAt } from '../text/sentences.ts';
import { roundingOf } from './cell-figure.ts';
import { type RowName, rowNames, rowsNamedAhead, rowsNamedBehind } from './row-names.ts';

type Named = MentionOf<'percentage'> | MentionOf<'count'>;

/** A figure of a sentence with the rows of a table that its name may be of. */
export interface NamedFigure {
  readonly mention: Named;
  readonly figure: Figure;
  readonly rows: ReadonlySet<number>;
  /** 0: the first figure told of the rows, 1: the one that it is compared with. */
  readonly place: number;
}

/** Figures of a sentence that it gives for rows of one column of a table, as most of them show. */
export interface ToldColumn {
  readonly table: Table;
  readonly column: number;
  readonly fitting: readonly NamedFigure[];
  /** What is told of a row, and is not what the row has. */
  readonly strays: readonly NamedFigure[];
}

/** Between the name of a row and its figure. */
const opening: Readonly<Record<Language, RegExp>> = {
  en: /[\s(]*(?:\b(?:of|at|to|by|is|was|were|stands? at|stood at))?\s*$/i,
  zh: /[\s（(]*(?:为|是|达|占)?\s*$/,
};

/** Between the figure of a row and the one that it is compared with. */
const comparing: Readonly<Record<Language, RegExp>> = {
  en: /^,? (?:as )?(?:compared (?:with|to)|against|versus|in comparison with|from|down from|up from) $/i,
  zh: /^[，,]?(?:而|相比之下|相对于|相较于|对比|上期|此前)[^，。；\d]{0,14}(?:为|是)?$/,
};

/** Rates are told behind their names, numbers of posts before them. */
const namedBy = (
  names: readonly RowName[],
  text: string,
  from: number,
  mention: Named,
  language: Language,
): Set<number> =>
  mention.kind === 'percentage'
    ? rowsNamedBehind(names, text.slice(from, mention.span[0]).replace(opening[language], ''), language)
    : rowsNamedAhead(
        names,
        text
          .slice(mention.span[0])
          .replace(/^[\d,. ]+(?:名|个|人)?/, '')
          .split(/[,;:()，；：（）、]/)[0]!,
        language,
      );

const namedIn = (
  names: readonly RowName[],
  text: string,
  start: number,
  mentions: readonly Named[],
  language: Language,
): NamedFigure[] => {
  const found: NamedFigure[] = [];
  let [end, last] = [start, undefined as NamedFigure | undefined];
  for (const mention of mentions) {
    const figure = figureOf(mention);
    const rows = namedBy(names, text, end, mention, language);
    const isCompared = last !== undefined && comparing[language].test(text.slice(end, mention.span[0]));
    end = mention.span[1];
    last =
      figure && !figure.bound && (rows.size > 0 || (isCompared && last))
        ? { mention, figure, rows: rows.size > 0 ? rows : last!.rows, place: rows.size > 0 ? 0 : last!.place + 1 }
        : undefined;
    if (last) found.push(last);
  }
  return found;
};

const figureAt = (cell: Cell | undefined): string | undefined => cell?.value ?? (cell?.nil ? '0' : undefined);

/** Is a figure that of a row in a column, as far as either may have been rounded? */
const fitsIn = (table: Table, column: number, { figure, rows }: NamedFigure): boolean =>
  [...rows].some((row) => {
    const value = figureAt(table.rows[row]!.cells[column]);
    if (value === undefined) return false;
    const slack = figure.kind === 'percentage' ? figure.slack.plus(roundingOf(table, value)) : new Decimal(0);
    const isExact = figure.kind === 'percentage' && figure.slack.lte(roundingOf(table, value));
    return new Decimal(value)
      .abs()
      .minus(figure.value)
      .abs()
      .lte(isExact ? 0 : slack);
  });

const rowsKey = ({ rows }: NamedFigure): string => [...rows].join(' ');

/** So many rows must be told of as a column has them: rates have more digits than numbers of posts. */
const FEWEST: Readonly<Record<Named['kind'], number>> = { percentage: 2, count: 3 };

const rowsTold = (figures: readonly NamedFigure[]): number => new Set(figures.map(rowsKey)).size;

/** One figure of three, at most, may be another than that of its row. */
const isShown = (fitting: readonly NamedFigure[], strays: readonly NamedFigure[], kind: Named['kind']): boolean => {
  // What other figures are compared with may be nothing: “24.5 per cent compared with 0 per cent”.
  const telling = fitting.filter(({ figure, place }) => place > 0 || !figure.value.isZero());
  return (
    fitting.some(({ figure }) => !figure.value.isZero()) &&
    rowsTold(telling) >= FEWEST[kind] &&
    strays.length * 2 <= rowsTold(fitting)
  );
};

const columnsOf = (table: Table, kind: Named['kind']): number[] =>
  table.columns.flatMap(({ type }, column) => (type === (kind === 'count' ? 'amount' : 'percentage') ? [column] : []));

const toldOf = (table: Table, told: readonly NamedFigure[], kind: Named['kind']): ToldColumn[] => {
  const columns = columnsOf(table, kind);
  const isElsewhere = (each: NamedFigure): boolean => columns.some((column) => fitsIn(table, column, each));
  const shown = columns.flatMap((column): ToldColumn[] => {
    const fitting = told.filter((each) => fitsIn(table, column, each));
    const right = new Set(fitting.map(rowsKey));
    // The same name is told of a larger whole: “872 international staff (670 international staff, …)”.
    const strays = told.filter((each) => !right.has(rowsKey(each)) && !isElsewhere(each));
    return isShown(fitting, strays, kind) ? [{ table, column, fitting, strays }] : [];
  });
  return shown.toSorted((a, b) => b.fitting.length - a.fitting.length).slice(0, 1);
};

const isOfKind = ({ unit, columns }: Table, kind: Named['kind']): boolean =>
  unit?.currency === undefined && columns.some(({ type }) => type === (kind === 'count' ? 'amount' : 'percentage'));

const known = new WeakMap<Table, readonly RowName[]>();

const namesOf = (table: Table, language: Language): readonly RowName[] => {
  const names = known.get(table) ?? rowNames(table, language);
  known.set(table, names);
  return names;
};

const inSentence = (index: Index, mentions: readonly Named[], start: number, kind: Named['kind']): ToldColumn[] => {
  const text = index.block(mentions[0]!.block)?.text ?? '';
  return index.tables
    .filter((table) => isOfKind(table, kind))
    .flatMap((table) => {
      const told = namedIn(namesOf(table, index.language), text, start, mentions, index.language);
      const places = groupBy(told, ({ place }) => `${place}`);
      return [...places.values()].flatMap((figures) => toldOf(table, figures, kind));
    });
};

/** Every column of a table that a sentence tells of, row by row. */
export const toldColumns = (index: Index): ToldColumn[] =>
  (['percentage', 'count'] as const).flatMap((kind) => {
    const running = index.all(kind).filter(({ block }) => index.block(block)?.type !== 'table');
    return [...groupBy<Named>(running, ({ block }) => block)].flatMap(([block, mentions]) => {
      const text = index.block(block)?.text ?? '';
      const sentences = groupBy(mentions, ({ span }) => `${sentenceAt(text, span[0], index.language)[0]}`);
      return [...sentences].flatMap(([start, own]) =>
        own.length < FEWEST[kind] ? [] : inSentence(index, own, Number(start), kind),
      );
    });
  });
