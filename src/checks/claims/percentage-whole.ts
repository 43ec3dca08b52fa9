import type { Language, Table } from '../../record/index.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { inTables } from '../doubts/reading-doubts.ts';
import { Decimal, decimalsOf, halfUnit, plain, sumOf } from '../figures.ts';
import { atCell } from '../places.ts';
import { indexOf } from '../record-index.ts';
import { slipBetween } from '../slips.ts';
import type { Figure } from '../text/figure.ts';
import { type MaskedText, maskedTexts } from '../text/masked-text.ts';
import { draft } from '../text/percentage-claims.ts';
import { isOneSlipAway } from '../text/slip-away.ts';
import { type Claim, type Compiled, claimsIn, compileForms } from './claim-form.ts';
import { type WholeForm, wholeForms } from './whole-forms.ts';

const compiled: Readonly<Record<Language, readonly Compiled<WholeForm>[]>> = {
  zh: compileForms(wholeForms.zh),
  en: compileForms(wholeForms.en),
};

const outcomeOf = (values: readonly Decimal[], slack: Decimal) => {
  const sum = sumOf(values);
  const difference = sum.minus(100);
  const fits = difference.abs().lte(slack);
  const expression = values.map(plain).join(' + ');
  const note = fits && !difference.isZero();
  return {
    fits,
    difference,
    en: `${expression} is ${plain(sum)} per cent${fits ? '' : ', not 100'}${note ? ', which rounding allows' : ''}.`,
    zh: `${expression}等于${plain(sum)}%${fits ? '' : '，而非100%'}${note ? '（在舍入范围内）' : ''}。`,
    computation: { expression, expected: '100', found: plain(sum), difference: plain(difference) },
  };
};

/** A column or a list whose shares miss 100 by more, and not by one slip, is none of shares of one whole, or we have not read it whole. */
const FAR = 12;

const isWhole = (figures: Claim['figures']): boolean => {
  const shares = Object.values(figures).filter(({ kind }) => kind === 'percentage');
  return sumOf(shares.map(({ value }) => value))
    .minus(100)
    .abs()
    .lte(sumOf(shares.map(({ slack }) => slack)));
};

/** Percentages of the sentence before may be of the same whole: “64 per cent … . Social projects take up 32 per cent and the balance of 4 per cent …”. */
const MOST_BEFORE = 4;

const isMadeUpBefore = (text: MaskedText, first: Figure, missing: Decimal, slack: Decimal): boolean => {
  const before = [...text.figures.values()].filter(({ kind }) => kind === 'percentage');
  const at = before.indexOf(first);
  return Array.from({ length: Math.min(at, MOST_BEFORE) }, (_, i) =>
    sumOf(before.slice(at - i - 1, at).map(({ value }) => value)),
  ).some((sum) => sum.minus(missing).abs().lte(slack.plus(1)));
};

/** Where a form announces how many groups there are, as many shares must follow. */
const isCounted = ({ counted }: WholeForm, number: Figure | undefined, parts: number): boolean =>
  !counted || (number?.value.eq(parts) === true && counted.test(number.evidence.text));

const inText = (text: MaskedText, { form, figures }: Claim<WholeForm>): FindingDraft[] => {
  const parts = ['a', 'b', 'c', 'd']
    .map((name) => figures[name])
    .filter((figure): figure is Figure => figure !== undefined);
  if (parts.some(({ bound }) => bound) || !isCounted(form, figures.number, parts.length)) return [];
  const { fits, ...outcome } = outcomeOf(
    parts.map(({ value }) => value),
    sumOf(parts.map(({ slack }) => slack)),
  );
  const missing = new Decimal(100).minus(sumOf(parts.map(({ value }) => value)));
  const isOfMore = isMadeUpBefore(text, parts[0]!, missing, sumOf(parts.map(({ slack }) => slack)));
  const isTold = form.tied || parts.length > 2;
  if (!fits && (isOfMore || (missing.abs().gt(FAR) && !(isTold && isOneSlipAway(figures, isWhole))))) return [];
  return [draft(fits ? 'agreement' : 'conflict', figures, outcome)];
};

const SHARES =
  /\bshares?\b|per ?cent(?:age)? of (?:the )?total|percentage of (?:total|all)|distribution|占比|比重|占总|所占|比例/i;

const isSharesOf = (table: Table, column: number): boolean =>
  table.columns[column]?.type === 'percentage' && SHARES.test(`${table.columns[column].title} ${table.title}`);

/** Shares year by year are each of another whole. */
const PERIOD = /^(?:19|20)\d{2}(?:\D|$)/;

