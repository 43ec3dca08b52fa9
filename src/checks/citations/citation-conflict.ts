import { sameInstrument } from '../../mentions/instruments/index.ts';
import type { MentionOf } from '../../record/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { inHan } from '../numbering/number-scripts.ts';
import { atMention } from '../places.ts';
import { groupBy, type Index, indexOf } from '../record-index.ts';

interface Source {
  readonly instrument: MentionOf<'instrument'>;
  readonly citation: MentionOf<'citation'>;
}

/** Between a title and the brackets that say where it was adopted stands nothing else. */
const OPENS = /^[”"’»]?\s?[（(]\s?(?:见|see)?\s*$/;

const sourcesIn = (index: Index): Source[] =>
  index.all('instrument').flatMap((instrument) => {
    const text = index.block(instrument.block)?.text ?? '';
    const citation = index
      .inBlock(instrument.block, 'citation')
      .find(
        ({ span, value }) =>
          span[0] >= instrument.span[1] && span[0] - instrument.span[1] < 60 && value.symbol !== undefined,
      );
    if (
      !citation ||
      !OPENS.test(
        text
          .slice(instrument.span[1], citation.span[0])
          .replace(/(?:大会|General Assembly)?\s?(?:第|resolution)?\s*$/, ''),
      )
    )
      return [];
    return [{ instrument, citation }];
  });

const isProtocol = (title: string): boolean => /议定书$|\bProtocol\b/.test(title.trim());

const wordsOf = (title: string): string[] => title.toLowerCase().match(/\p{Script=Han}|[a-z]{4,}/gu) ?? [];

/** A short title (“Trafficking Protocol”) may stand for a long one: only titles with words of their own surely differ. */
const differ = (a: string, b: string): boolean => {
  if (sameInstrument(a, b)) return false;
  if (isProtocol(a) !== isProtocol(b)) return Math.min(a.length, b.length) > 6;
  const [one, other] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  return small.size > 3 && [...small].filter((word) => !large.has(word)).length > 1;
};

const keyOf = ({ citation: { value } }: Source): string | undefined =>
  value.pinpoint?.annex === undefined || value.symbol === undefined
    ? undefined
    : `${value.symbol} annex ${value.pinpoint.annex}`;

const find = (index: Index): FindingDraft[] => {
  const byKey = groupBy(sourcesIn(index), keyOf);
  return [...byKey.values()].flatMap((sources): FindingDraft[] => {
    const [first] = sources;
    const other = sources.find(({ instrument }) => differ(instrument.value.title, first!.instrument.value.title));
    if (!first || !other) return [];
    const { symbol = '', pinpoint } = first.citation.value;
    const annex = pinpoint?.annex ?? '';
    return [
      {
        verdict: 'conflict',
        severity: 'warning',
        confidence: Math.min(first.citation.certainty, other.citation.certainty),
        doubt: 'document',
        message: {
          en: `${symbol}, annex ${annex}, is cited for two instruments: “${first.instrument.value.title}” and “${other.instrument.value.title}”.`,
          zh: `${symbol}附件${inHan(annex)}被同时引作两项文书的出处：《${first.instrument.value.title}》和《${other.instrument.value.title}》。`,
        },
        evidence: [first.instrument, first.citation, other.instrument, other.citation].map(atMention),
      },
    ];
  });
};

export const citationConflict: Check = {
  name: 'citation-conflict',
  rule: { en: 'One annex of one resolution holds one instrument.', zh: '一项决议的同一附件只载有一项文书。' },
  source:
    '《…公约》（大会第 55/25 号决议，附件一）… 《…补充议定书》（大会第 55/25 号决议，附件一） (crime programme report, para. 3)',
  examples: {
    en: [
      {
        text: '1.\tThe United Nations Convention against Transnational Organized Crime (General Assembly resolution 55/25, annex I) entered into force. The Protocol to Prevent, Suppress and Punish Trafficking in Persons (General Assembly resolution 55/25, annex I) followed.',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe United Nations Convention against Transnational Organized Crime (General Assembly resolution 55/25, annex I) entered into force. The Protocol to Prevent, Suppress and Punish Trafficking in Persons (General Assembly resolution 55/25, annex II) followed.',
        verdict: 'none',
      },
    ],
    zh: [
      {
        text: '1．\t《联合国打击跨国有组织犯罪公约》（大会第55/25号决议，附件一）已生效。《关于打击陆、海、空偷运移民的补充议定书》（大会第55/25号决议，附件一）也已生效。',
        verdict: 'conflict',
      },
      {
        text: '1．\t《联合国打击跨国有组织犯罪公约》（大会第55/25号决议，附件一）已生效。《关于打击陆、海、空偷运移民的补充议定书》（大会第55/25号决议，附件三）也已生效。',
        verdict: 'none',
      },
    ],
  },
  needs: ['instrument', 'citation.pinpoint'],
  run: (record) => find(indexOf(record)),
};
