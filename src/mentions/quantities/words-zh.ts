import { createRequire } from 'node:module';

type Jieba = typeof import('nodejieba');

let jieba: Jieba | undefined;
/** The dictionary takes most of a second and 250 MB, so it is read when the first word boundary is asked for. */
const load = (): Jieba => {
  jieba ??= createRequire(import.meta.url)('nodejieba') as Jieba;
  return jieba;
};

interface Word {
  readonly word: string;
  readonly tag: string;
}

/** Tags of words that may stand inside a noun phrase; `x` is a name that the dictionary does not know. */
const inside = /^(?:n|a|b|vn|j|l|i|eng|z|zg|x|f$|t$|s$)/;
const nominal = /^(?:n|vn|j|eng|l|x)/;
/** Nouns to the dictionary, but in reports the verb behind what is counted. */
const verbs = new Set(['生效', '方能', '在内', '之机', '死亡', '通过']);

/** Those whom something was done to (4 000名被拘留者) are no word to the dictionary. */
const whomDoneTo = /^被[\u4e00-\u9fff]{1,6}?(?:者|人员|人士|人)/;
/** 25个省中: a place word ends no noun, but 高中 and 初中 are schools. */
const within = /(?<=[^高初其])中$/;

const kept = new Map<string, string>();

const phraseOf = (words: readonly Word[]): string => {
  const taken: Word[] = [];
  for (const [index, { word, tag }] of words.entries()) {
    const next = words[index + 1];
    // 请求国, 与会组织: a verb that opens the phrase belongs to the noun behind it.
    const opens =
      taken.length === 0 && tag === 'v' && word.length > 1 && next !== undefined && /^(?:n(?![rst])|an)/.test(next.tag);
    const glue = tag === 'r' && taken.length > 0 && next !== undefined && nominal.test(next.tag);
    if (verbs.has(word) || !(inside.test(tag) || opens || glue) || /[^\p{L}\p{N}]/u.test(word)) break;
    taken.push({ word, tag });
  }
  while (taken.length && !nominal.test(taken.at(-1)?.tag ?? '')) taken.pop();
  return taken
    .map(({ word }) => word)
    .join('')
    .replace(within, '');
};

/**
 * The noun phrase that a run of Han characters begins with; empty where it begins with none.
 *
 * @example leadingNoun('请求国提供了援助') // '请求国'
 */
export const leadingNoun = (run: string): string => {
  let phrase = kept.get(run);
  if (phrase === undefined) {
    phrase = whomDoneTo.exec(run)?.[0] ?? phraseOf(load().tag(run));
    if (kept.size > 5000) kept.clear();
    kept.set(run, phrase);
  }
  return phrase;
};

/**
 * The last noun of a run of Han characters, with nouns directly before it.
 *
 * @example trailingNoun('考虑到方案的执行率') // '执行率'
 */
export const trailingNoun = (run: string): string => {
  const words: Word[] = load().tag(run);
  const from = words.findLastIndex(({ tag }) => !/^(?:n|vn|j|v$|eng|b)/.test(tag)) + 1;
  const tail = words.slice(from);
  const first = tail.findIndex(({ tag }, index) => nominal.test(tag) || (tag === 'v' && index < tail.length - 1));
  return first < 0
    ? ''
    : tail
        .slice(first)
        .map(({ word }) => word)
        .join('');
};
