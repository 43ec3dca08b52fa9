import type { Language, MentionOf } from '../../record/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { adoptionBeside } from '../dates/adoption-dates.ts';
import { dateWords } from '../dates/date-words.ts';
import { daysOf } from '../dates/days.ts';
import { atMention } from '../places.ts';
import { type Index, indexOf } from '../record-index.ts';
import { clauseAt } from '../text/sentences.ts';
import { datedPapers } from './dated-papers.ts';

/** A document that is yet to come may be cited. */
const yetToCome: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:will|shall|forthcoming|to be (?:issued|submitted|considered|presented|taken up)|would be|is expected|draft)\b/i,
  zh: /将|拟|即将|待(?:印发|提交)|草案|草稿/,
};

/** A day that a symbol tells, by the session or year in it. */
interface SymbolForm {
  readonly form: RegExp;
  readonly day: (sessionOrYear: number) => string;
  readonly example: string;
}

/** The earliest day on which a document with such a symbol can have been issued. */
const earliestForms: readonly SymbolForm[] = [
  // Session N opens in September of 1945 + N.
  {
    form: /^A\/(?:RES|DEC)\/(\d{2})\//,
    day: (session) => `${1945 + session}-09-01`,
    example: 'A/RES/58/140',
  },
  // Documents of a session are issued from the beginning of the year in which it opens.
  { form: /^A\/(?:C\.\d\/)?(\d{2})\//, day: (session) => `${1945 + session}-01-01`, example: 'A/59/205' },
  { form: /^S\/RES\/\d+ \((\d{4})\)/, day: (year) => `${year}-01-01`, example: 'S/RES/1373 (2001)' },
  {
    form: /^(?:S|E)\/(?:RES\/|DEC\/|PRST\/|CN\.\d+\/)?((?:19|20)\d{2})\//,
    day: (year) => `${year}-01-01`,
    example: 'E/RES/2003/30',
  },
];

const dayBySymbol = (symbol: string, forms: readonly SymbolForm[]): string | undefined => {
  for (const { form, day } of forms) {
    const match = form.exec(symbol);
    if (match) return day(Number(match[1]));
  }
  return undefined;
};

interface Issued {
  readonly day: string;
  readonly date?: MentionOf<'date'>;
}

/** Not before this day: by the date beside the citation, else by the symbol. */
const issuedOn = (index: Index, citation: MentionOf<'citation'>): Issued | undefined => {
  const date = adoptionBeside(index, citation);
  if (date) return { day: date.value.edtf, date };
  const day = dayBySymbol(citation.value.symbol ?? '', earliestForms);
  return day === undefined ? undefined : { day };
};

/**
 * The last day on which a document with such a symbol can have been issued: a session of the Assembly closes in the
 * September after it opened, and what councils number by a year is out by the middle of the next one.
 */
const latestForms: readonly SymbolForm[] = [
  { form: /^A\/(?:C\.\d\/)?(\d{2})\/\d+$/, day: (session) => `${1946 + session}-09-30`, example: 'A/59/205' },
  { form: /^[SE]\/(?:CN\.\d+\/)?((?:19|20)\d{2})\//, day: (year) => `${year + 1}-06-30`, example: 'E/2004/67' },
];

interface Own {
  /** The document is not later than this day. */
  readonly day: string;
  /** How the day is known. */
  readonly said: { readonly en: string; readonly zh: string };
}

/** By the date on its cover, or, without one, by its symbol. */
const ownDay = ({ record: { document } }: Index): Own | undefined => {
  const day = daysOf(document.date ?? '')?.last;
  if (day !== undefined)
    return { day, said: { en: `is dated ${dateWords(day).en}`, zh: `日期为${dateWords(day).zh}` } };
  const [latest] = [document.symbol ?? '', ...document.symbols].flatMap((symbol) => {
    const last = dayBySymbol(symbol, latestForms);
    return last === undefined ? [] : [{ symbol, last }];
  });
  if (!latest) return undefined;
  const { symbol, last } = latest;
  return {
    day: last,
    said: {
      en: `is, by its symbol ${symbol}, not later than ${dateWords(last).en}`,
      zh: `按文号${symbol}不晚于${dateWords(last).zh}`,
    },
  };
};

const isOwn = (index: Index, { value }: MentionOf<'citation'>): boolean =>
  [...index.record.document.symbols, index.record.document.symbol].includes(value.symbol);

/**
 * An act that opens a heading or an item is there to be read: “Resolution 81/1: Advancing …” in the report of a commission
 * that numbers its resolutions as the Assembly does. It is none that is yet to come.
 */
const OPENS = /^(?:[（(]?[\p{L}\d]{1,4}[.)）．、]\s*)?(?:(?:draft )?(?:resolution|decision)s?\s|第)$/iu;

const isReproduced = (index: Index, { block, span, value }: MentionOf<'citation'>): boolean =>
  (value.type === 'resolution' || value.type === 'decision') &&
  OPENS.test((index.block(block)?.text ?? '').slice(0, span[0]));

/** Papers of a session are out before it, all of them under its year or number: a report of December 2024 cites E/CN.6/2025/1. */
const ofOwnSession = (index: Index): string =>
  [...index.record.document.symbols, index.record.document.symbol ?? '']
    .flatMap((symbol) => dayBySymbol(symbol, earliestForms) ?? [])
    .toSorted()
    .at(-1) ?? '';

const isYetToCome = (index: Index, { block, span }: MentionOf<'citation' | 'date'>): boolean => {
  const text = index.block(block)?.text ?? '';
  return yetToCome[index.language].test(text.slice(...clauseAt(text, span[0], index.language)));
};

/** Papers that a passage gives a later day than the document has. */
const papersAfter = (index: Index, own: Own): FindingDraft[] =>
  datedPapers(index).flatMap(({ date, paper }): FindingDraft[] => {
    const day = date.value.edtf;
    if (day <= own.day || isYetToCome(index, date)) return [];
    return [
      {
        verdict: 'conflict',
        severity: 'warning',
        doubt: 'document',
        confidence: date.certainty,
        message: {
          en: `The document ${own.said.en}, yet it speaks of a paper (${paper}) of ${dateWords(day).en}.`,
          zh: `本文件${own.said.zh}，却提及${dateWords(day).zh}的文件（${paper}）。`,
        },
        evidence: [atMention(date)],
        computation: { expression: date.text, expected: `≤ ${own.day}`, found: day, difference: '' },
      },
    ];
  });

const citedAfter = (index: Index, own: Own): FindingDraft[] => {
  const session = ofOwnSession(index);
  return index.all('citation').flatMap((citation): FindingDraft[] => {
    if (citation.value.antecedent || citation.value.form === 'ibid' || isOwn(index, citation)) return [];
    const issued = issuedOn(index, citation);
    if (!issued || issued.day <= own.day || (!issued.date && issued.day <= session)) return [];
    if (!issued.date && isReproduced(index, citation)) return [];
    if (isYetToCome(index, citation)) return [];
    const name = citation.value.symbol ?? citation.text;
    return [
      {
        verdict: 'conflict',
        severity: 'warning',
        doubt: 'document',
        confidence: citation.certainty,
        message: {
          en: `The document ${own.said.en}, yet it cites ${name}, which cannot be earlier than ${dateWords(issued.day).en}.`,
          zh: `本文件${own.said.zh}，却引用了不早于${dateWords(issued.day).zh}的${name}。`,
        },
        evidence: [atMention(citation), ...(issued.date ? [atMention(issued.date)] : [])],
        computation: { expression: citation.text, expected: `≤ ${own.day}`, found: issued.day, difference: '' },
      },
    ];
  });
};

const find = (index: Index): FindingDraft[] => {
  const own = ownDay(index);
  if (own === undefined) return [];
  const cited = citedAfter(index, own);
  const shown = new Set(cited.flatMap(({ evidence }) => evidence.map(({ mention }) => mention)));
  return [...cited, ...papersAfter(index, own).filter(({ evidence: [place] }) => !shown.has(place?.mention))];
};

export const laterCitation: Check = {
  name: 'later-citation',
  rule: {
    en: 'A document cites nothing that was issued after it, unless it says that it is to come.',
    zh: '文件不得引用在其印发之后才印发或通过的文件（注明将印发者除外）。',
  },
  source: 'Calendar of sessions: session N of the Assembly opens in September of 1945 + N; councils carry the year',
  needs: ['document.date', 'document.symbol', 'citation'],
  examples: {
    en: [
      {
        text: '1.\tThe General Assembly, in its resolution 60/175 of 16 December 2005, requested a report.',
        date: '2004-08-02',
        verdict: 'conflict',
      },
      {
        text: '1.\tPursuant to Security Council resolution 1373 (2001), a report was made.',
        date: '2004-08-02',
        verdict: 'none',
      },
      {
        text: '1.\tIn a letter dated 4 May 2005, the Government informed the Secretariat of its position.',
        date: '2004-08-02',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe Committee will consider the report of 4 May 2005.',
        date: '2004-08-02',
        verdict: 'none',
      },
      { text: '1.\tA further report (A/60/131) will be submitted.', date: '2004-08-02', verdict: 'none' },
    ],
    zh: [
      {
        text: '1．\t大会2005年12月16日第60/175号决议请秘书长提出报告。',
        date: '2004-08-02',
        verdict: 'conflict',
      },
      {
        text: '1．\t相关报告涉及：(1) 打击腐败并将资产返还来源国（A/58/203）；(2) 加强国际合作（A/61/187）。',
        date: '2004-08-02',
        verdict: 'conflict',
      },
      {
        text: '1．\t另见咨询委员会2026年4月9日的报告，本报告在编写时已考虑到该报告的要求。',
        date: '2025-12-29',
        verdict: 'conflict',
      },
      { text: '1．\t本文涵盖2025年7月1日至2026年6月30日的报告所述期间。', date: '2025-12-29', verdict: 'none' },
      { text: '1．\t大会2003年12月22日第58/140号决议请秘书长提出报告。', date: '2004-08-02', verdict: 'none' },
    ],
  },
  run: (record) => find(indexOf(record)),
};
