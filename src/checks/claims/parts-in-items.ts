import type { Block, Language } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { Decimal, sumOf } from '../figures.ts';
import { itemsBelow } from '../lists/items-below.ts';
import { groupBy, type Index } from '../record-index.ts';
import { bareFigure, type Figure, figureOf } from '../text/figure.ts';
import { isOneDigitAway } from '../text/slip-away.ts';
import { judgeParts } from './parts-judged.ts';

/** A figure with what it counts: 期, `agreement`, `USD`. */
interface Counted {
  readonly of: string;
  readonly figure: Figure;
}

interface Words {
  /** At the end of the words before the items: they are all of it. */
  readonly all: RegExp;
  /** They are some of it. */
  readonly some: RegExp;
  /** Counts that no mention is of: 11期; “18 of them”, which may be of anything. */
  readonly bare: RegExp;
}

const ANY = '';

const wordsOf: Readonly<Record<Language, Words>> = {
  en: {
    all: /\b(?:as follows|compris\w+|consist\w+ of|broken down|distribut\w+|made up of|divided)\b[^.]{0,60}:\s*$/,
    some: /\b(?:includ\w+|such as|among|notably|for example|in particular)\b[^.]{0,80}:\s*$/,
    bare: /(?<![\d.,/+-])(?<number>\d{1,3}(?:,\d{3})+|\d{1,4})(?= of (?:them|these|those|which|whom)\b)/g,
  },
  zh: {
    all: /(?:如下|组成|分列|分别为|分布)[^。]{0,12}[：:]\s*$/,
    some: /(?:包括|例如|主要|特别是)[^。]{0,20}[：:]\s*$/,
    bare: /(?<![\d.,/A-Za-z第－–-] ?)(?<number>\d{1,3}(?:[, ]\d{3})+|\d{1,4}) ?(?<of>[期个项名人次件宗起国家所份辆艘架台处种类场届门座户头吨篇本])/g,
  },
};

const lastWord = (of: string): string => (/([\p{L}-]+)\W*$/u.exec(of)?.[1] ?? of).toLowerCase().replace(/s$/, '');

const ofMentions = (index: Index, block: Block): Counted[] =>
  index.mentionsIn(block.id).flatMap((mention): Counted[] => {
    if (mention.kind !== 'money' && !(mention.kind === 'count' && index.language === 'en')) return [];
    const figure = figureOf(mention);
    if (!figure) return [];
    return [{ of: mention.kind === 'money' ? mention.value.currency : lastWord(mention.value.of ?? ''), figure }];
  });

const ofText = (block: Block, language: Language): Counted[] =>
  Array.from(block.text.matchAll(wordsOf[language].bare)).map(({ index, groups }) => ({
    of: groups?.of ?? ANY,
    figure: bareFigure(block, index, groups?.number ?? ''),
  }));

const countedIn = (index: Index, block: Block): Counted[] => {
  const mentioned = ofMentions(index, block);
  const places = new Set(mentioned.map(({ figure }) => figure.evidence.text));
  return [...mentioned, ...ofText(block, index.language).filter(({ figure }) => !places.has(figure.evidence.text))];
};

/** What every item counts once, one figure an item. */
const partsOf = (index: Index, items: readonly Block[]): Map<string, Figure[]> => {
  const all = items.map((item) => groupBy(countedIn(index, item), ({ of }) => of));
  const shared = [...(all[0]?.keys() ?? [])].filter(
    (of) => of !== ANY && all.every((counted) => counted.get(of)?.length === 1),
  );
  return new Map(shared.map((of) => [of, all.map((counted) => counted.get(of)![0]!.figure)]));
};

/** So small a sum comes by chance. */
const LEAST = 10;

const isNear = (whole: Figure, parts: readonly Figure[]): boolean =>
  isOneDigitAway({ whole, ...Object.fromEntries(parts.map((part, at) => [`${at}`, part])) }, (figures) => {
    const { whole: all, ...others } = figures as Record<string, Figure>;
    return sumOf(Object.values(others).map(({ value }) => value)).eq(all!.value);
  });

const judgeItems = (index: Index, block: Block, items: readonly Block[]): FindingDraft[] => {
  const before = countedIn(index, block);
  const { all, some } = wordsOf[index.language];
  const [fitting, others]: [FindingDraft[], { whole: Figure; parts: Figure[] }[]] = [[], []];
  for (const [of, parts] of partsOf(index, items)) {
    const sum = sumOf(parts.map(({ value }) => value));
    const wholes = before.filter((each) => each.of === of || each.of === ANY).map(({ figure }) => figure);
    const whole = wholes.find(({ value }) => value.eq(sum));
    if (sum.lt(LEAST)) continue;
    if (whole) fitting.push(...judgeParts(whole, parts, 'all'));
    const most = Decimal.max(...parts.map(({ value }) => value));
    const near = whole ? [] : wholes.filter((each) => !each.bound && each.value.gt(most) && isNear(each, parts));
    if (near.length === 1) others.push({ whole: near[0]!, parts });
  }
  const isAll = !some.test(block.text) && (fitting.length > 0 || all.test(block.text));
  return [...fitting, ...(isAll ? others.flatMap(({ whole, parts }) => judgeParts(whole, parts, 'likely')) : [])];
};

/** What the items below a sentence count each, held against the count in the sentence: 共50期，其中：(a) 11期； … */
export const partsInItems = (index: Index, blocks: readonly Block[]): FindingDraft[] =>
  blocks.flatMap((block, at) => {
    if ((block.type !== 'paragraph' && block.type !== 'item') || !/[:：]\s*$/.test(block.text)) return [];
    const items = itemsBelow(blocks, at);
    return items.length < 2 ? [] : judgeItems(index, block, items);
  });
