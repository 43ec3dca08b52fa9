import type { DocumentRecord } from '../../../record/index.ts';
import { element } from './xml.ts';

interface Body {
  readonly id: string;
  readonly ontology: string;
  readonly name: string;
}

/** Names of organs as the UN's own AKN documents have them. */
const bodies: Readonly<Record<string, Body>> = {
  SC: { id: 'unsc', ontology: 'securityCouncil', name: 'Security Council' },
  GA: { id: 'unga', ontology: 'generalAssembly', name: 'General Assembly' },
  ECOSOC: { id: 'ecosoc', ontology: 'economicAndSocialCouncil', name: 'Economic and Social Council' },
  HRC: { id: 'hrc', ontology: 'humanRightsCouncil', name: 'Human Rights Council' },
  ST: { id: 'unsecretariat', ontology: 'secretariat', name: 'Secretariat' },
};

const word = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'un';

export const bodyOf = ({ document: { body } }: DocumentRecord): Body =>
  bodies[body ?? ''] ?? { id: word(body ?? 'un'), ontology: word(body ?? 'un'), name: body ?? 'United Nations' };

/** What a document is, by its symbol: AKN4UN has deliberations as statements, everything else as doc. */
export interface DocumentClass {
  readonly element: 'statement' | 'doc';
  /** `name` of the element. */
  readonly name: string;
  /** Part of the address behind the element. */
  readonly subtype: string;
}

const classes: readonly { readonly form: RegExp; readonly example: string; readonly is: DocumentClass }[] = [
  {
    form: /\/RES\//,
    example: 'S/RES/2518 (2020)',
    is: { element: 'statement', name: 'resolution', subtype: 'deliberation' },
  },
  { form: /\/DEC\//, example: 'A/DEC/58/500', is: { element: 'statement', name: 'decision', subtype: 'deliberation' } },
  {
    form: /\/PRST\//,
    example: 'S/PRST/2020/1',
    is: { element: 'statement', name: 'presidentialStatement', subtype: 'nonDeliberation' },
  },
];

export const classOf = ({ document: { symbol = '' } }: DocumentRecord): DocumentClass =>
  classes.find(({ form }) => form.test(symbol))?.is ?? { element: 'doc', name: 'report', subtype: 'report' };

/** AKN names languages by ISO 639-2. */
export const languages = { zh: 'zho', en: 'eng' } as const;

/** A day, as AKN wants it; what is known less exactly begins with its first day, what is not known is the first of all. */
const dayOf = (date: string | undefined): string => {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? '') ?? [];
  return year === undefined ? '0001-01-01' : `${year}-${month}-${day}`;
};

/** The number of a document in an address: `2518-2020` for resolutions of the Council, `A-59-205` for reports. */
const numberOf = ({ document: { symbol }, sha256 }: DocumentRecord): string => {
  if (symbol === undefined) return sha256.slice(0, 16);
  const number = /^(?:[A-Z]+\/)+(?:RES|DEC)\/(.+)$/.exec(symbol)?.[1] ?? symbol;
  return number.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-+|-+$/g, '');
};

/** Address of the work: what all languages and files of a document have in common. */
export const workOf = (record: DocumentRecord): string => {
  const { element: type, subtype } = classOf(record);
  const date = record.document.date === undefined ? '' : `/${dayOf(record.document.date)}`;
  return `/akn/un/${type}/${subtype}/${bodyOf(record).id}${date}/${numberOf(record)}`;
};

/** Addresses of one level: of this component, and of the whole. */
interface Addresses {
  readonly this: string;
  readonly uri: string;
}

const level = (name: string, addresses: Addresses, ...more: string[]): string =>
  element(
    name,
    {},
    element('FRBRthis', { value: addresses.this }),
    element('FRBRuri', { value: addresses.uri }),
    ...more,
  );

/** What happened on the date of a document. */
const occasionOf = (record: DocumentRecord): string => {
  if (record.document.date === undefined) return 'unknown';
  return classOf(record).element === 'statement' ? 'adoption' : 'issuance';
};

/**
 * The three levels of FRBR: the work, its expression in a language, and this file.
 * @param component `main`, or the name of an annex inside the document
 */
export const identification = (record: DocumentRecord, component = 'main'): string => {
  const { document } = record;
  const work = workOf(record);
  const expression = `${work}/${languages[document.language]}@`;
  const day = dayOf(document.date);
  const body = `#${bodyOf(record).id}`;
  return element(
    'identification',
    { source: '#rapporteur' },
    level(
      'FRBRWork',
      { this: `${work}/!${component}/`, uri: `${work}/` },
      ...document.symbols.map((symbol) => element('FRBRalias', { name: 'symbol', value: symbol })),
      element('FRBRdate', { date: day, name: occasionOf(record) }),
      element('FRBRauthor', { href: body, as: '#author' }),
      element('FRBRcountry', { value: 'un' }),
      element('FRBRsubtype', { value: classOf(record).subtype }),
      element('FRBRnumber', { value: numberOf(record) }),
    ),
    level(
      'FRBRExpression',
      { this: `${expression}!${component}/`, uri: `${expression}/` },
      element('FRBRdate', { date: day, name: document.date === undefined ? 'unknown' : 'publication' }),
      element('FRBRauthor', { href: body, as: '#issuingBody' }),
      element('FRBRlanguage', { language: languages[document.language] }),
    ),
    level(
      'FRBRManifestation',
      { this: `${expression}/!${component}.xml`, uri: `${expression}.xml` },
      element('FRBRdate', { date: day, name: 'markup' }),
      element('FRBRauthor', { href: '#rapporteur', as: '#editor' }),
      element('FRBRformat', { value: 'application/akn+xml' }),
    ),
  );
};
