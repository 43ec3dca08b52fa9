import type { Language, MentionOf } from '../../../record/index.ts';
import { grouped, plain } from '../../figures.ts';
import { atMention } from '../../places.ts';
import type { Index } from '../../record-index.ts';
import { isCalledTotal } from '../../tables/table-claims.ts';
import { figureOf } from '../../text/figure.ts';
import { sentenceAt } from '../../text/sentences.ts';
import type { Statement } from '../statement.ts';
import { subjectOf } from '../subject.ts';
import { type TableName, tableSubject, totalName } from './table-subject.ts';

interface Words {
  /** Catches the number of a table. */
  readonly numbered: RegExp;
  /** Catches the number of an annex. */
  readonly annex: RegExp;
  /** Catches the title of a table. */
  readonly titled: RegExp;
  /** The sentence speaks of a total at all. */
  readonly total: RegExp;
}

/** How a sentence names the table of another document. */
const words: Readonly<Record<Language, Words>> = {
  en: {
    numbered: /\btable (\d{1,2}(?:\.\d{1,2})?|[IVX]{1,5})\b/gi, // A/59/123, table 2
    annex: /\bannex(?: ([IVX]{1,4}|\d))?(?=[ ,.;)]|$)/gi, // the annex to document A/59/123
    titled: /\btable,? (?:entitled |titled |on )?“([^”]{8,200}?)[,.]?”/gi, // the table entitled “Contributions by State”
    total: /\btotal/i,
  },
  zh: {
    numbered: /表\s?(\d{1,2}(?:\.\d{1,2})?|[一二三四五六七八九十]{1,2})(?![\d章明示决])/g, // A/59/123号文件表2
    annex: /附件\s?([一二三四五六七八九十]{1,2}|[IVX]{1,4})?(?![一-龥]{0,2}[题])/g, // A/59/123号文件附件一
    titled: /题为[“"]([^”"]{4,80})[”"]的表|表[“"]([^”"]{4,80})[”"]/g, // 题为“各国捐款”的表
    total: /总额|总数|共计|合计|总计/,
  },
};

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/** The table that a sentence names, if it names one. */
const tableNamed = (sentence: string, language: Language): TableName | undefined => {
  const { numbered, annex, titled } = words[language];
  const titles = [...sentence.matchAll(titled)];
  const title = only(titles)?.slice(1).find(Boolean);
  if (title !== undefined) return { by: 'title', title };
  const numbers = [...sentence.matchAll(numbered)];
  if (numbers.length > 0) {
    const number = only(numbers)?.[1];
    return number === undefined ? undefined : { by: 'number', number };
  }
  const annexes = [...sentence.matchAll(annex)];
  return annexes.length === 1 ? { by: 'annex', number: annexes[0]![1] ?? '' } : undefined;
};

type Money = MentionOf<'money'>;

/** The one document that a sentence cites, which is not the one at hand. */
const documentCited = (index: Index, block: string, start: number, end: number): string | undefined => {
  const cited = index
    .inBlock(block, 'citation')
    .filter(({ span }) => span[0] >= start && span[1] <= end)
    .flatMap(({ value }) => (value.type === 'document' && value.form !== 'self' ? (value.symbol ?? []) : []));
  const symbol = only([...new Set(cited)]);
  const own = index.record.document.symbols.map(subjectOf);
  return symbol !== undefined && !own.includes(subjectOf(symbol)) ? symbol : undefined;
};

const quoteOf = (check: string, index: Index, mention: Money): Statement[] => {
  const { language } = index;
  const text = index.block(mention.block)?.text ?? '';
  const [start, end] = sentenceAt(text, mention.span[0], language);
  const symbol = documentCited(index, mention.block, start, end);
  const figure = figureOf(mention);
  if (symbol === undefined || !figure) return [];
  const sentence = text.slice(start, end);
  const amounts = index.inBlock(mention.block, 'money').filter(({ span }) => span[0] >= start && span[1] <= end);
  const isTotal =
    isCalledTotal(text, mention, language) || (amounts.length === 1 && words[language].total.test(sentence));
  const name = isTotal ? tableNamed(sentence, language) : undefined;
  const subject = name && tableSubject(symbol, name);
  if (!name || subject === undefined) return [];
  return [
    {
      ...{ check, subject, name: totalName(symbol, name), language },
      value: `${mention.value.currency} ${grouped(figure.value)}`,
      about: sentence,
      slack: plain(figure.bound ? figure.value.abs().div(20) : figure.slack),
      certainty: mention.certainty,
      places: [atMention(mention)],
    },
  ];
};

/** Totals of other documents' tables that a document quotes. */
export const quotedTotals = (check: string, index: Index): Statement[] =>
  index.all('money').flatMap((mention) => quoteOf(check, index, mention));
