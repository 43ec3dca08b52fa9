import { readWords } from '../../numerals/en.ts';

/** Pieces of English dates that the forms are made of. The number behind a name says which date of a range it belongs to. */
const full = 'January February March April May June July August September October November December'.split(' ');
const short = 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(' ');
/** Months in small letters; march, may and august are words of their own and want a year. */
const small = full.map((name) => name.toLowerCase()).filter((name) => !['march', 'may', 'august'].includes(name));
const smallWithYear =
  '(?:(?<=\\d(?:st|nd|rd|th)? (?:of )?)(?:march|may|august)(?=,? \\d{4})|(?:march|may|august)(?= \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}))';
/** Titles and older documents print dates in capitals: VIENNA, 11-20 MAY 2004. */
export const monthNames = [...full, ...[...full, ...short].map((name) => name.toUpperCase()), ...short, ...small]
  .concat(smallWithYear)
  .join('|');

/** A shortened name has a full stop of its own; any other only before its day: October. 2. */
const stop = `(?:(?<=\\b(?:${[...short, ...short.map((name) => name.toUpperCase())].join('|')}))\\.|\\.(?= \\d{1,2}(?:$|[,;)])))?`;

const units = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const teens =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
/** Days in words, as treaties write them: the twenty-second day of May. */
const dayWords: ReadonlyMap<string, number> = new Map([
  ...units.map((word, index) => [word, index + 1] as const),
  ...teens.map((word, index) => [word, index + 10] as const),
  ...units.map((word, index) => [`twenty-${word}`, index + 21] as const),
  ['thirtieth', 30],
  ['thirty-first', 31],
]);
const others: Readonly<Record<string, number>> = {
  spring: 1,
  summer: 2,
  autumn: 3,
  fall: 3,
  winter: 4,
  last: 4,
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};
const centuryWords = 'seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second';
const decadeWords: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** "nineteen eighty-two", "twenty sixteen": hundreds without the word. */
const pairOfYear = /^(eighteen|nineteen|twenty)-((?!hundred).+)$/;

const valueOfWords = (word: string): number | undefined => {
  const pair = pairOfYear.exec(word);
  const [hundreds, rest] = [pair && readWords(pair[1]!), pair && readWords(pair[2]!)];
  if (hundreds && rest && Number(rest) > 9) return Number(hundreds) * 100 + Number(rest);
  const counted = readWords(word.replaceAll(',', ''));
  return counted === undefined ? undefined : Number(counted);
};

/** Value of a part as printed: 22nd, May, Sept., second, autumn, nineties, nineteen forty-five. */
export const numberOf = (text: string): number | undefined => {
  const digits = /^\d+/.exec(text);
  if (digits) return Number(digits[0]);
  const word = text.toLowerCase().replace(/^the /, '').replace(/ /g, '-');
  const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(word.slice(0, 3));
  return (
    dayWords.get(word) ??
    others[word] ??
    others[word.replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/, '$1')] ??
    decadeWords[word] ??
    near[word] ??
    (month >= 0 && month % 3 === 0 ? month / 3 + 1 : valueOfWords(word))
  );
};

/** Which month or season of a name is meant: the last one before the document, that of its year, or the next. */
const near: Readonly<Record<string, number>> = { past: -1, this: 0, next: 1, coming: 1 };
export const nearWord = '(?<near>[Ll]ast|[Pp]ast|[Tt]his|[Nn]ext|[Cc]oming)';

const wordsOfDays = [...dayWords.keys()]
  .toReversed()
  .map((word) => word.replace('-', '[- ]'))
  .join('|');

/** Days in words, longest first, as a source of a pattern. */
export const dayStart = wordsOfDays;

export const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
export const weekdayBefore = `(?:${weekday}\\.?,? (?:the )?)?`;
export const weekdayBehind = `(?:(?:, ?| \\()${weekday}(?:\\)|(?![a-z])))?`;

export const someDay = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
export const someMonth = `(?:${monthNames})\\b${stop}`;
export const day = (n: '' | 2) =>
  `${weekdayBefore}(?:the (?=\\d+[a-z]))?(?<d${n}>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d.])`;
export const dayWord = (n: '' | 2) => `${weekdayBefore}(?<d${n}>${wordsOfDays})`;
export const month = (n: '' | 2) => `(?<m${n}>${monthNames})\\b${stop}`;
/** Not the beginning of a longer number, a decimal or a resolution's number. */
export const year = (n: '' | 2) => `(?<y${n}>1[5-9]\\d\\d|20\\d\\d|21\\d\\d)(?![\\dA-Za-z]|[/.,]\\d)`;
const one = 'one|two|three|four|five|six|seven|eight|nine';
const teen = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const ten = `(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:${one}))?`;
/** Years in words, as treaties close: one thousand nine hundred and sixty-nine. */
export const yearInWords = `(?<y>(?:one thousand,? (?:eight|nine) hundred|(?:eighteen|nineteen) hundred|two thousand)(?:,? (?:and )?(?:${ten}|${teen}|${one}))?|(?:eighteen|nineteen|twenty)[ -](?:${ten}|${teen}))(?![a-z-])`;
export const quarterWord = 'first|second|third|fourth|last|1st|2nd|3rd|4th';
export const decade = (n: '' | 2) => `(?<y${n}>1[5-9]\\d0|20\\d0)['’]?s\\b`;
export const someCentury = `(?:${centuryWords}|1[5-9]th|2[0-2](?:th|st|nd))`;
export const century = `(?<c>${someCentury.slice(3)}`;
export const decadeWord = Object.keys(decadeWords).join('|');

export const to = '(?: ?[–-]{1,2} ?| (?:to|until|till|through|up to) (?:the (?=\\d+[a-z]))?)';
export const and = '(?:, (?:and )?| and | & | or )';
export const list = (name: 'years' | 'months' | 'days' | 'quarters' | 'centuries', member: string) =>
  `(?<${name}>${member}(?:${and}${member}){1,12})`;

const partWord = '(?<part>[Ee]arly|[Mm]id|[Ll]ate|[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd)';
/** Early in, at the end of: the part of a year or month that is meant. */
export const part = `${partWord}(?:(?<=[ye]) in | of |[ -])(?:the )?`;
/** The same before words that bring their own article: the end of the year. */
export const partOf = `${partWord}(?:(?<=[ye]) in | of |[ -])`;
