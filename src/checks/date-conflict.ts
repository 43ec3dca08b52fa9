import { sameInstrument } from '../mentions/instruments/same-instrument.ts';
import type { FindingEvidence, Language, MentionOf } from '../record/index.ts';
import type { Check, FindingDraft } from './check.ts';
import { atMention } from './places.ts';
import { type Index, indexOf } from './record-index.ts';
import { sentenceAt, within } from './sentences.ts';

interface Cues {
  /** Stands right after the date, or right before it. */
  readonly after: RegExp | undefined;
  readonly before: RegExp | undefined;
}

const entryIntoForce: Record<Language, Cues> = {
  zh: { after: /^\s?(?:正式)?(?:开始)?生效/, before: undefined },
  en: { after: undefined, before: /(?:entered|enter|entry|entering) into force,? (?:only )?(?:on )?$/ },
};

/** An event with its date: an instrument's entry into force, a resolution's adoption. */
interface DatedEvent {
  readonly subject: string;
  readonly date: string;
  readonly evidence: readonly FindingEvidence[];
  readonly certainty: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const saysSo = (text: string, date: MentionOf<'date'>, { after, before }: Cues): boolean =>
  (after?.test(text.slice(date.span[1], date.span[1] + 12)) ?? false) ||
  (before?.test(text.slice(Math.max(0, date.span[0] - 40), date.span[0])) ?? false);

const eventOf = (instrument: MentionOf<'instrument'>, date: MentionOf<'date'>): DatedEvent => ({
  subject: instrument.value.title,
  date: date.value.edtf,
  evidence: [atMention(instrument), atMention(date)],
  certainty: Math.min(instrument.certainty, date.certainty),
});

const entriesIn = (block: string, index: Index): DatedEvent[] => {
  const text = index.block(block)?.text ?? '';
  const instruments = index.inBlock(block, 'instrument');
  const cues = entryIntoForce[index.language];
  const paired = pairedIn(block, index, text);
  if (paired.length > 0) return paired;
  return index.inBlock(block, 'date').flatMap((date) => {
    if (!DAY.test(date.value.edtf) || !saysSo(text, date, cues)) return [];
    const sentence = sentenceAt(text, date.span[0], index.language);
    const subject = instruments.findLast(
      (instrument) => within(instrument.span, sentence) && instrument.span[1] <= date.span[0],
    );
    return subject ? [eventOf(subject, date)] : [];
  });
};

const pairedIn = (block: string, index: Index, text: string): DatedEvent[] =>
  index.record.alignments
    .filter((alignment) => alignment.block === block)
    .flatMap(({ pairs }) => {
      const last = pairs.at(-1) && index.mention(pairs.at(-1)![1]);
      const cues = entryIntoForce[index.language];
      const first = pairs[0] && index.mention(pairs[0][1]);
      const said = [first, last].some((date) => date?.kind === 'date' && saysSo(text, date, cues));
      if (!said) return [];
      return pairs.flatMap(([name, figure]) => {
        const [instrument, date] = [index.mention(name), index.mention(figure)];
        return instrument?.kind === 'instrument' && date?.kind === 'date' && DAY.test(date.value.edtf)
          ? [eventOf(instrument, date)]
          : [];
      });
    });

const adoptions = (index: Index): DatedEvent[] =>
  index.all('citation').flatMap((citation) => {
    const { symbol, adopted, antecedent, type } = citation.value;
    if (!symbol || !adopted || antecedent || !DAY.test(adopted) || (type !== 'resolution' && type !== 'decision'))
      return [];
    return [{ subject: symbol, date: adopted, evidence: [atMention(citation)], certainty: citation.certainty }];
  });

const groups = (events: readonly DatedEvent[], same: (a: string, b: string) => boolean): DatedEvent[][] => {
  const found: DatedEvent[][] = [];
  for (const event of events) {
    const group = found.find(([first]) => same(first!.subject, event.subject));
    if (group) group.push(event);
    else found.push([event]);
  }
  return found;
};

const conflictIn = (group: readonly DatedEvent[], en: string, zh: string): FindingDraft[] => {
  const [first] = group;
  const other = group.find((event) => event.date !== first!.date);
  if (!first || !other) return [];
  const days = Math.round((Date.parse(other.date) - Date.parse(first.date)) / 86_400_000);
  return [
    {
      verdict: 'conflict',
      severity: 'error',
      confidence: Math.min(first.certainty, other.certainty),
      doubt: 'document',
      message: {
        en: `${first.subject}: ${en} is dated ${first.date} in one place and ${other.date} in another.`,
        zh: `《${first.subject}》${zh}日期不一致：一处为${first.date}，另一处为${other.date}。`,
      },
      evidence: [...first.evidence, ...other.evidence],
      computation: {
        expression: `${other.date} − ${first.date}`,
        expected: first.date,
        found: other.date,
        difference: `${days} d`,
      },
    },
  ];
};

const find = (index: Index): FindingDraft[] => {
  const blocks = [...new Set(index.all('instrument').map((mention) => mention.block))];
  const entries = blocks.flatMap((block) => entriesIn(block, index));
  return [
    ...groups(entries, sameInstrument).flatMap((group) => conflictIn(group, 'entry into force', '生效')),
    ...groups(adoptions(index), (a, b) => a === b).flatMap((group) => conflictIn(group, 'adoption', '通过')),
  ];
};

export const dateConflict: Check = {
  name: 'date-conflict',
  rule: { en: 'One event has one date wherever the document speaks of it.', zh: '同一事件在全文中的日期应当一致。' },
  source:
    '《…偷运移民的补充议定书》…于 2004 年 1 月 28 日生效 against 分别于 … 2004 年 1 月 18 日生效 (crime programme report, paras. 3 and 56)',
  needs: ['instrument', 'date', 'alignments', 'citation.adopted'],
  run: (record) => find(indexOf(record)),
};
