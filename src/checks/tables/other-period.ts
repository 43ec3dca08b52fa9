import type { Language, MentionOf, Table } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { grouped } from '../figures.ts';
import { atCell, atMention } from '../places.ts';
import type { Index } from '../record-index.ts';
import { sentenceAt } from '../text/sentences.ts';
import type { Total } from './table-totals.ts';

const years = '((?:19|20)\\d{2})(?:(?:\\s?[-–—/－]\\s?|\\s?年?\\s?至\\s?)((?:19|20)?\\d{2})(?!\\d))?(?![\\d./])';

/** A period is told by years behind such words, or by years alone; a year behind a month or in a symbol is that of a day. */
const periods: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `\\b(?:[Ii]n|[Ff]or|[Dd]uring|[Oo]f)(?: the)?(?: (?:financial |fiscal |calendar )?(?:years?|biennium|period|triennium))? ${years}`,
    'g',
  ),
  zh: new RegExp(`(?<![\\d./(（第-])${years}\\s?(?:年(?!\\s?\\d{1,2}\\s?月)|两年期|年度)`, 'g'),
};

/** The years of the periods that a text names, with all in between: 2003–2005, 2022/23, 2002－2003年. */
const yearsIn = (text: string, language: Language): Set<number> =>
  new Set(
    Array.from(text.matchAll(periods[language])).flatMap(([, first = '', second]) => {
      const from = Number(first);
      const to = second === undefined ? from : Number(second.length === 2 ? first.slice(0, 2) + second : second);
      return to >= from && to - from < 12 ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : [from];
    }),
  );

/** The head of the annex that a table stands in. */
const annexTitle = (index: Index, table: Table): string => {
  let block = table.block === undefined ? undefined : index.block(table.block);
  for (let depth = 0; block && depth < 12; depth += 1) {
    if (block.type === 'annex') return block.text;
    block = block.parent === undefined ? undefined : index.block(block.parent);
  }
  return '';
};

const shown = (years: ReadonlySet<number>): string => {
  const sorted = [...years].toSorted((a, b) => a - b);
  const isRun = sorted.every((year, at) => at === 0 || year === sorted[at - 1]! + 1);
  return sorted.length > 1 && isRun ? `${sorted[0]}–${sorted.at(-1)}` : sorted.join(', ');
};

/** 2003－2004年; 2003、2005年 */
const inChinese = (years: string): string => `${years.replaceAll('–', '－').replaceAll(', ', '、')}年`;

/** The same total told of two periods that have no year in common: in the text, and in the title of its table. */
export const ofOtherPeriod = (index: Index, total: Total, mention: MentionOf<'money'>): FindingDraft | undefined => {
  const { table, row, column, amount } = total;
  const text = index.block(mention.block)?.text ?? '';
  const { language } = index;
  const told = yearsIn(text.slice(...sentenceAt(text, mention.span[0], language)), language);
  const title = table.title || annexTitle(index, table);
  const headed = yearsIn(title, language);
  // Columns with years of their own say more than the title, and so do several totals.
  const isOne =
    table.columns.filter(({ type }) => type === 'amount').length === 1 &&
    !/(?:19|20)\d{2}/.test(table.columns[column]?.title ?? '');
  if (!isOne || told.size === 0 || headed.size === 0 || [...told].some((year) => headed.has(year))) return undefined;
  const [said, stands] = [shown(told), shown(headed)];
  return {
    verdict: 'conflict',
    severity: 'warning',
    doubt: 'cannot tell',
    confidence: mention.certainty,
    message: {
      en: `The total of ${grouped(amount)} is given for ${said} in the text, but for ${stands} in the table.`,
      zh: `同一总额${grouped(amount)}，正文所述期间为${inChinese(said)}，表中为${inChinese(stands)}。`,
    },
    evidence: [atMention(mention), atCell(table, row, column, table.rows[row]!.cells[column]!)],
    computation: { expression: `${said} ↔ ${stands}`, expected: stands, found: said, difference: '' },
  };
};
