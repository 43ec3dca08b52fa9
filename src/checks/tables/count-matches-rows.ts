import type { Language, MentionOf, Table } from '../../record/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { atCell, atMention } from '../places.ts';
import { type Index, indexOf } from '../record-index.ts';
import { sentenceAt } from '../text/sentences.ts';
import { countWords } from '../text/shown-words.ts';
import { isOfRows } from './counted-nouns.ts';
import { type CountedRows, countedRows, isWhole } from './counted-rows.ts';
import { tableSought } from './table-sought.ts';

/** Words behind a count that say that a table names what is counted. */
const listed: Readonly<Record<Language, RegExp>> = {
  en: /^[^.;]{0,60}?\b(?:(?:are |is |were |as )?(?:listed|named|shown|set out|given|enumerated|contained) (?:in|below|above)|(?:summarized|presented|described|detailed|provided|outlined) (?:below|above|in (?:the )?(?:table|annex|appendix)\b)|in the (?:table|annex) (?:below|above)|appear in)/i,
  zh: /^[^。；]{0,30}?(?:列于|载于|载列于|见(?:下|上|附|表)|列在|开列于|如(?:下|上)?表)/,
};

/** Words before a count that say so: “Table 2 lists the 12 projects”. */
const lists: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:lists|names|shows|sets out|enumerates|contains|presents|provides|gives|details|includes|covers|summarizes|describes)\b[^.;:\d]{0,50} $/i,
  zh: /(?:列出|开列|载列|列有|载有|所列|所示|列示|载述|介绍)了?[^，。；\d]{0,24}$/,
};

/** Words behind a count that only point to a table. */
const pointed: Readonly<Record<Language, RegExp>> = {
  en: /^[^.;]{0,60}?\((?:see )?(?:also )?(?:table|annex|appendix)\b/i,
  zh: /^(?!)/,
};

/** Of a part of the rows nothing follows for all of them. */
const some: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:of which|of these|(?<!\blists? )of the|including|among|other|more than|at least|first|last|top|largest)\s(?:\S+\s){0,3}$/i,
  zh: /(?:其中|包括|前|最大的|至少|超过|另|其他|第)$/,
};

const UNCOUNTED =
  /^(?:votes?|票|页|per ?cent|years?|年|months?|个月|days?|天|tables?|paragraphs?|annexes|columns?|栏)/i;

/** So far from the rows, as a share of them, the count counts something else; so many rows are near in any case. */
const [FAR, FEW] = [0.34, 2];

/** How a sentence ties a count to a table, and whether its noun is that of the rows. */
interface Tie {
  readonly listed: boolean;
  readonly noun: boolean;
}

const messageOf = (count: MentionOf<'count'>, table: Table, rows: number): FindingDraft['message'] => {
  const title = table.title.slice(0, 80);
  const said = countWords(count);
  const [named, namedZh] = title === '' ? ['the table', '表中'] : [`the table “${title}”`, `表“${title}”`];
  return rows === Number(count.value.number)
    ? {
        en: `${named.replace(/^t/, 'T')} has ${rows} rows, as the text says: “${said}”.`,
        zh: `${namedZh}列有${rows}行，与文中所述“${said}”相符。`,
      }
    : {
        en: `The text says “${said}”; ${named} has ${rows} rows.`,
        zh: `文中称“${said}”，${namedZh}列有${rows}行。`,
      };
};

const draftOf = (count: MentionOf<'count'>, table: Table, rows: readonly number[], sure: boolean): FindingDraft => {
  const stated = Number(count.value.number);
  const agrees = rows.length === stated;
  return {
    verdict: agrees ? 'agreement' : 'conflict',
    severity: agrees ? 'info' : 'warning',
    ...(agrees ? {} : { doubt: sure ? ('document' as const) : ('cannot tell' as const) }),
    confidence: Math.min(count.certainty, sure || agrees ? 0.85 : 0.5),
    message: messageOf(count, table, rows.length),
    evidence: [
      atMention(count),
      ...[rows[0]!, rows.at(-1)!].map((row) => atCell(table, row, 0, table.rows[row]!.cells[0]!)),
    ],
    computation: {
      expression: `${stated} − ${rows.length}`,
      expected: String(rows.length),
      found: String(stated),
      difference: String(stated - rows.length),
    },
  };
};

