import type { Language, Table } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { Decimal, plain } from '../figures.ts';
import { atCell } from '../places.ts';
import { groupBy, type Index } from '../record-index.ts';
import { slipBetween } from '../slips.ts';
import { type Figure, figureOf } from '../text/figure.ts';
import { wordsOf } from '../text/words.ts';
import { type SlipWords, slipApart } from './slip-apart.ts';

/** A long amount with the words beside it that tell what it is. */
export interface Placed {
  readonly amount: Decimal;
  readonly words: ReadonlySet<string>;
  readonly evidence: FindingDraft['evidence'][number];
  readonly certainty: number;
}

/** Two amounts of fewer digits than these, but for the zeros behind, are alike by chance. */
const LONG = 5;

const isLong = (amount: Decimal): boolean => plain(amount.abs()).replaceAll(/\.|0+$/g, '').length >= LONG;

/** Words that stand beside any amount. */
const COMMON: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:amount|total|united|states|dollar|nation|gener|assembl|committ|mission|report|period|secreta)[a-z]*/g,
  zh: /美元|数额|总额|为|年度/g,
};

/** Words that tell what an amount is: “appropriated” and “Appropriation” are one. */
const namesOf = (text: string, language: Language): Set<string> =>
  wordsOf(text.toLowerCase().replaceAll(COMMON[language], ' '), language, { shortest: 5, stem: 7 });

/** How far before an amount its words may stand. */
const BEFORE = 80;

/** The long amounts of the text, with their words. */
export const longAmounts = (index: Index): Placed[] =>
  index.all('money').flatMap((mention): Placed[] => {
    const figure: Figure | undefined = figureOf(mention);
    const block = index.block(mention.block);
    if (!figure || !block || figure.bound || block.type === 'table' || !isLong(figure.value)) return [];
    const before = block.text.slice(Math.max(0, mention.span[0] - BEFORE), mention.span[0]);
    const clause = before.split(/[.;。；]\s?/).at(-1) ?? '';
    return [
      {
        amount: figure.value,
        words: namesOf(clause, index.language),
        evidence: figure.evidence,
        certainty: figure.certainty,
      },
    ];
  });

const inTable = (table: Table, language: Language): Placed[] =>
  table.rows.flatMap(({ role, cells }, row): Placed[] => {
    if (role === 'header') return [];
    const stub = cells[0]?.text ?? '';
    return cells.flatMap((cell, column): Placed[] => {
      if (column === 0 || cell.value === undefined || table.columns[column]?.type !== 'amount') return [];
      const amount = new Decimal(cell.value).times(table.unit?.scale ?? 1);
      if (!isLong(amount)) return [];
      const words = namesOf(stub, language);
      return [{ amount, words, evidence: atCell(table, row, column, cell), certainty: cell.certainty ?? 1 }];
    });
  });

export const keyOf = ({ amount }: Placed): string => plain(amount.abs());

/** Words that two amounts have in common. */
export const shared = (one: Placed, other: Placed): number =>
  [...one.words].filter((word) => other.words.has(word)).length;

/** A digit replaced, or two swapped, between two plain figures. */
export const isSlip = (one: string, other: string): boolean =>
  ['digit', 'swap'].includes(slipBetween(one, other) ?? '');

const FEWEST_WORDS: Readonly<Record<Language, number>> = { en: 1, zh: 2 };

/** Told in the same words, as far as the row has so many. */
const isOfOne = (told: Placed, cell: Placed, fewest: number): boolean =>
  cell.words.size > 0 && shared(told, cell) >= Math.min(fewest, cell.words.size);

const slipWords: SlipWords = {
  en: (shown, told) =>
    `The text gives ${told}, and the table gives ${shown} in the same words; one of the two figures appears nowhere else.`,
  zh: (shown, told) => `正文为${told}，表中用语相同的事项为${shown}，两数之一未见于他处。`,
};

/** The place in the text comes first, though the table is what it is held against. */
const conflict = (told: Placed, shown: Placed): FindingDraft => ({
  ...slipApart(shown, told, slipWords),
  evidence: [told.evidence, shown.evidence],
});

const rowOf = ({ evidence: { table, cell } }: Placed): string => `${table} ${cell?.replace(/c\d+$/, '')}`;

/**
 * Long amounts of the text that one slip parts from an amount of a table, where one of them stands nowhere else and both
 * are told in the same words: “appropriated an amount of $68,743,800”, and a row “Appropriation 68,748,300”.
 */
export const slippedFigures = (index: Index, told: readonly Placed[]): FindingDraft[] => {
  const cells = index.tables.flatMap((table) => inTable(table, index.language));
  if (cells.length === 0) return [];
  const everywhere = groupBy([...told, ...cells], keyOf);
  const alone = (placed: Placed): boolean => everywhere.get(keyOf(placed))!.length === 1;
  // “Official travel 534,450 534,550”: the row has the figure of the text beside the one like it.
  const hasInRow = (cell: Placed, key: string): boolean =>
    everywhere.get(key)!.some((other) => other.evidence.table !== undefined && rowOf(other) === rowOf(cell));
  return told.flatMap((each): FindingDraft[] => {
    const alike = cells.filter(
      (cell) =>
        (alone(each) || alone(cell)) &&
        isSlip(keyOf(each), keyOf(cell)) &&
        !hasInRow(cell, keyOf(each)) &&
        isOfOne(each, cell, FEWEST_WORDS[index.language]),
    );
    return alike.length === 1 ? [conflict(each, alike[0]!)] : [];
  });
};
