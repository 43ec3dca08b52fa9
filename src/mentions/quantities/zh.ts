import type { Span } from '../../record/index.ts';
import { NUMBER, readDecimal, scaled } from '../numerals/decimal.ts';
import { FORMAL_NUMERAL, HAN_NUMERAL, HAN_SCALE, powerOf, readHan } from '../numerals/zh.ts';
import type { Counted, Manner } from './manner.ts';
import { leadingNoun, trailingNoun } from './words-zh.ts';

const read = (text: string): string | undefined => (/^\d/.test(text) ? readDecimal(text) : readHan(text));

interface Share {
  readonly pattern: string;
  /** From the number, a part of so many, to per cent, as a power of ten. */
  readonly power: (number: string, parts: string) => number;
  /** Value of a number that the numerals do not know. */
  readonly number?: (text: string) => string | undefined;
  readonly example: string;
  readonly of?: string;
  readonly certainty?: number;
}

const digits = `(?<![\\d.,%=A-Za-z/])(?<minus>负|(?<![\\dA-Za-z\\u4e00-\\u9fff])[-–])?(?<n>${NUMBER})`;
const han = `(?<n>${FORMAL_NUMERAL}|${NUMBER})`;

/** Ways to write a share, one a row. */
const shares: readonly Share[] = [
  { pattern: `${digits} ?%(?![\\dA-F]{2})`, power: () => 0, example: '95%' },
  { pattern: `${digits} ?‰`, power: () => -1, example: '3‰' },
  {
    // The unit behind the last serves all: 10至15%; 10、20和30%.
    pattern: `(?<![\\d.,%=A-Za-z/年])(?<n>(?!(?:19|20)\\d\\d(?!\\d))${NUMBER})(?= ?(?:[至到–-]|[、和或](?=(?: ?${NUMBER} ?[、和或]){0,6} ?${NUMBER} ?%)) ?(?:${NUMBER} ?[、和或] ?){0,6}${NUMBER} ?%)`,
    power: () => 0,
    example: '10',
  },
  { pattern: '(?<n>百 ?分 ?百)', power: () => 0, number: () => '100', example: '百分百' },
  {
    pattern: `(?<minus>负)?(?<![零〇一二三四五六七八九十百千万\\d]) ?(?<parts>[百佰千仟万](?: ?[百千万亿]){0,3}) {0,4}分 {0,4}之 {0,4}(?<below>负)?${han}(?: ?[至到–-] ?(?<n2>${FORMAL_NUMERAL}|${NUMBER})(?! ?(?:分|%|个|年|月)))?`,
    power: (_, parts) => 2 - powerOf(parts.replaceAll(' ', '')),
    example: '百分之五',
  },
  {
    pattern: `(?<![\\d.,A-Za-z/])${han} {0,4}个? {0,4}百 {0,4}分 {0,4}点`,
    power: () => 0,
    example: '12个百分点',
    of: '百分点',
  },
  {
    pattern: `(?<![第\\d]|\\d[.,])(?<n>半|[一二两三四五六七八九十](?: ?点 ?[一二三四五六七八九])?|\\d{1,2}(?:\\.\\d)?) ?成(?<more>半| ?[一二三四五六七八九])?(?=$|[的以左，。,、 ])`,
    power: () => 1,
    example: '三成半',
    certainty: 0.8,
  },
  {
    pattern:
      '(?<![第\\d曲]|\\d[.,])(?<n>(?:半|(?<=打)对)|[一二两三四五六七八九陆陸](?: ?点? ?[一二三四五六七八九])?|\\d(?: ?\\d)?(?:\\.\\d)?) ?折(?=$|[的以优，。,、 ])',
    number: (n) => (/[半对]/.test(n) ? '5' : /^\d \d$/.test(n) ? n.replace(' ', '') : undefined),
    power: (n) => (/^\d\d$/.test(n) ? 0 : 1),
    example: '八五折',
    certainty: 0.6,
  },
];
const compiledShares = shares.map((share) => ({ ...share, regex: new RegExp(share.pattern, 'g') }));

