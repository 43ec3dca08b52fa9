import type { Language, MentionOf, Table } from '../record/index.ts';
import type { Index } from './record-index.ts';
import { sentenceAt } from './sentences.ts';

type Money = MentionOf<'money'>;

/** An amount that its sentence calls a total and sends to a table for. */
export interface TableClaim {
  readonly mention: Money;
  readonly table: Table;
}

interface Cues {
  /** Before an amount that is called a total. */
  readonly total: RegExp;
  readonly annex: RegExp;
  readonly below: RegExp;
  readonly above: RegExp;
  /** Catches the number of a table. */
  readonly numbered: RegExp;
}

const cues: Readonly<Record<Language, Cues>> = {
  zh: {
    total: /(?:总额|总数|共计|合计|总计)(?:为|达|约)?\s?$/,
    annex: /见[^。]{0,6}(?:附件|附录)/,
    below: /(?:下表|以下表格)/,
    above: /(?:上表|以上表格)/,
    numbered: /表\s?(\d{1,2}|[一二三四五六七八九十]{1,2})(?![\d章])/,
  },
  en: {
    total: /\b(?:total(?:l?ed|ling|s)?|amount(?:ed|ing|s)? to)(?: of| an amount of| some| to)?\s?$/i,
    annex: /\b(?:see|in) (?:also )?(?:the )?(?:annex|appendix)\b/i,
    below: /\btable below\b|\bfollowing table\b/i,
    above: /\btable above\b|\bpreceding table\b/i,
    numbered: /\btable (\d{1,2}|[IVX]{1,5})\b/i,
  },
};

/** Words of a title; in Chinese pairs of characters. */
const wordsOf = (text: string, language: Language): Set<string> => {
  if (language === 'en') return new Set(text.toLowerCase().match(/[a-z]{4,}/g) ?? []);
  const letters = text.replace(/[^\p{L}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
};

const isAbout = (title: string, sentence: string, language: Language): boolean => {
  const [wanted, found] = [wordsOf(title, language), wordsOf(sentence, language)];
  if (wanted.size < 3) return false;
  let shared = 0;
  for (const word of wanted) if (found.has(word)) shared += 1;
  return shared / wanted.size >= 0.5;
};

/** Where the blocks and tables stand, worked out once a record. */
interface Layout {
  readonly order: ReadonlyMap<string, number>;
  readonly placed: readonly { readonly table: Table; readonly at: number }[];
  readonly inAnnex: readonly Table[];
}

const isInAnnex = (index: Index, table: Table): boolean => {
  let block = table.block === undefined ? undefined : index.block(table.block);
  for (let depth = 0; block && depth < 12; depth += 1) {
    if (block.type === 'annex') return true;
    block = block.parent === undefined ? undefined : index.block(block.parent);
  }
  return false;
};

const layoutOf = (index: Index): Layout => {
  const order = new Map(index.blocks.map(({ id }, at) => [id, at]));
  const placed = index.tables.flatMap((table) => {
    const at = order.get(table.block ?? '');
    return at === undefined ? [] : [{ table, at }];
  });
  return { order, placed, inAnnex: index.tables.filter((table) => isInAnnex(index, table)) };
};

/** The table that a sentence speaks of, where its words leave no choice. */
const tableFor = (sentence: string, at: number, layout: Layout, index: Index): Table | undefined => {
  const { annex, below, above, numbered } = cues[index.language];
  if (below.test(sentence)) return layout.placed.find((each) => each.at > at)?.table;
  if (above.test(sentence)) return layout.placed.findLast((each) => each.at < at)?.table;
  const number = numbered.exec(sentence)?.[1];
  if (number !== undefined) return index.tables.find((table) => table.number === number);
  if (!annex.test(sentence)) return undefined;
  const about = layout.inAnnex.filter(({ title }) => isAbout(title, sentence, index.language));
  return about.length === 1 ? about[0] : undefined;
};

/** Every total in the text that its sentence sends to a table for. */
export const tableClaims = (index: Index): TableClaim[] => {
  const layout = layoutOf(index);
  return index.all('money').flatMap((mention): TableClaim[] => {
    const text = index.block(mention.block)?.text ?? '';
    const before = text.slice(Math.max(0, mention.span[0] - 40), mention.span[0]);
    if (!cues[index.language].total.test(before)) return [];
    const sentence = text.slice(...sentenceAt(text, mention.span[0], index.language));
    const table = tableFor(sentence, layout.order.get(mention.block) ?? 0, layout, index);
    return table ? [{ mention, table }] : [];
  });
};
