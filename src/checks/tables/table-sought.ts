import type { Language, Table } from '../../record/index.ts';
import { placeOf } from '../block-order.ts';
import { annexOpened } from '../numbering/captioned.ts';
import type { Index } from '../record-index.ts';
import { wordsOf } from '../text/words.ts';

interface Cues {
  readonly annex: RegExp;
  readonly below: RegExp;
  readonly above: RegExp;
  /** Catches the number of a table. */
  readonly numbered: RegExp;
  /** Catches the number of an annex. */
  readonly annexNumber: RegExp;
}

const cues: Readonly<Record<Language, Cues>> = {
  zh: {
    annex:
      /(?:见|载于|列于|列入|载列于?|本报告)[^。]{0,10}(?:附件|附录)|(?:附件|附录)[^。]{0,6}(?:所列|列出|载列|开列|中的)/,
    below: /下表|以下表格/,
    above: /上表|以上表格/,
    numbered: /表\s?(\d{1,2}(?:\.\d{1,2})?|[一二三四五六七八九十]{1,2})(?![\d章明示决])/,
    annexNumber: /(?:附件|附录)\s?([一二三四五六七八九十]{1,2}|[IVX]{1,4})/,
  },
  en: {
    annex:
      /\b(?:see|in|to) (?:also )?(?:the )?(?:annex|appendix)\b|\b(?:annex|appendix)(?: [IVX]{1,4})? (?:to the present|lists|contains|below|gives|shows|sets out)/i,
    below: /\btables? below\b|\bfollowing table\b/i,
    above: /\btable above\b|\bpreceding table\b/i,
    numbered: /\btable (\d{1,2}(?:\.\d{1,2})?|[IVX]{1,5})\b/i,
    annexNumber: /\bannex ([IVX]{1,4}|\d)\b/i,
  },
};

const isAbout = (title: string, sentence: string, language: Language): boolean => {
  const [wanted, found] = [wordsOf(title, language, { shortest: 4 }), wordsOf(sentence, language, { shortest: 4 })];
  if (wanted.size < 3) return false;
  let shared = 0;
  for (const word of wanted) if (found.has(word)) shared += 1;
  return shared / wanted.size >= 0.5;
};

export interface PlacedTable {
  readonly table: Table;
  readonly at: number;
  /** The annex that it stands in, by its number; empty where the annex has none. */
  readonly annex?: string;
}

const annexOf = (index: Index, table: Table): string | undefined => {
  let block = table.block === undefined ? undefined : index.block(table.block);
  for (let depth = 0; block && depth < 12; depth += 1) {
    const number = annexOpened(block, index.language);
    if (number !== undefined) return number;
    block = block.parent === undefined ? undefined : index.block(block.parent);
  }
  return undefined;
};

const place = (index: Index): PlacedTable[] =>
  index.tables.flatMap((table): PlacedTable[] => {
    if (!index.block(table.block ?? '')) return [];
    const annex = annexOf(index, table);
    return [{ table, at: placeOf(index, table.block!), ...(annex === undefined ? {} : { annex }) }];
  });

const known = new WeakMap<Index, readonly PlacedTable[]>();

/** Where the tables of a record stand, found once for all checks that read it. */
export const placedTables = (index: Index): readonly PlacedTable[] => {
  const placed = known.get(index) ?? place(index);
  known.set(index, placed);
  return placed;
};

/** The tables that stand no more blocks than so from a block. */
export const tablesNear = (index: Index, block: string, within: number): Table[] => {
  const at = placeOf(index, block);
  return placedTables(index)
    .filter((each) => Math.abs(each.at - at) <= within)
    .map(({ table }) => table);
};

const inAnnex = (sentence: string, placed: readonly PlacedTable[], index: Index, only: boolean): Table | undefined => {
  const number = cues[index.language].annexNumber.exec(sentence)?.[1];
  const candidates = placed.filter(({ annex }) => annex !== undefined && (number === undefined || annex === number));
  const about = candidates.filter(({ table }) => isAbout(table.title, sentence, index.language));
  if (about.length === 1) return about[0]!.table;
  return only && candidates.length === 1 && about.length === 0 ? candidates[0]!.table : undefined;
};

/**
 * The table that a sentence speaks of, where its words leave no choice.
 * @param block the block that the sentence stands in
 * @param only take the only table of an annex though no word of its title stands in the sentence
 */
export const tableSought = (sentence: string, block: string, index: Index, only = false): Table | undefined => {
  const { annex, below, above, numbered } = cues[index.language];
  const number = numbered.exec(sentence)?.[1];
  if (number !== undefined) return index.tables.find((table) => table.number === number);
  const [placed, at] = [placedTables(index), placeOf(index, block)];
  if (below.test(sentence)) return placed.find((each) => each.at > at)?.table;
  if (above.test(sentence)) return placed.findLast((each) => each.at < at)?.table;
  return annex.test(sentence) ? inAnnex(sentence, placed, index, only) : undefined;
};
