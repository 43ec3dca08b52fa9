import type { FindingDraft } from '../check.ts';
import { atMention } from '../places.ts';
import { groupBy, type Index } from '../record-index.ts';
import { type Act, datedActs } from './acts.ts';
import { dateWords } from './date-words.ts';

/** Year, month and day of both ends that differ between two dates; what differs alike in both ends is one. */
const differing = (one: string, other: string): number => {
  const partsOf = (edtf: string): string[][] => edtf.split('/').map((end) => end.split('-'));
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  return [0, 1, 2].reduce((sum, part) => {
    const ends = a.filter((end, at) => end[part] !== b[at]![part]).length;
    return sum + (part < 2 ? Math.min(ends, 1) : ends);
  }, 0);
};

/** Enough of the names of the shorter passage stand in the longer one. */
const SHARED = 0.6;
const FEWEST = 2;

const isOfOne = (one: Act, other: Act): boolean => {
  const shared = [...one.names].filter((name) => other.names.has(name)).length;
  const least = Math.min(one.names.size, other.names.size);
  return shared >= Math.min(FEWEST, least) && shared > 0 && shared / least >= SHARED;
};

const conflict = (one: Act, other: Act): FindingDraft => {
  const [first, second] = [dateWords(one.date.value.edtf), dateWords(other.date.value.edtf)];
  return {
    verdict: 'conflict',
    severity: 'warning',
    doubt: 'cannot tell',
    confidence: Math.min(one.date.certainty, other.date.certainty, 0.7),
    message: {
      en: `What seems to be one event is dated ${first.en} in one place and ${second.en} in another.`,
      zh: `看似同一事件，一处日期为${first.zh}，另一处为${second.zh}。`,
    },
    evidence: [atMention(one.date), atMention(other.date)],
    computation: {
      expression: other.date.text,
      expected: one.date.value.edtf,
      found: other.date.value.edtf,
      difference: '',
    },
  };
};

/** The first two of a group that tell of one event with dates of which one part differs. */
const inGroup = (group: readonly Act[]): FindingDraft[] =>
  group.flatMap((one, at): FindingDraft[] => {
    const alike = group.filter((each) => each !== one && isOfOne(one, each));
    // Three dates of the same words are a row of events.
    if (new Set([one, ...alike].map(({ date }) => date.value.edtf)).size !== 2) return [];
    const other = alike.find(
      (each) =>
        group.indexOf(each) > at &&
        each.date.block !== one.date.block &&
        differing(one.date.value.edtf, each.date.value.edtf) === 1,
    );
    return other ? [conflict(one, other)] : [];
  });

/** Acts that happen once, told in other words with a date of which the day, the month or the year differs. */
export const actsApart = (index: Index): FindingDraft[] =>
  [...groupBy(datedActs(index), ({ act, ordinal }) => `${act} ${ordinal}`).values()].flatMap(inGroup);
