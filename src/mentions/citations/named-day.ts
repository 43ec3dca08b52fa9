/** The groups `year`, `month`, `day` that a form of citations has caught. */
type Groups = Readonly<Record<string, string | undefined>>;

/** The day that a form names, as EDTF; month or year where it names no more. @param monthOf of the language */
export const namedDay = ({ year, month, day }: Groups, monthOf: (month: string) => number): string =>
  [year, month && String(monthOf(month)), day]
    .filter(Boolean)
    .map((part) => part!.padStart(2, '0'))
    .join('-');