const isBySomething = ({ rows }: Table): boolean => {
  const data = rows.filter(({ role }) => role === 'data');
  return data.filter(({ cells }) => PERIOD.test(cells[0]?.text ?? '')).length * 2 < data.length;
};

/** Columns of shares without a row that says 100; those with one are the business of `table-sum`. */
const inColumn = (table: Table, column: number): FindingDraft[] => {
  if (!isSharesOf(table, column) || !isBySomething(table)) return [];
  if (table.rows.some(({ role, indent }) => role === 'subtotal' || (indent ?? 0) > 0)) return [];
  const total = table.rows.find(({ role }) => role === 'total')?.cells[column]?.value;
  if (total !== undefined) return [];
  const cells = table.rows.flatMap((row, at) => {
    const cell = row.cells[column];
    return row.role === 'data' && cell?.value !== undefined ? [{ at, cell, value: cell.value }] : [];
  });
  if (cells.length < 3) return [];
  const { fits, difference, en, zh, computation } = outcomeOf(
    cells.map(({ value }) => new Decimal(value)),
    sumOf(cells.map(({ value }) => halfUnit(value))),
  );
  const isSlip = cells.some(({ value }) => {
    const right = new Decimal(value).minus(difference);
    return right.isPositive() && slipBetween(right.toFixed(decimalsOf(value)), value) !== undefined;
  });
  if (!fits && difference.abs().gt(FAR) && !isSlip) return [];
  const certainty = Math.min(...cells.map(({ cell }) => cell.certainty ?? 1));
  return [
    {
      verdict: fits ? 'agreement' : 'conflict',
      severity: fits ? 'info' : 'warning',
      ...(fits ? {} : { doubt: certainty < 0.8 ? ('reading' as const) : ('cannot tell' as const) }),
      confidence: certainty,
      message: { en, zh },
      evidence: cells.slice(0, 12).map(({ at, cell }) => atCell(table, at, column, cell)),
      computation,
    },
  ];
};

const run = (record: CheckedRecord): FindingDraft[] => {
  const index = indexOf(record);
  return [
    ...inTables(record, (table) => table.columns.flatMap((_, column) => inColumn(table, column))),
    ...maskedTexts(index).flatMap((text) =>
      claimsIn(text, compiled[index.language], ({ figures }) => figures.d ?? figures.c ?? figures.b).flatMap((claim) =>
        inText(text, claim),
      ),
    ),
  ];
};

export const percentageWhole: Check = {
  name: 'percentage-whole',
  rule: {
    en: 'Percentages that divide up a whole add up to 100, within their rounding.',
    zh: '划分一个整体的各百分比之和应为100%（容许舍入）。',
  },
  source: 'Arithmetic; shares of regional groups, of men and women, of sources of funds',
  needs: ['percentage', 'table.columns'],
  examples: {
    en: [
      { text: '1.\tOf the participants, 37 per cent were men and 43 per cent were women.', verdict: 'conflict' },
      { text: '1.\tOf the participants, 57 per cent were men and 43 per cent were women.', verdict: 'agreement' },
      {
        text: '1.\tOf the funds, 60 per cent came from Africa, 30 per cent from Asia and the remaining 15 per cent from Europe.',
        verdict: 'conflict',
      },
      { text: '1.\tOf the participants, 60 per cent were men and 40 per cent were women.', verdict: 'agreement' },
      {
        text: '1.\tOf those who fell ill, 56.5 per cent were men, 32.5 per cent women and 11 per cent children.',
        verdict: 'agreement',
      },
      {
        text: '1.\tGlobally, 77 per cent of women and 82 per cent of men owned a mobile telephone.',
        verdict: 'none',
      },
      { table: 'Region | Share (%)\nAfrica | 33.3\nAsia | 33.3\nEurope | 33.3', verdict: 'agreement' },
      { table: 'Year | Share (%)\n2001 | 28.5\n2002 | 31.2\n2003 | 32.3', verdict: 'none' },
      { table: 'Region | Share (%)\nAfrica | 43.3\nAsia | 33.3\nEurope | 33.3', verdict: 'conflict' },
    ],
    zh: [
      { text: '1．\t资金中，60%来自非洲，30%来自亚洲，其余15%来自欧洲。', verdict: 'conflict' },
      { text: '1．\t与会者中男性占60%，女性占40%。', verdict: 'agreement' },
      { text: '1．\tD-1职等的女性占31.4%，P-2职等的女性占55.3%。', verdict: 'none' },
      { table: '区域 | 占比(%)\n非洲 | 43.3\n亚洲 | 33.3\n欧洲 | 33.3', verdict: 'conflict' },
    ],
  },
  run,
};
