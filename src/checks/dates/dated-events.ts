import type { FindingEvidence, Language, MentionOf } from '../../record/index.ts';
import { atMention } from '../places.ts';
import type { Index } from '../record-index.ts';
import { sentenceAt } from '../text/sentences.ts';
import { adoptionBeside } from './adoption-dates.ts';

/** An event with the day on which a passage says that it took place. */
export interface DatedEvent {
  /** The instrument's title, or the resolution's symbol. */
  readonly subject: string;
  /** EDTF, day precision. */
  readonly date: string;
  readonly evidence: readonly FindingEvidence[];
  readonly certainty: number;
}

interface EventForm {
  /** What stands between the title and the day, bracketed asides left out. */
  readonly between: RegExp;
  /** What stands before the title. */
  readonly before?: RegExp;
  /** What stands right behind the day. */
  readonly after?: RegExp;
  readonly example: string;
}

/**
 * Ways to say when an instrument entered into force. They are strict: an amendment's date, the date for one State and
 * a date that is only expected are other events.
 */
const entries: Readonly<Record<Language, readonly EventForm[]>> = {
  zh: [
    {
      between:
        /^[》”]?(?:也|已|便|遂|正式|终于|最终){0,3}(?:(?:按照|根据|依照|依据)其?第[^，。；]{1,8}条(?:[^，。；]{0,8}规定)?)?，?(?:于|在|自)$/,
      after: /^起?(?:正式|开始){0,2}生效/,
      example: '《…议定书》（大会第55/25号决议，附件三）也于2004年1月28日生效',
    },
    {
      between:
        /^[》”]?[^。；《》]{0,60}(?:通过|签署)[，,](?:并|且)?(?:(?:按照|根据|依照|依据)其?第[^，。；]{1,8}条(?:[^，。；]{0,8}规定)?)?(?:于|在)?$/,
      after: /^起?(?:正式|开始)?生效/,
      example: '《条约》2013年4月2日由大会第67/234 B号决议通过，2014年12月24日生效',
    },
    {
      between: /^[》”]?$/,
      after: /^(?:正式)?生效/,
      example: '为纪念《公约》1981年9月3日生效',
    },
    {
      between: /^[》”]?(?:的)?生效(?:日期|时间)?(?:是|为|于)$/,
      example: '《公约》的生效日期为2003年9月29日',
    },
  ],
  en: [
    {
      between: /^,?(?: also| finally| has| had| only)* (?:entered|came) into force,?(?: only)? on $/,
      example: 'the Convention (General Assembly resolution 55/25, annex I) entered into force on 29 September 2003',
    },
    {
      between: /^,? on $/,
      before: /\b[Ee]ntry into force of (?:the )?$/,
      example: 'since the entry into force of the Convention on 29 September 2003',
    },
    {
      between:
        /^ (?:was|were) (?:adopted|opened for signature|signed|concluded) [^.;]{0,80}?,? and (?:it )?(?:entered|came) into force on $/,
      example: 'The Treaty was adopted on 2 April 2013 and entered into force on 24 December 2014',
    },
    {
      between: /^,? which entered into force on $/,
      example: 'the Protocol, which entered into force on 25 December 2003',
    },
  ],
};

/** Titles behind these words are part of another event. */
const OTHER_SUBJECT =
  /(?:amendments?|annex(?: [IVXLC]+| [A-Z\d])?|article \d+|section \d+|(?:optional )?protocol) (?:to|of) (?:the )?$|(?:修正案?|修订本?)$/i;

/** Several names with several dates: only a pairing says which belongs to which. */
const SEVERAL = /分别|\brespectively\b/;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST_BETWEEN = 140;

const isEntry: Readonly<Record<Language, RegExp>> = {
  zh: /生效/,
  en: /\b(?:entry|entered) into force\b/i,
};

/** A bare kind names no one instrument: “the Convention” is whichever the passage speaks of. */
const BARE = /^(?:[A-Z][a-z]+|公约|议定书|协定|条约|宪章|规约)$/;

/** Is a title one of the kind? An optional protocol to a convention is none; in Chinese the kind ends the title. */
const isOfKind = (title: string, kind: string): boolean =>
  title.endsWith(kind) || /\b(?:Convention|Protocol|Treaty|Covenant|Statute|Agreement)\b/.exec(title)?.[0] === kind;

type Named = MentionOf<'instrument'> | MentionOf<'citation'>;

/** What a block names instruments by: their titles, and words that point back to one (该条约). */
const namedIn = (index: Index, block: string): readonly Named[] => {
  const pointing = index
    .inBlock(block, 'citation')
    .filter(({ value }) => value.type === 'treaty' && value.antecedent !== undefined);
  return [...index.inBlock(block, 'instrument'), ...pointing].toSorted((a, b) => a.span[0] - b.span[0]);
};

