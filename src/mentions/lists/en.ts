import { readWords } from '../numerals/en.ts';
import type { ListManner } from './manner.ts';

const words =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)';
/** At the head of a sentence, too: “Four countries – …”. */
const atHead = words.replaceAll(/\b[a-z](?=[a-z]{2})/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
const number = `(?<![\\d.,/-])(\\d{1,3}|\\b${atHead})`;
/** Two words may stand between the number and what is counted: "14 new Member States", "six African countries". */
const nouns =
  '(?:[a-z][a-z-]+ |[A-Z][a-z]+ ){0,2}?(?:Member States|States parties|States Parties|States|countries and territories|countries|Governments|Members|members|nations|Parties|parties|territories|delegations|signatories)';
const votes = '(?:[Ii]n favou?r|IN FAVOU?R|[Aa]gainst|AGAINST|[Aa]bstaining|ABSTAINING|[Aa]bstentions?|ABSTENTIONS?)';

/** How English texts list States. */
export const en: ListManner = {
  separator:
    /^\s*(?:[,;]\s*(?:and|as well as|together with|or|including)?|and|or|as well as|together with|along with|&|\/|[\n•])\s*(?:also\s+)?(?:(?:in|from|of|for|by|with|to|at)\s+)?(?:(?:my|our)(?:\s+own)?\s+country,\s*)?(?:the\s+)?$/,
  aside: /^(?:\s*(?:\([^()]{0,200}(?:\([^()]{0,80}\)[^()]{0,100})?\)|\[[^[\]]{0,80}\])){1,2}/,
  stated: [
    {
      form: new RegExp(
        `\\b(?:following|these|those|namely the|[Tt]he) ${number} ${nouns}(?:(?: (?:are|were|being|is|include|included)(?: [a-z]+){0,6})?\\s?[:,–—-]?| (?:have|had|that|which|who)(?: [a-z]+){0,6}\\s?[:,–—-])\\s*$`,
        'i',
      ),
      example: 'the following 14 States: ',
    },
    {
      form: new RegExp(`${number} ${nouns}\\s?(?:[:(–—-]|,? ?(?:namely|i\\.e\\.|viz\\.|that is),?:?)\\s*$`),
      example: '4 countries (',
    },
    {
      form: new RegExp(`${number} ${nouns} [a-z][^.;:()]{0,50}(?::|,? namely,?:?)\\s*$`),
      example: 'four countries ratified the Convention: ',
    },
    { form: new RegExp(`\\(${number} ${nouns}\\)\\s?[:–—-]\\s*$`), example: 'Membership (five States): ' },
    { form: new RegExp(`${votes} ?[(:–—-]? ?(\\d{1,3}) ?\\)?:?\\s*$`), example: 'In favour (11): ' },
    { form: new RegExp(`(\\d{1,3}) (?:votes? )?${votes} ?[:(–—-]\\s*$`), example: '11 in favour (' },
    {
      form: /\b(?:States|[Gg]roup|countries|Members?|others) ?[([](\d{1,3})(?: (?:members?|States|seats))?[)\]] ?[:–—-]?\s*$/,
      example: 'African States (7): ',
    },
  ],
  statedBehind: [
    { form: new RegExp(`^\\s?\\((?:a total of |in total )?${number}(?: ${nouns})?\\)`), example: ' (14 States)' },
    {
      form: new RegExp(`^,? (?:making|making up|a total of|in all|in total,?) ${number} ${nouns}`),
      example: ', a total of 14 States',
    },
    { form: new RegExp(`^, ${number} (?:in all|in total|altogether)\\b`), example: ', four in all' },
  ],
  statedFar: new RegExp(`${number} ${nouns}(?![a-z])`, 'g'),
  sentenceEnd: /[.;:](?=\s+[A-Z(])/,
  readNumber: (text) => {
    const value = Number(/^\d+$/.test(text) ? text : readWords(text.toLowerCase()));
    return Number.isInteger(value) ? value : undefined;
  },
};
