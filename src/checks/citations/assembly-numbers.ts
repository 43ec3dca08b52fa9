import type { MentionOf } from '../../record/index.ts';
import { dateWords } from '../dates/date-words.ts';
import type { Problem } from './council-numbers.ts';

/** From the thirty-first session on, decisions of the Assembly are numbered from 401 (from 301 before). */
const FIRST_DECISION = 401;
const FIRST_SESSION = 31;

const modernNumber = (citation: MentionOf<'citation'>): { session: number; number: number } | undefined => {
  if (citation.value.body !== 'GA') return undefined;
  const match = /(?:^|\/)(\d{2,3})\/(\d{1,4})(?:\s?[A-Z])?$/.exec(citation.value.symbol ?? '');
  return match ? { session: Number(match[1]), number: Number(match[2]) } : undefined;
};

/** A resolution of the Assembly under the number of a decision, or the other way round. */
export const wrongKind = (citation: MentionOf<'citation'>): Problem | undefined => {
  const place = modernNumber(citation);
  if (!place || place.session < FIRST_SESSION) return undefined;
  const name = `${place.session}/${place.number}`;
  if (citation.value.type === 'resolution' && place.number >= FIRST_DECISION)
    return {
      en: `${name} is cited as a resolution, but numbers from 401 up are decisions in that series.`,
      zh: `${name}被称为决议，但该系列中401及以上的编号为决定。`,
      expected: 'decision',
      found: 'resolution',
    };
  if (citation.value.type === 'decision' && place.number < 300)
    return {
      en: `${name} is cited as a decision, but decisions are numbered from 401 up in that series.`,
      zh: `${name}被称为决定，但该系列中决定的编号自401起。`,
      expected: 'resolution',
      found: 'decision',
    };
  return undefined;
};

/** Session N opens in September of 1945 + N and closes a year later. */
export const outsideSession = (citation: MentionOf<'citation'>, adopted: string): Problem | undefined => {
  const place = modernNumber(citation);
  if (!place || !/^\d{4}-\d{2}/.test(adopted) || place.session < FIRST_SESSION) return undefined;
  const opens = `${1945 + place.session}-09`;
  const closes = `${1946 + place.session}-09`;
  const month = adopted.slice(0, 7);
  if (month >= opens && month <= closes) return undefined;
  return {
    en: `${place.session}/${place.number} cannot have been adopted on ${dateWords(adopted).en}: session ${place.session} ran from ${dateWords(opens).en} to ${dateWords(closes).en}.`,
    zh: `${place.session}/${place.number}不可能于${dateWords(adopted).zh}通过：第${place.session}届会议自${dateWords(opens).zh}至${dateWords(closes).zh}。`,
    expected: `${opens}/${closes}`,
    found: adopted,
  };
};
