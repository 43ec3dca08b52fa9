import { sameInstrument } from '../../mentions/instruments/index.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { groupBy, indexOf } from '../record-index.ts';
import { actsApart } from './acts-apart.ts';
import { dateWords } from './date-words.ts';
import { adoptions, type DatedEvent, entriesIntoForce } from './dated-events.ts';
import { meetings } from './dated-meetings.ts';

/** Titles are compared once each; a document names few instruments, however often. */
const bySubject = (events: readonly DatedEvent[]): DatedEvent[][] => {
  const titles: string[] = [];
  const leader = new Map<string, string>();
  for (const { subject } of events) {
    if (leader.has(subject)) continue;
    const same = titles.find((title) => sameInstrument(title, subject));
    leader.set(subject, same ?? subject);
    if (same === undefined) titles.push(subject);
  }
  return [...groupBy(events, ({ subject }) => leader.get(subject)).values()];
};

interface Words {
  readonly en: (subject: string, first: string, other: string) => string;
  readonly zh: (subject: string, first: string, other: string) => string;
}

const entryWords: Words = {
  en: (subject, first, other) =>
    `The entry into force of “${subject}” is dated ${first} in one place and ${other} in another.`,
  zh: (subject, first, other) => `《${subject}》的生效日期前后不一：一处为${first}，另一处为${other}。`,
};

const adoptionWords: Words = {
  en: (subject, first, other) => `The adoption of ${subject} is dated ${first} in one place and ${other} in another.`,
  zh: (subject, first, other) => `${subject}的通过日期前后不一：一处为${first}，另一处为${other}。`,
};

const HAN = /\p{Script=Han}/u;

/** The name of a meeting in another language stands between quotation marks. */
const meetingWords: Words = {
  en: (subject, first, other) =>
    `The dates of ${HAN.test(subject) ? `“${subject}”` : `the ${subject}`} are ${first} in one place and ${other} in another.`,
  zh: (subject, first, other) =>
    `${HAN.test(subject) ? subject : `“${subject}”`}的会期前后不一：一处为${first}，另一处为${other}。`,
};

/** Days from one beginning to the other, or, where they begin together, from one end to the other. */
const daysBetween = (first: string, other: string): number => {
  const [a, b] = [first.split('/'), other.split('/')];
  const days = (from: string | undefined, to: string | undefined): number =>
    Math.round((Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000);
  return days(a[0], b[0]) || days(a.at(-1), b.at(-1));
};

/** One finding for each further date that a group gives. */
const conflictsIn = (group: readonly DatedEvent[], words: Words): FindingDraft[] => {
  const [first] = group as [DatedEvent, ...DatedEvent[]];
  const byDate = groupBy(group, ({ date }) => date);
  byDate.delete(first.date);
  return [...byDate.values()].map(([other]): FindingDraft => {
    const { date, evidence, certainty } = other!;
    const days = daysBetween(first.date, date);
    return {
      verdict: 'conflict',
      severity: 'error',
      confidence: Math.min(first.certainty, certainty),
      doubt: 'document',
      message: {
        en: words.en(first.subject, dateWords(first.date).en, dateWords(date).en),
        zh: words.zh(first.subject, dateWords(first.date).zh, dateWords(date).zh),
      },
      evidence: [...first.evidence, ...evidence],
      computation: {
        expression: `${date} − ${first.date}`,
        expected: first.date,
        found: date,
        difference: `${days} d`,
      },
    };
  });
};

const run = (record: CheckedRecord): FindingDraft[] => {
  const index = indexOf(record);
  const named = [
    ...bySubject(entriesIntoForce(index)).flatMap((group) => conflictsIn(group, entryWords)),
    ...[...groupBy(adoptions(index), ({ subject }) => subject).values()].flatMap((group) =>
      conflictsIn(group, adoptionWords),
    ),
    ...[...groupBy(meetings(index), ({ subject }) => subject).values()].flatMap((group) =>
      conflictsIn(group, meetingWords),
    ),
  ];
  const known = new Set(named.flatMap(({ evidence }) => evidence.flatMap(({ mention }) => mention ?? [])));
  const others = actsApart(index).filter(({ evidence }) => evidence.every(({ mention }) => !known.has(mention ?? '')));
  return [...named, ...others];
};

export const dateConflict: Check = {
  name: 'date-conflict',
  rule: { en: 'One event has one date wherever the document speaks of it.', zh: '同一事件在全文中的日期应当一致。' },
  source:
    '《…偷运移民的补充议定书》…于 2004 年 1 月 28 日生效 against 分别于 … 2004 年 1 月 18 日生效 (crime programme report, paras. 3 and 56)',
  examples: {
    en: [
      {
        text: '1.\tThe United Nations Convention against Corruption entered into force on 14 December 2005.\n\n2.\tSince the entry into force of the United Nations Convention against Corruption on 4 December 2005, States have met.',
        verdict: 'conflict',
      },
      {
        text: '1.\tNotes are attached.\n\nNotes\n1 Seventh United Nations Congress on the Prevention of Crime and the Treatment of Offenders, Milan, 26 August–6 September 1985.\n2 Seventh United Nations Congress on the Prevention of Crime and the Treatment of Offenders, Milan, 27 August–6 September 1985.',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe fourth International Conference on Small Island Developing States, to be held from 27 to 30 May 2024, draws near.\n\n2.\tThe regional preparatory meetings for the fourth International Conference on Small Island Developing States, held from 24 to 26 July 2023, set priorities.',
        verdict: 'none',
      },
      {
        text: '1.\tThe United Nations Convention against Corruption entered into force on 14 December 2005. It was opened for signature on 9 December 2003.',
        verdict: 'none',
      },
    ],
    zh: [
      {
        text: '1．\t《联合国反腐败公约》于2005年12月14日生效。\n\n2．\t《联合国反腐败公约》的生效日期为2005年12月4日。',
        verdict: 'conflict',
      },
      {
        text: '1．\t见注。\n\n注\n1 《第七届联合国预防犯罪和罪犯待遇大会，米兰，1985年8月26日至9月6日：秘书处编写的报告》。\n2 《第七届联合国预防犯罪和罪犯待遇大会，米兰，1985年8月26日至9月7日：秘书处编写的报告》。',
        verdict: 'conflict',
      },
      { text: '1．\t《联合国反腐败公约》于2005年12月14日生效。该公约于2003年12月9日开放供签署。', verdict: 'none' },
    ],
  },
  needs: ['instrument', 'date', 'alignments', 'citation.adopted'],
  run,
};
