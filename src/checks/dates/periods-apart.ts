import type { FindingDraft } from '../check.ts';
import { atMention } from '../places.ts';
import type { Index } from '../record-index.ts';
import { dateWords } from './date-words.ts';
import { type ReportingPeriod, statedPeriods } from './reporting-period.ts';

const wordsOf = ({ first, last }: ReportingPeriod): { readonly en: string; readonly zh: string } =>
  dateWords(`${first}/${last}`);

/** How many of year, month and day differ between two days. */
const apart = (one: string, other: string): number => {
  const parts = other.split('-');
  return one.split('-').filter((part, at) => part !== parts[at]).length;
};

/** “30 June” for “31 July” is two of them; what differs in more is another period: that of a part, or of another report. */
const MOST_APART = 2;

const isMeantAlike = (one: ReportingPeriod, other: ReportingPeriod): boolean => {
  const [start, end] = [apart(one.first, other.first), apart(one.last, other.last)];
  return (start === 0 && end > 0 && end <= MOST_APART) || (end === 0 && start > 0 && start <= MOST_APART);
};

/** The period of the report where two passages give it with one end or beginning and not with the other. */
export const periodsApart = (index: Index): FindingDraft[] => {
  const [main, ...others] = statedPeriods(index);
  const other = main && others.find((each) => isMeantAlike(main, each));
  if (!main || !other) return [];
  const [one, two] = [wordsOf(main), wordsOf(other)];
  return [
    {
      verdict: 'conflict',
      severity: 'warning',
      doubt: 'document',
      confidence: Math.min(main.mention.certainty, other.mention.certainty),
      message: {
        en: `The reporting period is ${one.en} in one place and ${two.en} in another.`,
        zh: `报告所述期间前后不一：一处为${one.zh}，另一处为${two.zh}。`,
      },
      evidence: [atMention(main.mention), atMention(other.mention)],
      computation: {
        expression: other.mention.text,
        expected: `${main.first}/${main.last}`,
        found: `${other.first}/${other.last}`,
        difference: '',
      },
    },
  ];
};
