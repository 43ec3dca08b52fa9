import type { Block, Language, MentionOf } from '../../record/index.ts';
import { placeOf } from '../block-order.ts';
import type { FindingDraft } from '../check.ts';
import { countDraft } from '../count-draft.ts';
import { annexOpened, numberedAnnexes, soleAnnex } from '../numbering/captioned.ts';
import { readNumbers } from '../numbering/printed-numbers.ts';
import { atBlock, atMention } from '../places.ts';
import type { Index } from '../record-index.ts';
import { sentenceAt } from '../text/sentences.ts';
import { countWords } from '../text/shown-words.ts';

interface AnnexWords {
  /** Behind a count: “five organizations listed in the annex”. */
  readonly behind: RegExp;
  /** Before it: “The annex contains the three recommendations”. */
  readonly before: RegExp;
  /** Some of them only. */
  readonly some: RegExp;
  readonly number: RegExp;
}

const annexWords: Readonly<Record<Language, AnnexWords>> = {
  en: {
    behind:
      /^[^.;]{0,50}?\b(?:listed|named|set out|given|enumerated|contained|reproduced|annexed) (?:in|to) (?:the )?(?:annex|appendix)\b/i,
    before:
      /\b(?:annex|appendix)(?: [IVX]{1,4})?(?: to the present (?:report|document|note))? (?:lists|contains|names|sets out|gives|enumerates)[^.;\d]{0,30}$/i,
    some: /\b(?:of|among|including|first|last|other|further|additional|at least|more than) (?:the )?$/i,
    number: /\bannex ([IVX]{1,4}|\d)\b/i,
  },
  zh: {
    behind: /^[^。；]{0,20}?(?:列于|载于|载列于|见)[^。；]{0,8}附件/,
    before: /附件[一二三四五六七八九十]{0,2}(?:所列|所载|列出|载有|载列|开列|列有)[^，。；\d]{0,16}$/,
    some: /(?:其中|包括|前|至少|超过|另|其他|第)$/,
    number: /附件\s?([一二三四五六七八九十]{1,2})(?!性)/,
  },
};

const annexNamed = (sentence: string, index: Index): Block | undefined => {
  const number = annexWords[index.language].number.exec(sentence)?.[1];
  if (number === undefined) return soleAnnex(index.record);
  const named = numberedAnnexes(index.record).filter((annex) => annex.number === number);
  return named.length === 1 ? named[0] : undefined;
};

/** The items of an annex that has one list of them, without a gap, and nothing else that could be counted. */
const itemsOf = (annex: Block, index: Index): Block[] => {
  const rest = index.blocks.slice(placeOf(index, annex.id) + 1);
  const end = rest.findIndex((block) => annexOpened(block, index.language) !== undefined);
  const own = end < 0 ? rest : rest.slice(0, end);
  const isMore = own.some(({ type, number }) => type === 'table' || (type === 'paragraph' && number !== undefined));
  const items = own.filter(({ type }) => type === 'item');
  const outer = Math.min(...items.map(({ level }) => level ?? 1));
  const list = items.filter(({ level }) => (level ?? 1) === outer);
  const isWhole = readNumbers(list.map(({ number }) => number ?? '')).every(
    (number, place) => number?.value === place + 1,
  );
  return isMore || list.length < 2 || !isWhole ? [] : list;
};

const judge = (count: MentionOf<'count'>, items: readonly Block[]): FindingDraft => {
  const [stated, counted] = [Number(count.value.number), items.length];
  const said = countWords(count);
  return countDraft({
    ...{ stated, counted, agrees: stated === counted, expression: `${stated} − ${counted}` },
    confidence: Math.min(count.certainty, 0.8),
    evidence: [atMention(count), ...items.slice(-1).map(atBlock)],
    agreement: {
      en: `The annex has ${stated} items, as the text says: “${said}”.`,
      zh: `附件列有${stated}项，与文中所述“${said}”相符。`,
    },
    conflict: {
      en: `The text says “${said}”; the annex has ${counted} items.`,
      zh: `文中称“${said}”，附件列有${counted}项。`,
    },
  });
};

/** So many times more or fewer, the count is of something else. */
const FAR = 2;

/** Counts of what the items of an annex are said to be. */
export const annexedItems = (index: Index): FindingDraft[] => {
  const { behind, before, some } = annexWords[index.language];
  return index.all('count').flatMap((count) => {
    const text = index.block(count.block)?.text ?? '';
    const [start, end] = sentenceAt(text, count.span[0], index.language);
    const [left, right] = [text.slice(start, count.span[0]), text.slice(count.span[1], end)];
    if (count.value.bound || Number(count.value.number) < 2 || some.test(left)) return [];
    if (!behind.test(right) && !before.test(left)) return [];
    const annex = annexNamed(text.slice(start, end), index);
    const items = annex ? itemsOf(annex, index) : [];
    const stated = Number(count.value.number);
    const isNear = stated <= items.length * FAR && items.length <= stated * FAR;
    return items.length > 0 && isNear ? [judge(count, items)] : [];
  });
};
