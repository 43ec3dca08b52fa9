/** A symbol in one spelling: numbers of Council resolutions run through, so their year says nothing more. */
export const subjectOf = (symbol: string): string =>
  symbol.replace(/^(S\/RES\/\d+) ?\(\d{4}\)$/, '$1').replaceAll(' ', '');
