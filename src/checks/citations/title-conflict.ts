import type { Language, MentionOf } from '../../record/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { atMention, atText } from '../places.ts';
import { groupBy, type Index, indexOf } from '../record-index.ts';

/** A document's title as one passage gives it. */
interface Titled {
  readonly symbol: string;
  readonly title: string;
  readonly citation: MentionOf<'citation'>;
  readonly start: number;
  readonly end: number;
}

interface TitleForms {
  /** A title behind the citation: catches it. */
  readonly behind: RegExp;
  /** A title before the citation: catches it. */
  readonly before: RegExp;
}

const quoted = '[“"„«](?<title>[^”"»]{8,300})[”"»]';

const forms: Readonly<Record<Language, TitleForms>> = {
  en: {
    // resolution 58/140, entitled “Strengthening …”
    behind: new RegExp(
      `^\\)?(?: of \\d{1,2} \\p{Lu}\\p{L}+ \\d{4})?,? (?:is |was |which is )?(?:entitled|titled|on the topic of|under the title),? ${quoted}`,
      'u',
    ),
    // the report of the Secretary-General entitled “Strengthening …” (A/59/205)
    before: new RegExp(`${quoted} ?\\((?:General Assembly |Security Council )?(?:document |resolution )?$`, 'u'),
  },
  zh: {
    behind:
      /^(?:号?(?:决议|决定|报告|文件|说明))?[）)]?[，,]?(?:题为|标题为|题名为|名为)[“《](?<title>[^”》]{4,150})[”》]/u,
    before:
      /[“《](?<title>[^”》]{4,150})[”》](?:的(?:\p{Script=Han}{0,10})?(?:报告|说明|文件|决议|决定))?(?:[（(](?:见)?(?:文件)?|的?(?:大会|安全理事会|经济及社会理事会)?第)$/u,
  },
};

/** Spaces of justified lines aside, with the offset of each remaining sign. */
const bare = (text: string, language: Language): string => (language === 'zh' ? text.replaceAll(/\s+/g, '') : text);

/** How far from the citation a title ends or begins. */
const REACH = 340;

const titleOf = (index: Index, citation: MentionOf<'citation'>): Titled[] => {
  const { symbol, pinpoint, antecedent, type } = citation.value;
  if (!symbol || antecedent || pinpoint !== undefined || type === 'treaty' || type === 'sales') return [];
  const text = index.block(citation.block)?.text ?? '';
  const { behind, before } = forms[index.language];
  const after = text.slice(citation.span[1], citation.span[1] + REACH);
  const ahead = text.slice(Math.max(0, citation.span[0] - REACH), citation.span[0]);
  const match = behind.exec(bare(after, index.language)) ?? before.exec(bare(ahead, index.language));
  const title = match?.groups?.title;
  if (title === undefined) return [];
  const opening = title.slice(0, 4);
  const isBehind = behind.test(bare(after, index.language));
  const at = isBehind ? text.indexOf(opening, citation.span[1]) : text.lastIndexOf(opening, citation.span[0]);
  const start = at < 0 ? citation.span[0] : at;
  return [{ symbol, title, citation, start, end: Math.min(text.length, start + title.length) }];
};

/** Letters and digits alone: quotation marks, hyphens and capitals do not make another title. */
const keyOf = (title: string): string => title.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** One may be the short form of the other. */
const differ = (a: string, b: string): boolean => {
  const [one, other] = [keyOf(a), keyOf(b)];
  return !one.includes(other) && !other.includes(one);
};

const conflict = (index: Index, first: Titled, other: Titled): FindingDraft => {
  const shown = ({ citation, start, end }: Titled) => [
    atMention(citation),
    atText(index.block(citation.block)!, start, end),
  ];
  return {
    verdict: 'conflict',
    severity: 'warning',
    doubt: 'document',
    confidence: Math.min(first.citation.certainty, other.citation.certainty, 0.9),
    message: {
      en: `${first.symbol} has the title “${first.title}” in one place and “${other.title}” in another.`,
      zh: `${first.symbol}的标题前后不一：一处为“${first.title}”，另一处为“${other.title}”。`,
    },
    evidence: [...shown(first), ...shown(other)],
    computation: { expression: first.symbol, expected: first.title, found: other.title, difference: '' },
  };
};

const find = (index: Index): FindingDraft[] => {
  const titled = index.all('citation').flatMap((citation) => titleOf(index, citation));
  return [...groupBy(titled, ({ symbol }) => symbol).values()].flatMap((group) => {
    const [first] = group as [Titled, ...Titled[]];
    const other = group.find(({ title }) => differ(first.title, title));
    return other ? [conflict(index, first, other)] : [];
  });
};

export const titleConflict: Check = {
  name: 'title-conflict',
  rule: { en: 'One symbol has one title.', zh: '同一文号只有一个标题。' },
  source:
    'resolution 58/140, entitled “Strengthening the United Nations Crime Prevention and Criminal Justice Programme”',
  needs: ['citation', 'block.text'],
  examples: {
    en: [
      {
        text: '1.\tThe General Assembly adopted resolution 58/4, entitled “United Nations Convention against Corruption”.\n\n2.\tIn accordance with resolution 58/4, entitled “United Nations Convention against Torture”, States signed.',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe report entitled “Measures to eliminate terrorism” (A/59/210) was noted.\n\n2.\tSee “Measures to eliminate terrorism” (A/59/210).',
        verdict: 'none',
      },
    ],
    zh: [
      {
        text: '1．\t大会通过了第58/4号决议，题为“联合国反腐败公约”。\n\n2．\t根据第58/4号决议，题为“联合国反酷刑公约”，各国签署。',
        verdict: 'conflict',
      },
      {
        text: '1．\t题为“消除恐怖主义的措施”的报告（A/59/210）。\n\n2．\t见“消除恐怖主义的措施”（A/59/210）。',
        verdict: 'none',
      },
    ],
  },
  run: (record) => find(indexOf(record)),
};
