import { createRequire } from 'node:module';
import guards from './data/guards.json' with { type: 'json' };
import { gazetteer, type Place } from './gazetteer.ts';
import { insideLatinWord, startsLatinName } from './latin.ts';
import type { PlaceRules } from './rules.ts';
import { makeTrie } from './trie.ts';

const { before, after, anyAfter, titleAfter } = guards.zh;

const lettersOf = (rows: readonly { name: string; letters: string }[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ name, letters }) => [name, letters]));

const notAfterThese = lettersOf(before);
const notBeforeThese = lettersOf(after);

const isGuarded = (text: string, start: number, end: number, { name }: Place): boolean => {
  if (insideLatinWord(text, end)) return true;
  const previous = text[start - 1] ?? '';
  const next = text[end] ?? '';
  if (previous !== '' && notAfterThese.get(name)?.includes(previous)) return true;
  if (next === '') return false;
  if (notBeforeThese.get(name)?.includes(next)) return true;
  const behind = text[end + 1] ?? '。';
  if (anyAfter.some(({ letters, unless }) => letters.includes(next) && !unless.includes(behind))) return true;
  return titleAfter.some((word) => text.startsWith(word, end));
};

const require = createRequire(import.meta.url);

interface Converters {
  Converter(options: { from: string; to: string }): (text: string) => string;
}

/** Variants of Hong Kong and older print that the tables of opencc-js leave. */
const variants: Readonly<Record<string, string>> = { 敍: '叙', 敘: '叙', 衞: '卫', 羣: '群' };

let toSimplified: ((letter: string) => string) | undefined;

/** Letter by letter, so that no offset moves; the tables are read when the first traditional text comes. */
const simplified = (text: string): string => {
  toSimplified ??= (require('opencc-js/t2cn') as Converters).Converter({ from: 't', to: 'cn' });
  return text.replace(/\p{Script=Han}/gu, (letter) => {
    const folded = variants[letter] ?? toSimplified!(letter);
    return folded.length === letter.length ? folded : letter;
  });
};

/** The letters of names, and some more frequent ones, that only traditional texts have. */
const TRADITIONAL =
  /[爾國聯長蘭達亞極屬薩奧魯羣島維與時納貝寧聖萊內區馬韋羅茲剛庫麥華倫誕愛濟顛岡幾臘喬關紹別領澤買約鮮義韓開撾盧會錫脫衆眾頓裏裡緬門來諾紐蘇祕獨賓凱勞揚敘敍東湯圖臺灣烏嶼堅贊給歐幹組發經體織員際銀貨幣衛衞紅賽葉賴難環條論壇間語結運動團貿議機構問題糧農業溫熱窩瓊邊賈廣讓歷漢釐靈畢滿陸訥頗邁輔為萬個們決過這說後書報產]/;

/** Vote lists and tables of Chinese texts keep the English names of States at times: 赞成：BELGIUM、CHINA. */
const latinNames = (zh: ReadonlyMap<string, Place>): [string, Place][] => {
  const own = new Map<string | undefined, Place>();
  for (const place of zh.values())
    if (place.kind === 'country' && !own.has(place.value.iso3)) own.set(place.value.iso3, place);
  return [...gazetteer('en')].flatMap(([name, place]) => {
    const same = place.kind === 'country' && !place.value.historic ? own.get(place.value.iso3) : undefined;
    return same ? [[name, { ...same, name, value: { ...same.value, variant: name } }]] : [];
  });
};

const names = gazetteer('zh');

export const zh: PlaceRules = {
  trie: makeTrie([...names, ...latinNames(names)]),
  fold: (text) => (TRADITIONAL.test(text) ? simplified(text) : text),
  glued: true,
  startsAt: (text, offset) => {
    const code = text.charCodeAt(offset);
    // 77国集团
    if (code >= 0x30 && code <= 0x39) return !/[\d.,/]/.test(text.charAt(offset - 1));
    return code > 0x2e80 || startsLatinName(text, offset);
  },
  isGuarded,
};
