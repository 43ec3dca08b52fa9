import type { Table } from '../../record/index.ts';
import type { CheckedRecord, FindingDraft } from '../check.ts';
import { Decimal, decimalsOf } from '../figures.ts';
import { indexOf } from '../record-index.ts';

type Hypothesis = NonNullable<NonNullable<FindingDraft['computation']>['hypothesis']>;

/** Things that are counted one by one are not rounded. */
const COUNTED =
  /\b(?:posts?|positions?|persons?|people|staff|number of|participants|vacanc(?:y|ies)|missions?|cases|countries|States|meetings|documents|publications|reports|troops|police|vehicles|votes|members|recommendations)\b|员额|职位|人数|人员|份数|次数|件数|国家|会议|文件|军事|警察|车辆/i;

const MONEY = /dollars?|euros?|US\$|[$€£¥]|\b(?:USD|EUR|CHF|GBP|000)\b|amount|cost|expend|美元|欧元|元|数额|费用|支出/i;

/** `[In thousands]`, 万人: what is told in thousands was rounded, though it is persons. */
const IN_THOUSANDS = /\b(?:in |of )?(?:thousands?|millions?|billions?)\b|千|[百十]?万|亿/i;

const isCounted = (record: CheckedRecord, { evidence }: FindingDraft): boolean => {
  const index = indexOf(record);
  const table = index.tables.find(({ id }) => id === evidence[0]?.table);
  if (!table || table.unit?.currency !== undefined || (table.unit?.scale ?? 1) > 1) return false;
  // The words above a table say its unit also where it is none of money.
  const above = table.block === undefined ? '' : (index.block(table.block)?.text ?? '');
  const titles = [table.title, table.unit?.text ?? '', ...table.columns.map(({ title }) => title)].join(' ');
  return COUNTED.test(titles) && !MONEY.test(titles) && !IN_THOUSANDS.test(`${above} ${titles}`);
};

/** So many figures that all end in noughts were rounded to what stands before them. */
const FEWEST = 4;

const NOUGHTS = /^-?[1-9]\d*?(0*)$/;

/** What the last digit of figures is worth that is not nought in all of them: 10 where they are 558 750, 38 120 and 13 970. */
const lastPlace = ({ computation, evidence }: FindingDraft): Decimal => {
  const { expected = '', found = '' } = computation ?? {};
  const places = Math.max(decimalsOf(expected), decimalsOf(found));
  const figures = evidence
    .map(({ text }) => text.replaceAll(/[\s,\u00a0\u2009]/g, ''))
    .filter((text) => /[1-9]/.test(text));
  const noughts = [expected, found, ...figures].map((figure) => NOUGHTS.exec(figure)?.[1]?.length ?? 0);
  const all = figures.length < FEWEST ? 0 : Math.min(...noughts);
  return new Decimal(10).pow(places > 0 ? -places : all);
};

/** What documents say of sums that rounding leaves open. */
const TOLD =
  /\b(?:may|might|do|does|will) not (?:always |necessarily )?(?:add|sum|foot|total|tally|cast)\b|\b(?:due|owing) to rounding\b|because of rounding|rounding (?:differences?|errors?)|figures (?:have been|are|were) rounded|四舍五入|尾数|尾差/i;

const told = new WeakMap<CheckedRecord, boolean>();

/** Does a document say that its figures are rounded one by one? */
const isToldRounded = (record: CheckedRecord): boolean => {
  const known =
    told.get(record) ??
    (record.blocks.some(({ text }) => TOLD.test(text)) ||
      record.tables.some(({ notes }) => notes?.some(({ text }) => TOLD.test(text)) ?? false));
  told.set(record, known);
  return known;
};

/** Is a difference no larger than the rounding of the figures, one by one, may make it? */
export const isOfRounding = (record: CheckedRecord, draft: FindingDraft): boolean => {
  const { computation, bearing } = draft;
  if (!bearing || !computation || isCounted(record, draft)) return false;
  if (bearing.rounded !== undefined) return bearing.rounded;
  if (bearing.terms === undefined) return false;
  return new Decimal(computation.difference)
    .abs()
    .times(2)
    .lte(lastPlace(draft).times(bearing.terms + 1));
};

/** So many sums that rounding leaves open show that a document rounds its figures one by one. */
const MANY = 3;

/** Are the figures of a document rounded one by one, as it says, or as many of its sums show? */
export const roundsOneByOne = (record: CheckedRecord, drafts: readonly FindingDraft[]): boolean =>
  isToldRounded(record) ||
  drafts.filter((draft) => draft.verdict === 'conflict' && isOfRounding(record, draft)).length >= MANY;

export const roundedOff: Hypothesis = {
  en: 'fits if each figure was rounded to its last digit',
  zh: '若各数均已四舍五入至末位则相符',
};

const DOLLARS = /dollars|US\$|euros?\b|美元|欧元/i;

/** A column of a table whose figures miss their total by a difference. */
interface MissedSum {
  readonly table: Table;
  readonly column: number;
  readonly addends: readonly { readonly value: Decimal }[];
  readonly difference: Decimal;
}

/** Whole dollars whose cents were cut off one by one may miss their total by a few. */
export const isOfCents = ({ table, column, addends, difference }: MissedSum): boolean => {
  const { title, columns, unit } = table;
  const isMoney = unit
    ? unit.currency !== undefined && unit.scale === 1
    : DOLLARS.test(`${columns[column]?.title} ${title}`);
  if (!isMoney || !addends.every(({ value }) => value.isInteger())) return false;
  return difference
    .abs()
    .times(2)
    .lte(addends.length + 1);
};

export const centsOff: Hypothesis = {
  en: 'fits if cents were rounded off in each row and in the total',
  zh: '若各行和总数均已四舍五入到整数则相符',
};