/** 执行率为138%: what stands before the verb; 占捐款的95%: what stands between. */
const subject =
  /([\u4e00-\u9fff]{2,12}?)(?:的)?(?:一直|已|仅|约|共|分别)?(?:为|达到|达|是|高于|低于|超过|增至|降至|升至|减至|增加到|下降到) ?(?:大?约)? ?$/;
const portion = /占(?:其|该)?([\u4e00-\u9fff]{1,12}?)的? ?(?:大约|约|近)? ?$/;
const following = /^(?:以上|以下|左右)?的([\u4e00-\u9fff]{2,12})/;

const ofShare = (text: string, start: number, end: number): string | undefined => {
  const before = text.slice(Math.max(0, start - 24), start);
  const whole = portion.exec(before)?.[1];
  if (whole) return whole;
  const head = subject.exec(before)?.[1];
  if (head) return trailingNoun(head) || undefined;
  const noun = following.exec(text.slice(end, end + 18))?.[1];
  return noun ? leadingNoun(noun) || undefined : undefined;
};

const tenths = (more: string | undefined): string => (more ? `.${more === '半' ? 5 : readHan(more)}` : '');

const shareAt = (text: string, match: RegExpExecArray, share: Share): Counted[] => {
  const { n = '', n2, more, minus, below, parts = '' } = match.groups ?? {};
  const printed = /^\d/.test(n) ? n : n.replaceAll(' ', '');
  const plain = share.number?.(printed) ?? (printed === '半' ? '0.5' : read(printed));
  if (plain === undefined) return [];
  const number = scaled(plain + tenths(more), share.power(plain, parts));
  const close = match.index + match[0].length;
  const start = close - match[0].trimStart().length;
  const end = n2 === undefined ? close : match.index + match[0].indexOf(n) + n.length;
  const what = share.of ?? ofShare(text, start, end);
  const shared = { kind: 'percentage', ...(what ? { of: what } : {}), certainty: share.certainty ?? 0.98 } as const;
  const first: Counted = {
    ...shared,
    span: [start, end],
    number: (minus ?? below) && number !== '0' ? `-${number}` : number,
    end,
  };
  // 百分之五至十
  const upper = n2 && read(n2.replaceAll(' ', ''));
  if (!upper) return [first];
  const second: Span = [close - n2.length, close];
  return [first, { ...shared, span: second, number: scaled(upper, share.power(upper, parts)), end: close }];
};

function* percentages(text: string): Generator<Counted> {
  const seen = compiledShares.flatMap((share) =>
    [...text.matchAll(share.regex)].flatMap((match) => shareAt(text, match, share)),
  );
  let reached = 0;
  for (const one of seen.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    if (one.span[0] < reached) continue;
    reached = one.span[1];
    yield one;
  }
}

/** Measure words that count things; those of time, money and rank are left out, as are articles and paragraphs (条 款). */
const classifier =
  '[个名位项份次家件宗例座种类套支架艘辆台处户批组票封篇张艘枚]|人(?![均员权口类道])|国(?=[ ，。、的签批代])|员额|起(?![至草来初源因见止实执生算计])|所(?![示述列有占指载提用需得在作致附涉规要产造见做谓])';
