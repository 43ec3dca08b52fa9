import { Decimal } from 'decimal.js';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Scale words and the power of ten each stands for; `mn` and `bn` as tables abbreviate them. */
const powers: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  millions: 6,
  billion: 9,
  billions: 9,
  trillion: 12,
  lakh: 5,
  crore: 7,
  mn: 6,
  bn: 9,
};

/** Source of a pattern for a scale word after digits. */
export const SCALE_WORD = '(?:thousands?|millions?|billions?|trillions?|lakhs?|crores?|mn|bn)';

/**
 * Source of a pattern for one number in words: `thirty-four`, `one hundred and twenty`, `half a million`,
 * `two and a half`. An "and" stands only behind a scale word, so that "five and ten per cent" stays two numbers.
 */
export const NUMBER_WORDS = (() => {
  const scale = 'hundred|thousand|million|billion|trillion';
  const smallOf = (spelt: (word: string) => string) =>
    `(?:(?:${tens.map(spelt).join('|')})(?:[- ](?:${ones.slice(1, 10).join('|')}))?|${ones.map(spelt).toReversed().join('|')})`;
  const small = smallOf((word) => word);
  // "Twelve States" begins a sentence.
  const opening = smallOf((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`);
  const first = `(?:[Hh]alf an?(?= (?:${scale}|per ?cent))|[Aa](?= (?:${scale}))|${opening}(?: and a half)?)`;
  return `${first}(?:(?: |(?<=${scale}) and )(?:${scale}|(?<=(?:${scale})(?: and)? )${small})\\b){0,12}(?: point(?: (?:${ones.slice(0, 10).join('|')})\\b){1,6})?`;
})();

/** The power of ten of a scale word: million is 6; 0 for none. */
export const powerOf = (word: string): number => powers[word.toLowerCase().replace(/s$/, '')] ?? 0;

const wholeOf = (words: readonly string[]): Decimal | undefined => {
  let sum = new Decimal(0);
  let group = new Decimal(0);
  for (const [index, word] of words.entries()) {
    const unit = ones.indexOf(word);
    const ten = tens.indexOf(word);
    if (word === 'and') continue;
    if (word === 'a' || word === 'an') group = group.isZero() && words[index + 1] !== 'half' ? group.plus(1) : group;
    else if (word === 'half') group = group.plus(0.5);
    else if (unit >= 0 && group.mod(unit < 10 ? 10 : 100).isZero()) group = group.plus(unit);
    else if (ten >= 0 && group.mod(100).isZero()) group = group.plus((ten + 2) * 10);
    else if (word === 'hundred') group = group.times(100);
    else if (powers[word]) {
      sum = sum.plus(group.times(Decimal.pow(10, powers[word])));
      group = new Decimal(0);
    } else return undefined;
  }
  return sum.plus(group);
};

/**
 * Value of an English number in words as a decimal string; undefined where a word is no number word.
 *
 * @example readWords('one hundred and twenty-five') // '125'
 * @example readWords('two and a half million') // '2500000'
 */
export const readWords = (text: string): string | undefined => {
  const [whole = '', fraction] = text.toLowerCase().split(' point ');
  const value = wholeOf(whole.split(/[ -]+/));
  const decimals = fraction?.split(' ').map((word) => ones.indexOf(word));
  return value && (decimals ? `${value.toFixed()}.${decimals.join('')}` : value.toFixed());
};
