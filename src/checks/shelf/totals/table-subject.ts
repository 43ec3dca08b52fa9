import { inHan, inRoman } from '../../numbering/number-scripts.ts';
import { readNumbers } from '../../numbering/printed-numbers.ts';
import { subjectOf } from '../subject.ts';

/** A table of a document as others name it: by its number, by the annex that it alone stands in, or by its title. */
export type TableName =
  | { readonly by: 'number' | 'annex'; readonly number: string }
  | { readonly by: 'title'; readonly title: string };

/** Numbers are written in several scripts: 表二 is table 2, annex II 附件二. */
const plainNumber = (number: string): string => {
  const [read] = /^[IVX]+$/.test(number) ? readNumbers(['I', number]).slice(1) : readNumbers([number]);
  return read && read.series !== 'letter' && !/\d/.test(read.series) ? String(read.value) : number;
};

const plainTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .replaceAll(/[\p{P}\p{S}\s]/gu, '')
    .toLowerCase();

/** Shorter titles are those of many tables. */
const SHORTEST_TITLE = 12;

/** The table in one spelling; undefined where its title would be that of many. */
export const tableSubject = (symbol: string, name: TableName): string | undefined => {
  const document = subjectOf(symbol);
  if (name.by !== 'title') return `${document} ${name.by} ${plainNumber(name.number)}`;
  const title = plainTitle(name.title);
  return title.length < SHORTEST_TITLE && !/\p{Script=Han}{6}/u.test(title) ? undefined : `${document} title ${title}`;
};

/** What the messages call the total of a table. */
export const totalName = (symbol: string, name: TableName): { readonly en: string; readonly zh: string } => {
  if (name.by === 'title')
    return { en: `the total of the table “${name.title}” of ${symbol}`, zh: `${symbol}所载表“${name.title}”的总数` };
  if (name.by === 'number')
    return { en: `the total of table ${inRoman(name.number)} of ${symbol}`, zh: `${symbol}表${name.number}的总数` };
  return {
    en: `the total in annex ${inRoman(name.number)} to ${symbol}`.replace('  ', ' '),
    zh: `${symbol}附件${inHan(name.number)}所列总数`,
  };
};
