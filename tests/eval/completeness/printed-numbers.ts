/** The numbers with which a text, a line of it or a sentence may open. */
export interface Printed {
  readonly has: (number: string) => boolean;
}

/** `44. With that`, `110.44 Continue`: at the start, or after the end of a sentence. */
const OPENING =
  /(?:^|[.;:,)”"]\s?)(\d{1,3}\.(?=\s)|\d{1,3}(?:[A-Z]?\.\d{1,3})+)(?=[\s.]+["“(]?[\p{Lu}\p{Script=Han}])/gmu;
/** A number alone in its line, or on a block. */
const ALONE = /^\d{1,3}[A-Z]?(?:\.\d{1,3})?$/gm;

export const printedIn = (text: string): Printed => {
  const found = new Set([
    ...[...text.matchAll(OPENING)].map((match) => match[1]!.replace(/\.$/, '')),
    ...[...text.matchAll(ALONE)].map(([number]) => number),
  ]);
  return { has: (number) => found.has(number) };
};
