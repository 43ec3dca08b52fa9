import type { ListManner } from './manner.ts';

/** How far a statement of the number may reach behind a list, and before it: long enough that no form is cut within its number. */
const NEAR = 80;
const FAR = 240;

const OWN_NUMBER = /[(（]\d+[)）]/;

/** The number that a sentence gives further off, for a list in brackets; taken only where it fits, as it may count others. */
const statedFar = (before: string, members: number, { statedFar: form, sentenceEnd, readNumber }: ListManner) => {
  if (!/[(（]\s*(?:the\s+)?$/.test(before)) return undefined;
  const sentence = before.slice(-FAR).split(sentenceEnd).at(-1) ?? '';
  const last = [...sentence.matchAll(form)].at(-1);
  return last && readNumber(last[1]!) === members ? members : undefined;
};

/**
 * How many members the text says that a list has: "the following 14 States: …", 这4个国家是：…, "… (14 States)".
 *
 * @param start UTF-16 offsets of the list
 * @param members how many it has
 */
export const statedFor = (
  text: string,
  start: number,
  end: number,
  members: number,
  manner: ListManner,
): number | undefined => {
  const before = text.slice(Math.max(0, start - FAR), start);
  const near = before.replace(/\bthe\s+$/, '');
  // Where each member has a number of its own, “Uruguay (213) and Zambia (4)”, so has the last.
  const behind = OWN_NUMBER.test(text.slice(start, end)) ? '' : text.slice(end, end + NEAR);
  for (const [forms, where] of [
    [manner.stated, near],
    [manner.statedBehind, behind],
  ] as const)
    for (const { form } of forms) {
      const match = form.exec(where);
      const value = match && manner.readNumber(match[1]!);
      if (value) return value;
    }
  return statedFar(before, members, manner);
};
