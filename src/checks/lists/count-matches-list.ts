import { NUMBER_WORDS } from '../../mentions/numerals/en.ts';
import type { Language, MentionOf } from '../../record/index.ts';
import { placeOf } from '../block-order.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { atMention } from '../places.ts';
import { type Index, indexOf } from '../record-index.ts';
import { saidNumber } from '../text/said-number.ts';
import { sentenceAt } from '../text/sentences.ts';
import { voteForms } from '../votes/vote-forms.ts';

interface Cues {
  /** Before the list: it names some of them only. */
  readonly partial: RegExp;
  /** Right after the list: it goes on with a name that we do not know. */
  readonly goesOn: RegExp;
}

const cues: Readonly<Record<Language, Cues>> = {
  zh: {
    partial: /(?:包括(?!以下|下列)|其中|例如|诸如|譬如|如|多个|余个|至少|超过|以上)[^。；]{0,12}$/,
    goesOn: /^\s?(?:[（(][^（）()]{0,40}[）)])?\s?(?:、|等|以及|及其他|和其他|和(?!平|睦)|及)/,
  },
  en: {
    partial:
      /\b(?:includ\w+(?! the following)|such as|among (?:them|others)|e\.g\.|for example|notably|at least|more than|over)[^.;]{0,30}$/i,
    goesOn:
      /^\s?(?:\([^()]{0,40}\))?(?:, (?:and )?(?:the )?[“"A-Z]| and (?:the (?:[a-z]+ )?|others|other )?[“"A-Z]|,? and (?:my|our|its|their) |,? etc)/,
  },
};

const countries = (index: Index, list: MentionOf<'countryList'>): number =>
  list.value.members.filter((id) => index.mention(id)?.kind === 'country').length;

/** Brackets that a list opens, and have more States behind it: words of a box beside the text ran into the list. */
const hasMoreInBrackets = (index: Index, { block, span }: MentionOf<'countryList'>): boolean => {
  const text = index.block(block)?.text ?? '';
  if (!/[(（][^()（）]*$/.test(text.slice(0, span[0]))) return false;
  const end = text.slice(span[1]).search(/[)）]/);
  return index.inBlock(block, 'country').some((each) => each.span[0] >= span[1] && each.span[1] <= span[1] + end);
};

/** Why a list that does not match may still be right, or may not be the list that was counted. */
const isUnsure = (index: Index, list: MentionOf<'countryList'>, found: number): boolean => {
  const text = index.block(list.block)?.text ?? '';
  const { partial, goesOn } = cues[index.language];
  return (
    found !== list.value.members.length ||
    hasMoreInBrackets(index, list) ||
    partial.test(text.slice(Math.max(0, list.span[0] - 40), list.span[0])) ||
    goesOn.test(text.slice(list.span[1], list.span[1] + 60))
  );
};