/** The instrument that a passage speaks of: a bare kind is the only one of its kind that the document names in full. */
const titleOf = (index: Index, named: Named): string | undefined => {
  const instrument = named.kind === 'citation' ? index.mention(named.value.antecedent ?? '') : named;
  if (instrument?.kind !== 'instrument') return undefined;
  const { value } = instrument;
  if (!BARE.test(value.title)) return value.title;
  const titles = index.all('instrument').map(({ value: { title } }) => title);
  const [only, ...others] = titles.filter((title) => title !== value.title && isOfKind(title, value.title));
  return others.every((title) => title === only) ? only : undefined;
};

const eventOf = (subject: string, instrument: Named, date: MentionOf<'date'>): DatedEvent => ({
  subject,
  date: date.value.edtf,
  evidence: [atMention(instrument), atMention(date)],
  certainty: Math.min(instrument.certainty, date.certainty),
});

/** A text without its bracketed asides; in Chinese without spaces. */
const bare = (text: string, language: Language): string => {
  const plain = text.replaceAll(/[（(][^()（）]*[）)]/g, '');
  return language === 'zh' ? plain.replaceAll(/\s+/g, '') : plain.replaceAll(/\s+/g, ' ');
};

/** Entries into force that a block states of one instrument at a time. */
const statedIn = (index: Index, block: string): DatedEvent[] => {
  const text = index.block(block)?.text ?? '';
  const instruments = namedIn(index, block);
  let at = 0;
  return index.inBlock(block, 'date').flatMap((date) => {
    while (instruments[at + 1] && instruments[at + 1]!.span[1] <= date.span[0]) at += 1;
    const instrument = instruments[at];
    if (!instrument || instrument.span[1] > date.span[0] || !DAY.test(date.value.edtf)) return [];
    if (date.span[0] - instrument.span[1] > LONGEST_BETWEEN) return [];
    const before = text.slice(Math.max(0, instrument.span[0] - 40), instrument.span[0]);
    const between = bare(text.slice(instrument.span[1], date.span[0]), index.language);
    const after = bare(text.slice(date.span[1], date.span[1] + 14), index.language);
    if (SEVERAL.test(text.slice(...sentenceAt(text, date.span[0], index.language)))) return [];
    if (OTHER_SUBJECT.test(before.replace(/《$/, ''))) return [];
    const form = entries[index.language].find(
      (each) => each.between.test(between) && (each.before?.test(before) ?? true) && (each.after?.test(after) ?? true),
    );
    const subject = form && titleOf(index, instrument);
    return subject === undefined ? [] : [eventOf(subject, instrument, date)];
  });
};

/** Entries into force that a block pairs with 分别 or “respectively”. */
const pairedIn = (index: Index, block: string): DatedEvent[] =>
  index.alignmentsIn(block).flatMap(({ pairs }) => {
    const [first] = pairs;
    const date = first && index.mention(first[1]);
    if (date?.kind !== 'date') return [];
    const text = index.block(block)?.text ?? '';
    const sentence = text.slice(...sentenceAt(text, date.span[0], index.language));
    if (!isEntry[index.language].test(sentence)) return [];
    return pairs.flatMap(([name, figure]) => {
      const [instrument, day] = [index.mention(name), index.mention(figure)];
      return instrument?.kind === 'instrument' &&
        !BARE.test(instrument.value.title) &&
        day?.kind === 'date' &&
        DAY.test(day.value.edtf)
        ? [eventOf(instrument.value.title, instrument, day)]
        : [];
    });
  });

/** Every entry into force that the document dates, in its order. */
export const entriesIntoForce = (index: Index): DatedEvent[] => {
  const blocks = [...new Set([...index.all('instrument'), ...index.all('citation')].map(({ block }) => block))];
  return blocks.flatMap((block) => {
    const paired = pairedIn(index, block);
    const seen = new Set(paired.flatMap(({ evidence }) => evidence.map(({ mention }) => mention)));
    return [
      ...paired,
      ...statedIn(index, block).filter(({ evidence }) => !evidence.some(({ mention }) => seen.has(mention))),
    ];
  });
};

/** Every adoption of a resolution or decision that a passage dates to a day. */
export const adoptions = (index: Index): DatedEvent[] =>
  index.all('citation').flatMap((citation) => {
    const { symbol, antecedent, type } = citation.value;
    if (!symbol || antecedent || (type !== 'resolution' && type !== 'decision')) return [];
    const date = adoptionBeside(index, citation);
    if (!date) return [];
    return [
      {
        subject: symbol,
        date: date.value.edtf,
        evidence: [atMention(citation), atMention(date)],
        certainty: Math.min(citation.certainty, date.certainty),
      },
    ];
  });
