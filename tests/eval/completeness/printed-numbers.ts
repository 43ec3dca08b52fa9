/** The numbers with which a text, a line of it or a sentence may open. */
export interface Printed {
  readonly has: (number: string) => boolean;
}

/** At the start, or after the end of a sentence, and before a word; `target 14.5. The` has none. */
const openings: readonly { readonly form: RegExp; readonly example: string }[] = [
  { form: /(?:^|[.;:)”"]\s)(\d{1,3})\.\s+(?=["“(]?[\p{Lu}\p{Script=Han}])/gmu, example: '44. With that' },
  {
    form: /(?:^|[.;:,)”"]\s?)(\d{1,3}(?:[A-Z]?\.\d{1,3})+)[\s.]+(?=["“(]?[\p{Lu}\p{Script=Han}])/gmu,
    example: '(Spain);110.44. Take actions',
  },
  // On a block.
  { form: /^(\d{1,3}[A-Z]?(?:\.\d{1,3})?)$/gm, example: '110.44' },
];

export const printedIn = (text: string): Printed => {
  const found = new Set(openings.flatMap(({ form }) => [...text.matchAll(form)].map((match) => match[1]!)));
  return { has: (number) => found.has(number) };
};
