import { yearOfCouncil } from '../../mentions/citations/index.ts';
import type { MentionOf } from '../../record/index.ts';
import { dateWords } from '../dates/date-words.ts';

/** What the text says before and behind a citation. */
export interface Words {
  readonly before: string;
  readonly behind: string;
}

/** What is wrong with a citation. */
export interface Problem {
  readonly en: string;
  readonly zh: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * Decisions of the councils are numbered from 201 up in each year (to the early 1990s from 101 up), and from 101 up in
 * each session. `named` must stand before the number: executive boards and commissions number theirs from 1 in each year.
 */
const councils: readonly {
  readonly form: RegExp;
  readonly first: number;
  readonly named: RegExp;
  readonly example: string;
}[] = [
  {
    form: /^E\/(?:RES|DEC)\/((?:199[3-9]|20\d\d))\/(\d{1,3})$/,
    first: 201,
    named: /Economic and Social Council|经济及社会理事会|经社理事会/,
    example: 'Economic and Social Council decision 2004/235',
  },
  {
    form: /^A\/HRC\/(?:RES|DEC)\/(\d{1,2})\/(\d{1,3})$/,
    first: 101,
    named: /Human Rights Council|人权理事会/,
    example: 'Human Rights Council decision 2/102',
  },
];

/** Bodies that number their decisions in the way of the Council, named between it and the number. */
const OTHER_BODY = /\b(?:Executive Board|Commission|Committee|Conference|Assembly)\b|执行局|委员会|大会/;

/** Is the body that `named` catches the one that the words before the citation name last, and none is named behind it? */
const isNamed = ({ before, behind }: Words, named: RegExp): boolean => {
  const at = before.search(named);
  return at >= 0 && !OTHER_BODY.test(before.slice(at).replace(named, '')) && !OTHER_BODY.test(behind);
};

/** A resolution of a council under the number of a decision, or the other way round. */
export const wrongKindOfCouncil = (citation: MentionOf<'citation'>, words: Words): Problem | undefined => {
  const { symbol = '', type } = citation.value;
  for (const { form, first, named } of councils) {
    const match = form.exec(symbol);
    if (!match || (type !== 'resolution' && type !== 'decision') || !isNamed(words, named)) continue;
    const expected = Number(match[2]) >= first ? 'decision' : 'resolution';
    if (expected === type) return undefined;
    const name = `${match[1]}/${match[2]}`;
    return expected === 'decision'
      ? {
          en: `${name} is cited as a resolution, but numbers from ${first} up are decisions in that series.`,
          zh: `${name}被称为决议，但该系列中${first}及以上的编号为决定。`,
          expected,
          found: type,
        }
      : {
          en: `${name} is cited as a decision, but decisions are numbered from ${first} up in that series.`,
          zh: `${name}被称为决定，但该系列中决定的编号自${first}起。`,
          expected,
          found: type,
        };
  }
  return undefined;
};

/** Journals, general comments and laws have numbers with a year, too: vol. 37, No. 3 (2020). */
const COUNCIL = /\bresolutions?\b|Security Council|S\/RES|决议|安全理事会|安理会/i;

/** The Council numbers its resolutions straight through: the year must be that of the numbers around it. */
export const wrongNeighbours = (citation: MentionOf<'citation'>, before: string): Problem | undefined => {
  const [, number, year] = /^S\/RES\/(\d+) \((\d{4})\)$/.exec(citation.value.symbol ?? '') ?? [];
  if (number === undefined || year === undefined || !COUNCIL.test(`${before}${citation.text}`)) return undefined;
  const right = yearOfCouncil(number);
  if (right === undefined || String(right) === year) return undefined;
  return {
    en: `Resolution ${number} is cited with the year ${year}; the Security Council adopted the numbers around it in ${right}.`,
    zh: `第${number}号决议所注年份为${year}，而安全理事会于${right}年通过与其相邻的各号决议。`,
    expected: `${number} (${right})`,
    found: `${number} (${year})`,
  };
};

/** Councils carry the year of adoption in the symbol: S/RES/1373 (2001), E/RES/2003/30. */
const yearIn = (symbol: string, body: string | undefined): string | undefined => {
  if (body === 'SC') return /\((\d{4})\)$/.exec(symbol)?.[1];
  return body === 'ECOSOC' ? /^E\/(?:RES|DEC)\/(\d{4})\//.exec(symbol)?.[1] : undefined;
};

/** Since 2014 a session of the Economic and Social Council that is named after a year begins in July of the year before. */
const CYCLE = 2015;

const isOfSession = (year: string, adopted: string, body: string | undefined): boolean =>
  body === 'ECOSOC' && Number(year) >= CYCLE && adopted >= `${Number(year) - 1}-07` && adopted < year;

/** The year in the symbol against the date of adoption that the text tells. */
export const wrongYear = (citation: MentionOf<'citation'>, adopted: string): Problem | undefined => {
  const { symbol, body } = citation.value;
  const year = yearIn(symbol ?? '', body);
  if (!year || adopted.startsWith(year) || isOfSession(year, adopted, body)) return undefined;
  return {
    en: `${symbol} carries the year ${year} but is said to have been adopted on ${dateWords(adopted).en}.`,
    zh: `${symbol}的年份为${year}，但文中称其于${dateWords(adopted).zh}通过。`,
    expected: year,
    found: adopted,
  };
};
