import type { Language, MentionOf, Table } from '../record/index.ts';
import type { Check, FindingDraft } from './check.ts';
import { Decimal, grouped, plain } from './figures.ts';
import { atCell, atMention } from './places.ts';
import { type Index, indexOf } from './record-index.ts';
import { sentenceAt } from './sentences.ts';

interface Cues {
  /** Before an amount that is called a total. */
  readonly total: RegExp;
  /** The sentence sends the reader to the table or its annex. */
  readonly refers: RegExp;
}

const cues: Record<Language, Cues> = {
  zh: { total: /(?:总额|总数|共计|合计|总计)(?:为|达)?\s?$/, refers: /见(?:附件|附录|附表|表|下表|上表)/ },
  en: {
    total: /\b(?:total(?:l?ed|ling|s)?|amount(?:ed|ing|s)? to)(?: of| an amount of| some)?\s?$/i,
    refers:
      /\bsee (?:also )?(?:the )?(?:annex|appendix|table)|\b(?:annex|table) (?:\d|[IVX]+)? ?(?:below|above)|\bin the (?:annex|table)\b/i,
  },
};

interface Total {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly amount: Decimal;
}

/** Totals of amounts of money, with the table's unit applied. */
const totalsOf = (table: Table): Total[] => {
  const { unit } = table;
  if (!unit?.currency) return [];
  const row = table.rows.findLastIndex((each) => each.role === 'total');
  if (row < 0) return [];
  return table.columns.flatMap((column, at): Total[] => {
    const value = table.rows[row]!.cells[at]?.value;
    return column.type === 'amount' && value !== undefined
      ? [{ table, row, column: at, amount: new Decimal(value).times(unit.scale) }]
      : [];
  });
};

/** Pairs of ideographs, and Latin words long enough to mean something. */
const partsOf = (text: string): Set<string> => {
  const parts = new Set(text.toLowerCase().match(/\p{Script=Latin}{4,}/gu) ?? []);
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu))
    for (let i = 0; i + 1 < run.length; i += 1) parts.add(run.slice(i, i + 2));
  return parts;
};

const sameSubject = (title: string, sentence: string): boolean => {
  const [wanted, found] = [partsOf(title), partsOf(sentence)];
  if (wanted.size < 3) return false;
  let shared = 0;
  for (const part of wanted) if (found.has(part)) shared += 1;
  return shared / wanted.size >= 0.5;
};

const evidenceOf = ({ table, row, column }: Total, mention: MentionOf<'money'>): FindingDraft['evidence'] => [
  atCell(table, row, column, table.rows[row]!.cells[column]!),
  atMention(mention),
];

/** Small or round amounts may be equal by chance. */
const isTelling = (amount: Decimal): boolean => amount.abs().gte(10000) && !amount.mod(100000).isZero();

const agreements = (total: Total, index: Index): FindingDraft[] =>
  index
    .all('money')
    .filter(
      ({ value, block }) =>
        value.currency === total.table.unit!.currency &&
        isTelling(total.amount) &&
        total.amount.eq(value.amount) &&
        block !== total.table.block,
    )
    .slice(0, 1)
    .map((mention) => ({
      verdict: 'agreement',
      severity: 'info',
      confidence: mention.certainty,
      message: {
        en: `The total of the table is the ${grouped(total.amount)} of the text.`,
        zh: `表中总数与正文所述${grouped(total.amount)}一致。`,
      },
      evidence: evidenceOf(total, mention),
      computation: {
        expression: `${grouped(total.amount)} = ${grouped(mention.value.amount)}`,
        expected: plain(total.amount),
        found: mention.value.amount,
        difference: '0',
      },
    }));

/** A total in a sentence that sends the reader to the table, about the table's subject. */
const claimFor = (total: Total, index: Index): MentionOf<'money'> | undefined => {
  const { total: called, refers } = cues[index.language];
  return index.all('money').find((mention) => {
    const text = index.block(mention.block)?.text ?? '';
    if (mention.value.currency !== total.table.unit!.currency) return false;
    if (!called.test(text.slice(Math.max(0, mention.span[0] - 40), mention.span[0]))) return false;
    const [start, end] = sentenceAt(text, mention.span[0], index.language);
    const sentence = text.slice(start, end);
    return refers.test(sentence) && sameSubject(total.table.title, sentence);
  });
};

const conflicts = (table: Table, totals: readonly Total[], index: Index): FindingDraft[] => {
  const [total] = totals;
  if (!total || totals.length > 1) return [];
  const mention = claimFor(total, index);
  if (!mention) return [];
  const difference = new Decimal(mention.value.amount).minus(total.amount);
  return [
    {
      verdict: 'conflict',
      severity: 'error',
      doubt: 'document',
      confidence: mention.certainty,
      message: {
        en: `The text gives a total of ${grouped(mention.value.amount)}; the table “${table.title.slice(0, 60)}” gives ${grouped(total.amount)}.`,
        zh: `正文所述总额为${grouped(mention.value.amount)}，表中总数为${grouped(total.amount)}。`,
      },
      evidence: evidenceOf(total, mention),
      computation: {
        expression: `${grouped(mention.value.amount)} − ${grouped(total.amount)}`,
        expected: plain(total.amount),
        found: mention.value.amount,
        difference: plain(difference),
      },
    },
  ];
};

const find = (index: Index): FindingDraft[] =>
  index.tables.flatMap((table) => {
    const totals = totalsOf(table);
    const agreeing = totals.flatMap((total) => agreements(total, index));
    return agreeing.length > 0 ? agreeing.slice(0, 1) : conflicts(table, totals, index);
  });

export const totalMatchesText: Check = {
  name: 'total-matches-text',
  rule: {
    en: 'The total that the text states is the total of the table that it refers to.',
    zh: '正文所述总额应与所指表格的总数一致。',
  },
  source: '捐款和认捐总额为 13 626 894美元 … 见附件 (crime programme report, para. 51 and annex)',
  needs: ['table.total', 'money'],
  run: (record) => find(indexOf(record)),
};
