import type { CitationValue, Mention } from '../record/index.ts';
import { isCitation } from './citations.ts';

/**
 * What may be named: resolutions of a regular session, those of the Security Council, and statements of its President.
 * No lettered part, special or emergency session, decision or ECOSOC resolution is named: none has been published in
 * this form that we know of, and the convention leaves open how its number would be written.
 */
const forms = [
  { path: 'statement/deliberation/unga', symbol: /^A\/RES\/(\d+)\/(\d+)$/, example: 'A/RES/79/275' },
  { path: 'statement/deliberation/unsc', symbol: /^S\/RES\/(\d+) \((\d{4})\)$/, example: 'S/RES/2504 (2020)' },
  { path: 'doc/paper/un', symbol: /^S\/PRST\/(\d{4})\/(\d+)$/, example: 'S/PRST/2020/11' },
] as const;

/**
 * The work IRI in the naming convention of AKN4UN, which holds the day of adoption; undefined where the day is not
 * known, and for what the convention names in other ways.
 * Source: `FRBRWork/FRBRuri` of the resolutions and the statement that the United Nations publishes in Akoma Ntoso.
 * @example aknOf('S/RES/2504 (2020)', '2020-01-10') // '/akn/un/statement/deliberation/unsc/2020-01-10/2504-2020/'
 */
export const aknOf = (symbol: string, adopted: string): string | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(adopted)) return undefined;
  for (const { path, symbol: form } of forms) {
    const match = form.exec(symbol);
    if (match) return `/akn/un/${path}/${adopted}/${match[1]}-${match[2]}/`;
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
