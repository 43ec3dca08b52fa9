/** Runs of Chinese characters: no spaces part their words. */
const hanRun = /\p{Script=Han}+/gu;
/** Groups of thousands: one number, however a document parts them. */
const grouped = /(?<![\d.,])\d{1,3}(?:[, ]\d{3})+(?!\d)/g;

/**
 * Every two neighbouring characters of a Chinese run, then its last one, parted by spaces. A word of any length is then
 * a phrase, and a single character the beginning of a word, wherever a dictionary would have cut.
 * @example pairsOf('恐怖主义') // '恐怖 怖主 主义 义'
 */
const pairsOf = (run: string): string => {
  const characters = [...run];
  return characters.map((character, place) => character + (characters[place + 1] ?? '')).join(' ');
};

/**
 * The words of a text for the full-text index, parted by spaces: Chinese as pairs of characters, everything else as it
 * is. Behind them, where no phrase reaches: numbers in groups of thousands as one word, and every Chinese character
 * once, so that a single one is a word too.
 * @example indexWords('反恐, 1,500') // '反恐 恐 , 1,500 1500 反 恐'
 */
export const indexWords = (text: string): string => {
  const plain = text.normalize('NFKC');
  const numbers = plain.match(grouped)?.map((number) => number.replace(/\D/g, '')) ?? [];
  const characters = new Set(plain.match(/\p{Script=Han}/gu));
  return [plain.replace(hanRun, (run) => ` ${pairsOf(run)} `), ...numbers, ...characters].join(' ');
};

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const quoted = (words: string): string => `"${words.replaceAll('"', ' ')}"`;

/** A Chinese word as an FTS5 phrase; a single character is a word of its own. */
const hanPhrase = (word: string): string => {
  const pairs = pairsOf(word).split(' ');
  return quoted(pairs.length === 1 ? word : pairs.slice(0, -1).join(' '));
};

/** The words of a long run; single characters (的, 和) say too little beside them. */
const wordsOfRun = (run: string): string[] => {
  const words = [...segmenter.segment(run)].map(({ segment }) => segment);
  const long = words.filter((word) => [...word].length > 1);
  return long.length > 0 ? long : words;
};

/** Up to here a run is looked for as it stands; longer ones also as the words that they hold. */
const longestName = 4;

const hanTerm = (run: string): string => {
  const whole = hanPhrase(run);
  const words = [...run].length > longestName ? wordsOfRun(run) : [];
  return words.length < 2 ? whole : `(${whole} OR (${words.map(hanPhrase).join(' AND ')}))`;
};

const plainTerm = (piece: string): string | undefined => {
  const bare = piece.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (bare === '') return undefined;
  const number = new RegExp(`^${grouped.source}$`).test(piece) ? piece.replace(/\D/g, '') : undefined;
  const phrase = quoted(bare) + (/\p{L}\*$/u.test(piece) ? '*' : '');
  return number === undefined ? phrase : `(${phrase} OR ${quoted(number)})`;
};

/** Chinese runs and what stands between them, in order. */
const scripts = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;

const isHan = (piece: string): boolean => /^\p{Script=Han}/u.test(piece);

/**
 * One word, or several between quotation marks, as FTS5 terms that are all wanted.
 * @example termsOf('打击恐怖主义') // ['("打击 击恐 …" OR ("打击" AND "恐怖 怖主 主义"))']
 */
export const termsOf = (word: string): string[] =>
  (word.normalize('NFKC').match(scripts) ?? []).flatMap((piece) => {
    const term = isHan(piece) ? hanTerm(piece) : plainTerm(piece);
    return term === undefined ? [] : [term];
  });

/** Words between quotation marks stand in this order and side by side. */
export const phraseOf = (words: string): string[] => {
  const pieces = (words.normalize('NFKC').match(scripts) ?? []).flatMap((piece) => {
    if (isHan(piece)) return [pairsOf(piece).split(' ')];
    const bare = piece.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    return bare === '' ? [] : [[bare]];
  });
  const last = pieces.at(-1);
  if (!last) return [];
  const open = pieces.length > 1 && isHan(last[0]!) && last.length === 1;
  // The last character alone ends a run of the text, not of the phrase.
  if (last.length > 1) last.pop();
  return [quoted(pieces.flat().join(' ')) + (open ? '*' : '')];
};

/** Words between quotation marks, or one word up to the next space. */
export const queryPieces = (query: string): readonly { readonly text: string; readonly phrase: boolean }[] =>
  [...query.replace(/[“”„]/g, '"').matchAll(/"([^"]*)"?|([^\s"]+)/g)].map(([, phrase, word]) => ({
    text: phrase ?? word!,
    phrase: phrase !== undefined,
  }));

/**
 * A search as an FTS5 expression that wants all of its words; empty where it has none. In SQL: `MATCH words('反恐')`.
 * @example searchWords('恐怖 AND') // '"恐怖" AND "AND"'
 */
export const searchWords = (query: string): string =>
  queryPieces(query)
    .flatMap(({ text, phrase }) => (phrase ? phraseOf(text) : termsOf(text)))
    .join(' AND ');

/** What to mark in a text for one searched word: the word itself, and the parts of a long Chinese run. */
export const wordsOfTerm = (word: string): string[] =>
  (word.normalize('NFKC').match(scripts) ?? []).flatMap((piece) =>
    isHan(piece) && [...piece].length > longestName ? [piece, ...wordsOfRun(piece)] : [piece],
  );