/** States, by whatever word the text counts them. */
const STATES = /State|countr|members?\b|Parties|Governments?|国家|国$|会员国|缔约|政府/i;
/** Between a count and the list that it announces: the sentence comes to its point. */
const ANNOUNCED =
  /^(?:[^.。;；\d]{0,160}?(?:[:：]|, namely,?|, that is,?|, i\.e\.,?|，即)|[^.。;；,，\d]{0,60}?[（(])\s?(?:the )?$/;
/** Other States than those counted: “the 27 States members, as well as those countries that are part of it (Norway)”. */
const OTHERS =
  /\b(?:as well as|and|other|another|those|besides) (?:those|other|the)? ?(?:States|countries)\b|以及|其他国家|另外/;

/** Of those that were counted, some: “Of the nine members of the Board, five attended: …”. */
const SOME_OF_THEM = new RegExp(`\\b(?:${NUMBER_WORDS})\\b(?! of them)|中[，,]?有`);

/** The count in the sentence before a list, where the list itself has none. */
const announced = (index: Index, list: MentionOf<'countryList'>): MentionOf<'count'> | undefined => {
  const text = index.block(list.block)?.text ?? '';
  const [start] = sentenceAt(text, list.span[0], index.language);
  const before = index.inBlock(list.block, 'count').findLast(({ span }) => span[1] <= list.span[0]);
  if (!before || before.span[0] < start || before.value.bound || !STATES.test(before.value.of ?? '')) return undefined;
  const between = text.slice(before.span[1], list.span[0]);
  return ANNOUNCED.test(between) && !OTHERS.test(between) && !SOME_OF_THEM.test(between) ? before : undefined;
};

/** Ends a paragraph that announces the list in the next: “The 45 members of the Commission, elected for four years, are:”. */
const ABOVE = /^[^.。;；\d]{0,160}[:：]\s*$/;

/** Right behind a list that it counts: 苏丹、乍得和埃及三国; what 等 ends may be all of them, but are no more. */
const BEHIND =
  /^\s?(?<open>等)?\s?(?<count>\d{1,2}|[两三四五六七八九十]{1,2})\s?(?:个)?(?:国(?!家?[\p{Script=Han}]{0,2}(?:之一|首脑会议|集团))|缔约国|会员国)/u;

const countedBehind = (index: Index, { block, span, value }: MentionOf<'countryList'>): number | undefined => {
  const text = index.block(block)?.text ?? '';
  // A name before the list that we do not know.
  if (/[、和及与]\s?$/.test(text.slice(0, span[0]))) return undefined;
  const { open, count = '' } = BEHIND.exec(text.slice(span[1]))?.groups ?? {};
  const stated = saidNumber(count.replace('两', '二'));
  return stated > 1 && !(open && value.members.length < stated) ? stated : undefined;
};

/** The count of the paragraph right above a list that is a paragraph of its own. */
const announcedAbove = (index: Index, list: MentionOf<'countryList'>): MentionOf<'count'> | undefined => {
  const at = placeOf(index, list.block);
  const [above, own] = [index.blocks[at - 1], index.blocks[at]];
  if (!above || !own || !/^(?:the )?$/i.test(own.text.slice(0, list.span[0]))) return undefined;
  // A list that is not closed may go on where we do not read it.
  if (!/^\s?[.。]\s*$/.test(own.text.slice(list.span[1]))) return undefined;
  const count = index.inBlock(above.id, 'count').at(-1);
  if (!count || count.value.bound || !STATES.test(count.value.of ?? '')) return undefined;
  const rest = above.text.slice(count.span[1]);
  return ABOVE.test(rest) && !OTHERS.test(rest) ? count : undefined;
};

/** Right behind the words that open a list of voters: their counts are the business of `vote-counts`. */
const isOfVoters = (index: Index, { block, span }: MentionOf<'countryList'>): boolean => {
  const before = (index.block(block)?.text ?? '').slice(Math.max(0, span[0] - 60), span[0]);
  return Object.values(voteForms).some(({ label }) =>
    Array.from(before.matchAll(label)).some((match) =>
      /^[\s（(]*(?:the )?$/.test(before.slice(match.index + match[0].length)),
    ),
  );
};

/** Does the sentence come down to some of the States that it counts before it names them? */
const isOfSome = (index: Index, { block, span }: MentionOf<'countryList'>, stated: number): boolean => {
  const count = index
    .inBlock(block, 'count')
    .findLast((each) => each.span[1] <= span[0] && Number(each.value.number) === stated);
  return count !== undefined && SOME_OF_THEM.test((index.block(block)?.text ?? '').slice(count.span[1], span[0]));
};
/** Behind a comma the list may go on with what we do not read as a State. */
const doubtOf = (index: Index, { block, span }: MentionOf<'countryList'>): 'document' | 'cannot tell' =>
  /^\s?[,，、]/.test(index.block(block)?.text.slice(span[1]) ?? '') ? 'cannot tell' : 'document';

const judge = (index: Index, list: MentionOf<'countryList'>): FindingDraft[] => {
  const { members } = list.value;
  const count = list.value.stated === undefined ? (announced(index, list) ?? announcedAbove(index, list)) : undefined;
  const stated = list.value.stated ?? (count ? Number(count.value.number) : countedBehind(index, list));
  if (stated === undefined || isOfVoters(index, list) || isOfSome(index, list, stated)) return [];
  const found = countries(index, list);
  const agrees = found === stated || members.length === stated;
  const unsure = !agrees && isUnsure(index, list, found);
  const verdict = agrees ? 'agreement' : unsure ? 'cannot-tell' : 'conflict';
  const number = agrees ? stated : found;
  return [
    {
      verdict,
      severity: verdict === 'conflict' ? 'error' : 'info',
      ...(verdict === 'conflict' ? { doubt: doubtOf(index, list) } : {}),
      confidence: list.certainty,
      message: {
        en: `The text announces ${stated} States ${agrees ? 'and' : 'but'} names ${number}.`,
        zh: `文中称有${stated}个国家，${agrees ? '随后' : '但随后'}列出${number}个。`,
      },
      evidence: [...(count ? [atMention(count)] : []), atMention(list)],
      computation: {
        expression: members.map((id) => index.mention(id)?.text ?? '?').join(' + '),
        expected: String(stated),
        found: String(number),
        difference: String(number - stated),
      },
    },
  ];
};

const run = (record: CheckedRecord): FindingDraft[] => {
  const index = indexOf(record);
  return index.all('countryList').flatMap((list) => judge(index, list));
};

export const countMatchesList: Check = {
  name: 'count-matches-list',
  rule: {
    en: 'A stated number of States is the number of States listed after it.',
    zh: '所述国家数目应与随后列出的国家数目一致。',
  },
  source: 'Arithmetic; 这 4个国家是：萨尔瓦多、肯尼亚、墨西哥和斯里兰卡 (crime programme report, para. 7)',
  examples: {
    en: [
      {
        text: '1.\tThe following 4 countries have ratified the Convention: El Salvador, Kenya and Mexico.',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe following 4 countries have ratified the Convention: El Salvador, Kenya, Mexico and Sri Lanka.',
        verdict: 'agreement',
      },
      {
        text: '1.\tIt is applied in the 27 States members of the Union, as well as those countries that are part of the Agreement (Iceland, Liechtenstein and Norway).',
        verdict: 'none',
      },
      {
        text: 'The 4 States members of the Commission, elected for four years, are:\n\nAlgeria, Chile and Japan.',
        verdict: 'conflict',
      },
    ],
    zh: [
      { text: '1．\t已有4个国家批准公约，这4个国家是：萨尔瓦多、肯尼亚和墨西哥。', verdict: 'conflict' },
      { text: '1．\t已有4个国家批准公约，这4个国家是：萨尔瓦多、肯尼亚、墨西哥和斯里兰卡。', verdict: 'agreement' },
    ],
  },
  needs: ['countryList.stated'],
  run,
};
