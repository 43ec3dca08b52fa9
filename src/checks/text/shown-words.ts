import type { MentionOf } from '../../record/index.ts';

/** So much of the words of a document stands in a message. */
const SHOWN = 80;

/** Words of a document as a message quotes them: in one line, without the marks at their ends, and not at length. */
export const shownWords = (text: string): string => {
  const bare = text.replaceAll(/\s+/g, ' ').replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
  const words = bare.replaceAll(/^[\s,;:.，；：。、]+|[\s,;:.，；：。、]+$/g, '').replaceAll(/[“”]/g, '"');
  return words.length > SHOWN ? `${words.slice(0, SHOWN - 1).trimEnd()}…` : words;
};

/** A count with what it counts, as a message quotes it: “34 donors”, “三个组织”. */
export const countWords = ({ text, value: { of = '' } }: MentionOf<'count'>): string =>
  shownWords(text.includes(of) ? text : /\p{Script=Han}/u.test(of) ? `${text}${of}` : `${text} ${of}`);
