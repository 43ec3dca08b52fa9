import type { CitationValue, Mention } from '../record/index.ts';
import { isCitation } from './citations.ts';

/** What may be named: resolutions of a regular session, and of the Security Council. */
const forms = [
  { body: 'unga', symbol: /^A\/RES\/(\d+)\/(\d+)$/, example: 'A/RES/79/275' },
  { body: 'unsc', symbol: /^S\/RES\/(\d+) \((\d{4})\)$/, example: 'S/RES/2504 (2020)' },
] as const;

/**
 * The work IRI of a resolution in the naming convention of AKN4UN, which holds the day of adoption; undefined where the
 * day is not known, and for what the convention names in other ways.
 * Source: `FRBRWork/FRBRuri` of the resolutions that the United Nations publishes in Akoma Ntoso.
 * @example aknOf('S/RES/2504 (2020)', '2020-01-10') // '/akn/un/statement/deliberation/unsc/2020-01-10/2504-2020/'
 */
export const aknOf = (symbol: string, adopted: string): string | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(adopted)) return undefined;
  for (const { body, symbol: form } of forms) {
    const match = form.exec(symbol);
    if (match) return `/akn/un/statement/deliberation/${body}/${adopted}/${match[1]}-${match[2]}/`;
  }
  return undefined;
};

const withAkn = (value: CitationValue): CitationValue => {
  const akn = value.symbol && value.adopted && aknOf(value.symbol, value.adopted);
  return akn ? { ...value, akn } : value;
};

/** Gives every citation of a resolution whose day of adoption is known the IRI of the work. */
export const nameWorks = (mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention) => (isCitation(mention) ? { ...mention, value: withAkn(mention.value) } : mention));
