import type { DocumentRecord } from '../../../record/index.ts';
import { bodyOf } from './identification.ts';
import { element } from './xml.ts';

/** Terms that the elements refer to, as the UN's own AKN documents name them. */
const terms: readonly (readonly [type: string, id: string, href: string, showAs: string])[] = [
  ['TLCOrganization', 'rapporteur', '/akn/ontology/organization/rapporteur', 'rapporteur'],
  ['TLCConcept', 'symbol', '/akn/ontology/reference/un/symbol', 'Symbol'],
  ['TLCConcept', 'dateOfIssuance', '/akn/ontology/concept/un/dateOfIssuance', 'Date of issuance'],
  ['TLCConcept', 'amount', '/akn/ontology/concept/un/amount', 'Amount of money'],
  ['TLCRole', 'author', '/akn/ontology/role/un/author', 'Author'],
  ['TLCRole', 'issuingBody', '/akn/ontology/role/un/issuingBody', 'Issuing body'],
  ['TLCRole', 'editor', '/akn/ontology/role/un/editor', 'Editor'],
];

/** The eId of a country; `iso_` keeps it apart from the other terms. */
export const countryId = (iso3: string): string => `iso_${iso3.toLowerCase()}`;

const countriesOf = ({ mentions }: DocumentRecord): Map<string, string> => {
  const names = new Map<string, string>();
  for (const mention of mentions)
    if (mention.kind === 'country' && mention.value.iso3 !== undefined && !names.has(mention.value.iso3))
      names.set(mention.value.iso3, mention.value.name);
  return names;
};

/** The terms, the organ, and every country that the document names. */
export const references = (record: DocumentRecord): string => {
  const body = bodyOf(record);
  return element(
    'references',
    { source: '#rapporteur' },
    ...terms.map(([type, eId, href, showAs]) => element(type, { eId, href, showAs })),
    element('TLCOrganization', {
      eId: body.id,
      href: `/akn/ontology/organization/un/${body.ontology}`,
      showAs: body.name,
    }),
    ...[...countriesOf(record)].map(([iso3, name]) =>
      element('TLCLocation', { eId: countryId(iso3), href: `/akn/ontology/location/iso3166/${iso3}`, showAs: name }),
    ),
  );
};
