import type { MentionOf } from '../../record/index.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { Decimal, grouped, plain, precisionOf } from '../figures.ts';
import { atCell, atMention } from '../places.ts';
import { groupBy, indexOf } from '../record-index.ts';
import { slipBetween } from '../slips.ts';
import { figureOf } from '../text/figure.ts';
import { shownWords } from '../text/shown-words.ts';
import { ofOtherPeriod } from './other-period.ts';
import { type TableClaim, tableClaims } from './table-claims.ts';
import { type Total, totalsOf } from './table-totals.ts';

type Money = MentionOf<'money'>;

const evidenceOf = ({ table, row, column }: Total, mention: Money): FindingDraft['evidence'] => [
  atCell(table, row, column, table.rows[row]!.cells[column]!),
  atMention(mention),
];

/** Digits that are not the zeros of a round figure: fewer may be equal by chance. */
const TELLING_DIGITS = 4;

const isTelling = (amount: Decimal): boolean => precisionOf(amount) >= TELLING_DIGITS;

const keyOf = (currency: string, amount: Decimal): string => `${currency} ${plain(amount)}`;

const agreement = (total: Total, mention: Money): FindingDraft => ({
  verdict: 'agreement',
  severity: 'info',
  confidence: mention.certainty,
  message: {
    en: `The total of the table is ${grouped(total.amount)}, as in the text.`,
    zh: `表中总数与正文所述${grouped(total.amount)}一致。`,
  },
  evidence: evidenceOf(total, mention),
  computation: {
    expression: `${grouped(total.amount)} = ${grouped(mention.value.amount)}`,
    expected: plain(total.amount),
    found: mention.value.amount,
    difference: '0',
  },
});

/** An amount given in millions is the total if it rounds to it. */
const roundsTo = (mention: Money, amount: Decimal): boolean => {
  const figure = figureOf(mention);
  return figure?.value.minus(amount).abs().lte(figure.slack) ?? false;
};

const contradiction = ({ table, amount }: Total, { mention }: TableClaim): FindingDraft['message'] => {
  const [title, said] = [shownWords(table.title), grouped(mention.value.amount)];
  return {
    en: `The text gives a total of ${said}; the table${title && ` “${title}”`} gives ${grouped(amount)}.`,
    zh: `正文所述总额为${said}，表${title && `“${title}”`}中总数为${grouped(amount)}。`,
  };
};

const conflict = (total: Total, claim: TableClaim): FindingDraft => ({
  verdict: 'conflict',
  severity: 'error',
  doubt: 'document',
  confidence: claim.mention.certainty,
  message: contradiction(total, claim),
  evidence: evidenceOf(total, claim.mention),
  computation: {
    expression: `${grouped(claim.mention.value.amount)} − ${grouped(total.amount)}`,
    expected: plain(total.amount),
    found: claim.mention.value.amount,
    difference: plain(new Decimal(claim.mention.value.amount).minus(total.amount)),
  },
});

/** An amount so far off is the total of something else, unless one digit of a long one makes the difference. */
const isComparable = (mention: Money, { amount }: Total): boolean =>
  amount.minus(mention.value.amount).abs().times(2).lt(amount.abs()) ||
  (isTelling(amount) && slipBetween(plain(amount), mention.value.amount) === 'digit');

/** Words of a column's title of which the sentence has one: “total expenditure” is the total of “Expenditure”. */
const isNamed = ({ table, column }: Total, sentence: string): boolean => {
  const title = table.columns[column]!.title.toLowerCase();
  const words = /\p{Script=Han}/u.test(title)
    ? [title.replaceAll(/[^\p{Script=Han}]/gu, '')]
    : (title.match(/[a-z]{5,}/g) ?? []);
  return words.some((word) => word.length > 1 && sentence.toLowerCase().includes(word));
};

