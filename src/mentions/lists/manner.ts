/** How a language strings the members of a list together. */
export interface ListManner {
  /** What stands between two members: the whole stretch must match. */
  readonly separator: RegExp;
  /** A bracketed aside after a member, as the start of the stretch. */
  readonly aside: RegExp;
  /** The end of the text before a list that says how many members there are; group 1 is the number. */
  readonly stated: readonly { readonly form: RegExp; readonly example: string }[];
  readonly readNumber: (text: string) => number | undefined;
}
