import type { FindingDraft } from '../../check.ts';
import { Decimal, plain } from '../../figures.ts';
import { groupBy } from '../../record-index.ts';
import { slipBetween } from '../../slips.ts';
import { type Authority, type HeldStatement, MOST_CITED, type OddOne, placesOf } from '../statement.ts';

const amountOf = ({ value }: HeldStatement): Decimal => new Decimal(value.slice(4).replaceAll(' ', ''));
const currencyOf = ({ value }: HeldStatement): string => value.slice(0, 3);

const currencies: Readonly<Record<string, string>> = { USD: '美元', EUR: '欧元', GBP: '英镑', CHF: '瑞士法郎' };

const amountWords = (statement: HeldStatement): { readonly en: string; readonly zh: string } => {
  const [amount, currency] = [statement.value.slice(4), currencyOf(statement)];
  return {
    en: currency === 'USD' ? `$${amount}` : `${currency} ${amount}`,
    zh: `${amount}${currencies[currency] ?? ` ${currency}`}`,
  };
};

/** Does an amount, as far as it is rounded, tell the other? */
const tells = (quote: HeldStatement, total: HeldStatement): boolean =>
  currencyOf(quote) === currencyOf(total) &&
  amountOf(quote)
    .minus(amountOf(total))
    .abs()
    .lte(new Decimal(quote.slack ?? 0).plus(total.slack ?? 0));

/** An amount so far off is the total of something else. */
const isComparable = (quote: HeldStatement, total: HeldStatement): boolean =>
  currencyOf(quote) === currencyOf(total) &&
  amountOf(total).minus(amountOf(quote)).abs().times(2).lt(amountOf(total).abs());

const isSlip = (quote: HeldStatement, total: HeldStatement): boolean =>
  isComparable(quote, total) && slipBetween(plain(amountOf(total)), plain(amountOf(quote))) !== undefined;

/** Does the sentence that quotes a total name the column? */
const namesColumn = ({ about: sentence = '' }: HeldStatement, { about: title = '' }: HeldStatement): boolean => {
  const found = title.toLowerCase().match(/[a-z]{5,}|\p{Script=Han}{2,}/gu) ?? [];
  return found.some((word) => sentence.toLowerCase().includes(word));
};

/** The total that a quotation means: the table's only one, the one whose column it names, or the one it is a slip of. */
const totalMeant = (quote: HeldStatement, totals: readonly HeldStatement[]): HeldStatement | undefined => {
  const near = totals.filter((total) => isComparable(quote, total));
  if (totals.length === 1) return near[0];
  const named = near.filter((total) => namesColumn(quote, total));
  const meant = named.length === 1 ? named : near.filter((total) => isSlip(quote, total));
  return meant.length === 1 ? meant[0] : undefined;
};

/** Below this certainty our reading of a figure is in doubt. */
const SURE = 0.8;

const findingOf = (
  check: string,
  quote: HeldStatement,
  total: HeldStatement,
  alike: readonly HeldStatement[],
): OddOne => {
  const others = [...new Set(alike.map(({ documentName }) => documentName))];
  const cited = others.slice(0, MOST_CITED);
  const [right, wrong] = [amountWords(total), amountWords(quote)];
  const en = `the table itself says ${right.en}${others.length > 0 ? `, and so ${others.length === 1 ? 'does another document' : `do ${others.length} others`} (${cited.join(', ')})` : ''}`;
  const zh = `原表为${right.zh}${others.length > 0 ? `，另有${others.length}份文件所述相同（${cited.join('、')}）` : ''}`;
  const certainty = Math.min(quote.certainty, total.certainty);
  const finding: FindingDraft = {
    verdict: 'conflict',
    severity: 'warning',
    confidence: certainty,
    doubt: certainty < SURE ? 'reading' : 'document',
    message: {
      en: `This document says that ${quote.name.en} is ${wrong.en}; ${en}.`,
      zh: `本文件称${quote.name.zh}为${wrong.zh}；${zh}。`,
    },
    evidence: [...quote.places, ...[total, ...alike.slice(0, MOST_CITED)].flatMap(placesOf)],
    computation: {
      expression: `${total.value}: ${1 + others.length}; ${quote.value}: 1`,
      expected: plain(amountOf(total)),
      found: plain(amountOf(quote)),
      difference: plain(amountOf(quote).minus(amountOf(total))),
    },
  };
  return { document: quote.document, finding: { check, ...finding } };
};

/** Do the files that hold the table, in two languages or copies, give it the same totals? */
const agreeAmongThemselves = (own: readonly HeldStatement[]): boolean => {
  const byFile = [...groupBy(own, ({ document }) => document).values()];
  return new Set(byFile.map((totals) => totals.map(({ value }) => value).join('; '))).size === 1;
};

/** Quotations of a table's total that are none of its totals. Where the table is not on the shelf, none is judged. */
export const oddTotals = ({ check, statements }: Authority): OddOne[] => {
  const own = statements.filter((statement) => statement.own);
  if (own.length === 0 || !agreeAmongThemselves(own)) return [];
  const totals = own.filter(({ document }) => document === own[0]!.document);
  const quotes = statements.filter((statement) => !statement.own);
  const fitting = new Map(quotes.map((quote) => [quote, totals.find((total) => tells(quote, total))]));
  return quotes.flatMap((quote): OddOne[] => {
    const meant = fitting.get(quote) ? undefined : totalMeant(quote, totals);
    if (!meant) return [];
    const alike = quotes.filter((other) => fitting.get(other) === meant);
    return [findingOf(check, quote, meant, alike)];
  });
};