/** The total that a claim is about: the only one, or the one whose column the sentence names. */
const totalMeant = (totals: readonly Total[], { mention, sentence }: TableClaim): Total | undefined => {
  const near = totals.filter((total) => isComparable(mention, total));
  if (totals.length === 1) return near[0];
  const named = near.filter((total) => isNamed(total, sentence));
  return named.length === 1 ? named[0] : undefined;
};

const run = (record: CheckedRecord): FindingDraft[] => {
  const index = indexOf(record);
  const stated = groupBy(index.all('money'), ({ value }) => keyOf(value.currency, new Decimal(value.amount)));
  const claims = groupBy(tableClaims(index), ({ table }) => table.id);
  return index.tables.flatMap((table): FindingDraft[] => {
    const totals = totalsOf(table);
    const agreeing = totals.flatMap((total) => {
      const same = stated.get(keyOf(table.unit!.currency!, total.amount));
      const mention = same?.find(({ block }) => block !== table.block);
      return mention && isTelling(total.amount)
        ? [ofOtherPeriod(index, total, mention) ?? agreement(total, mention)]
        : [];
    });
    const fitting = new Set(agreeing.flatMap(({ evidence }) => evidence.map(({ mention }) => mention)));
    const claim = (claims.get(table.id) ?? []).find(
      ({ mention }) =>
        mention.value.currency === table.unit?.currency &&
        !fitting.has(mention.id) &&
        !totals.some(({ amount }) => roundsTo(mention, amount)),
    );
    const total = claim && totalMeant(totals, claim);
    return total ? [...agreeing, conflict(total, claim)] : agreeing;
  });
};

export const totalMatchesText: Check = {
  name: 'total-matches-text',
  rule: {
    en: 'The total that the text states is the total of the table that it refers to, and of the same period.',
    zh: '正文所述总额应与所指表格的总数一致，所属期间也应一致。',
  },
  source: '捐款和认捐总额为 13 626 894美元 … 见附件 (crime programme report, para. 51 and annex)',
  examples: {
    en: [
      {
        text: '1.\tIn 2005, contributions totalling $101,100 were received, as shown in the table below.\n\nTable 1. Contributions in 2003–2004\n(United States dollars)\nState Amount\nChile 61 000\nPeru 24 600\nBrazil 11 200\nCuba 4 300\nTotal 101 100',
        verdict: 'conflict',
      },
      {
        text: '1.\tContributions totalling $101,200 are shown in the table below.\n\nTable 1. Contributions by State\n(United States dollars)\nState Amount\nChile 61 000\nPeru 24 600\nBrazil 11 200\nCuba 4 300\nTotal 101 100',
        verdict: 'conflict',
      },
      {
        text: '1.\tContributions totalling $901,100 are shown in the table below.\n\nTable 1. Contributions by State\n(United States dollars)\nState Amount\nChile 61 000\nPeru 24 600\nBrazil 11 200\nCuba 4 300\nTotal 101 100',
        verdict: 'conflict',
      },
      {
        text: '1.\tContributions totalling $101,100 are shown in the table below.\n\nTable 1. Contributions by State\n(United States dollars)\nState Amount\nChile 61 000\nPeru 24 600\nBrazil 11 200\nCuba 4 300\nTotal 101 100',
        verdict: 'agreement',
      },
    ],
    zh: [
      {
        text: '1．\t下表所列捐款总额为101 200美元。\n\n表1 各国捐款\n（美元）\n国家 数额\n智利 61 000\n秘鲁 24 600\n巴西 11 200\n古巴 4 300\n共计 101 100',
        verdict: 'conflict',
      },
      {
        text: '1．\t下表所列捐款总额为101 100美元。\n\n表1 各国捐款\n（美元）\n国家 数额\n智利 61 000\n秘鲁 24 600\n巴西 11 200\n古巴 4 300\n共计 101 100',
        verdict: 'agreement',
      },
    ],
  },
  needs: ['table.total', 'money'],
  run,
};
