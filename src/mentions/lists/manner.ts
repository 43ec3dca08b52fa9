/** How a language strings the members of a list together. */
export interface ListManner {
  /** What stands between two members: the whole stretch must match. */
  readonly separator: RegExp;
  /** A bracketed aside after a member, as the start of the stretch. */
  readonly aside: RegExp;
  /** The end of the text before a list that says how many members there are; group 1 is the number. */
  readonly stated: readonly StatedForm[];
  /** The beginning of the text behind a list that says so. */
  readonly statedBehind: readonly StatedForm[];
  /** Global. A number of States further off in the sentence: "nine countries preparing security plans (Angola, …)". */
  readonly statedFar: RegExp;
  readonly sentenceEnd: RegExp;
  readonly readNumber: (text: string) => number | undefined;
}

export interface StatedForm {
  readonly form: RegExp;
  readonly example: string;
}