const judge = (count: MentionOf<'count'>, table: Table, { listed: isListed, noun }: Tie): FindingDraft[] => {
  const readings = countedRows(table);
  const stated = Number(count.value.number);
  if (readings.length === 0 || !Number.isInteger(stated) || stated < 2 || count.value.bound) return [];
  const agreeing = readings.find(({ rows }) => rows.length === stated);
  if (agreeing) return isListed || noun ? [draftOf(count, table, agreeing.rows, true)] : [];
  const [{ rows, plain }] = readings as [CountedRows];
  const isFar = Math.abs(rows.length - stated) > (isListed ? Math.max(FEW, rows.length * FAR) : FEW);
  if (isFar || !(noun || (isListed && plain))) return [];
  return [draftOf(count, table, rows, noun && isListed && plain && isWhole(table, rows))];
};

/** A number that the table itself gives in its totals counts what the rows tell of, not the rows. */
const isTotalled = (table: Table, { value }: MentionOf<'count'>): boolean =>
  table.rows.some(
    ({ role, cells }) => (role === 'total' || role === 'subtotal') && cells.some((cell) => cell.value === value.number),
  );

/** Does another count stand between a count and the words that say where it is listed? “The 7 staff of the 6 offices listed”. */
const isOfAnother = (index: Index, { block, span }: MentionOf<'count'>, reach: number): boolean =>
  index.inBlock(block, 'count').some((other) => other.span[0] >= span[1] && other.span[0] < span[1] + reach);

const find = (index: Index): FindingDraft[] => {
  if (index.tables.length === 0) return [];
  return index.all('count').flatMap((count) => {
    const text = index.block(count.block)?.text ?? '';
    const [start, end] = sentenceAt(text, count.span[0], index.language);
    const [before, after] = [text.slice(start, count.span[0]), text.slice(count.span[1], end)];
    const of = count.value.of ?? '';
    if (UNCOUNTED.test(of) || some[index.language].test(before)) return [];
    const behind = listed[index.language].exec(after) ?? pointed[index.language].exec(after);
    const isBefore = lists[index.language].test(before);
    if (!isBefore && (!behind || isOfAnother(index, count, behind[0].length))) return [];
    const table = tableSought(text.slice(start, end), count.block, index, true);
    if (!table || isTotalled(table, count)) return [];
    const isListed = listed[index.language].test(after);
    return judge(count, table, { listed: isListed || isBefore, noun: isOfRows(table, of, index.language) }).filter(
      ({ verdict, doubt }) => verdict === 'agreement' || doubt === 'document' || isListed || !isBefore,
    );
  });
};

export const countMatchesRows: Check = {
  name: 'count-matches-rows',
  rule: {
    en: 'A stated number of things that a table lists is the number of its rows.',
    zh: '所述表列事项的数目应与该表的行数一致。',
  },
  source: 'The 34 donors are listed in the annex (reports on contributions)',
  needs: ['count', 'table.rows'],
  examples: {
    en: [
      {
        text: '1.\tThe 5 States listed in the table below made contributions.\n\nState Amount\nChile 10\nPeru 20\nBrazil 30\nCuba 5\nKenya 7\nGhana 8\nTotal 80',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe 6 States listed in the table below made contributions.\n\nState Amount\nChile 10\nPeru 20\nBrazil 30\nCuba 5\nKenya 7\nGhana 8\nTotal 80',
        verdict: 'agreement',
      },
    ],
    zh: [
      {
        text: '1．\t下表列出5个国家的捐款。\n\n国家 数额\n智利 10\n秘鲁 20\n巴西 30\n古巴 5\n肯尼亚 7\n加纳 8\n共计 80',
        verdict: 'conflict',
      },
      {
        text: '1．\t下表列出6个国家的捐款。\n\n国家 数额\n智利 10\n秘鲁 20\n巴西 30\n古巴 5\n肯尼亚 7\n加纳 8\n共计 80',
        verdict: 'agreement',
      },
    ],
  },
  run: (record) => find(indexOf(record)),
};