const counted = new RegExp(
  `(?<![第零〇一二两三四五六七八九十百千万\\d.,/A-Za-z年]|第 |[–-](?=\\d)|(?:^|[^代])[表图] ?|附[件录] ?|专栏 ?)(?!(?:19|20)\\d\\d ?起)(?<n>${NUMBER}|(?![一零〇○亿万千百兆](?![百千万十两一二三四五六七八九零]))${HAN_NUMERAL}) ?(?<scale>${HAN_SCALE})?(?<more> ?[多余])? ?(?<unit>${classifier})(?!(?:多|半)?(?:月|小时|百分点|星期|工作日|钟头|年头|财政年|两年期|世纪|季度)|(?:合计|共计|总计|相加|之和))`,
  'g',
);
/** The first of 3 500至4 000名: the measure word behind the last serves both. */
const lower = new RegExp(
  `(?<![第零〇一二两三四五六七八九十百千万\\d.,/A-Za-z年–-]|第 )(?<n>${NUMBER})(?: ?(?<scale>${HAN_SCALE}))? ?[至到] ?$`,
);
const rest = /^(?: ?(?:或|及)?(?:以上|以下|左右))?(?:的)? ?([\u4e00-\u9fff]{1,14})/;
/** 缔约国为 82个: what is counted stands before. */
const inverse = /([\u4e00-\u9fff]{1,10})(?:为|达到|达|有|共计|共有|共) ?$/;
/** 非洲国家12个、亚洲国家9个: directly before, where nothing stands behind. */
const direct = /([\u4e00-\u9fff]{2,10}) ?$/;
const verbBefore = /^.*(?:包括|包含|其中)/;
const nothingBehind = /^ ?(?:[、，；。（）]|$)/;

const ofCount = (
  text: string,
  start: number,
  end: number,
  unit: string,
): { readonly of: string; readonly end: number } => {
  const run = rest.exec(text.slice(end, end + 22));
  // 390万人流离失所: nothing more is counted than 人.
  const noun = run?.[1] && unit !== '人' ? leadingNoun(run[1]) : '';
  if (run && noun) return { of: unit + noun, end: end + run[0].length - (run[1] ?? '').length + noun.length };
  const before = text.slice(Math.max(0, start - 14), start);
  const head = (inverse.exec(before) ??
    (nothingBehind.test(text.slice(end, end + 2)) ? direct.exec(before) : null))?.[1];
  return { of: unit + (head ? trailingNoun(head.replace(verbBefore, '')) : ''), end };
};

const lowerOf = (text: string, { span, of, end }: Counted, power: number): Counted[] => {
  const before = text.slice(Math.max(0, span[0] - 24), span[0]);
  const match = lower.exec(before);
  const { n = '', scale } = match?.groups ?? {};
  const plain = match && read(n);
  if (!match || !plain) return [];
  const start = span[0] - before.length + match.index;
  const close = start + match[0].replace(/ ?[至到] ?$/, '').length;
  const number = scaled(plain, scale ? powerOf(scale) : power);
  return [
    { kind: 'count', span: [start, close], number, ...(of ? { of } : {}), end: Math.min(close, end), certainty: 0.8 },
  ];
};

function* counts(text: string): Generator<Counted> {
  for (const match of text.matchAll(counted)) {
    const { n = '', scale, more, unit = '' } = match.groups ?? {};
    const plain = read(n);
    // 一个 and 一项 are articles more often than counts.
    if (plain === undefined || n === '一') continue;
    const close = match.index + match[0].length;
    const { of, end } = ofCount(text, match.index, close, unit);
    const power = scale ? powerOf(scale) : 0;
    const upper: Counted = {
      kind: 'count',
      span: [match.index, close],
      number: scaled(plain, power),
      of,
      end,
      ...(more ? { more: true } : {}),
      certainty: 0.9,
    };
    yield* lowerOf(text, upper, power);
    yield upper;
  }
}

/** How Chinese texts write shares and counts. */
export const zh: Manner = {
  language: 'zh',
  anyShare: /[%‰成折]|分 *[之点百]/,
  percentages,
  counts,
  ofDate: /^ ?的(?:约|近)? ?$/,
  asOf: /(?:截至|截止到?|到|迄|(?:[，。；：]|^)(?= ?…(?![的比较]))) ?…/,
  asAt: /(?:截至|截止到?) ?$/,
  sentenceEnd: /[。；！？]/,
};
