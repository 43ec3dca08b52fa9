import type { CitationValue, Language } from '../../record/index.ts';
import { type Component, printMember } from './symbol/index.ts';

const bodies: Readonly<Record<string, string>> = {
  ...{ A: 'GA', S: 'SC', E: 'ECOSOC' },
  // Press releases about the bodies: GA/AB/3727, SC/12345.
  ...{ GA: 'PRESS', SC: 'PRESS', ORG: 'PRESS', DSG: 'PRESS', SG: 'PRESS' },
};

/**
 * `GA`, `SC`, `ECOSOC`; `HRC` for the Human Rights Council; `PRESS` for press releases; the first component for every
 * other series.
 */
export const bodyOf = (components: readonly Component[]): string => {
  const [first, second] = components;
  if (first!.text === 'A' && second?.text === 'HRC') return 'HRC';
  return bodies[first!.text] ?? first!.text;
};

/** The address at which the UN serves a document in a language. */
export const uriOf = (symbol: string, language: Language): string =>
  `https://undocs.org/${language}/${encodeURI(symbol.replace(/\s/g, ''))}`;

const types: Readonly<Record<string, CitationValue['type']>> = {
  RES: 'resolution',
  DEC: 'decision',
  PRST: 'statement',
};

/** `RES`, `Res.1`, `PRST`. */
const natureOf = (text: string): CitationValue['type'] | undefined => types[text.split('.')[0]!.toUpperCase()];

const textOf = (components: readonly Component[], role: Component['role']): string | undefined =>
  components.find((component) => component.role === role)?.text;

/** What stands behind `RES`: `58/140`, `1373 (2001)`, `1` of `UNEP/EA.4/Res.1`. */
const resolutionNumber = (components: readonly Component[]): string => {
  const place = components.findIndex(({ text }) => natureOf(text) !== undefined);
  const [, own] = components[place]!.text.split('.');
  return own ?? printMember(components.slice(place + 1).filter(({ role }) => role !== 'modification'));
};

/**
 * The citation that a symbol makes.
 * @example symbolValue(readSymbol('A/RES/58/140', 0).members, 'en')
 */
export const symbolValue = (members: readonly (readonly Component[])[], language: Language): CitationValue => {
  const [first] = members;
  const symbols = members.map(printMember);
  const symbol = symbols[0]!;
  const type = first!.map(({ text }) => natureOf(text)).find((known) => known !== undefined) ?? 'document';
  const resolution = type === 'resolution' || type === 'decision';
  const number = resolution ? resolutionNumber(first!) : textOf(first!, 'number');
  const session = textOf(first!, 'session');
  const year =
    textOf(first!, 'year') ?? first!.find(({ brackets }) => /^(?:19|20)\d\d$/.test(brackets ?? ''))?.brackets;
  const part = first!.find(({ brackets }) => /^[A-Z][a-z]/.test(brackets ?? ''))?.brackets ?? textOf(first!, 'part');
  return {
    symbol,
    ...(symbols.length > 1 ? { symbols } : {}),
    body: bodyOf(first!),
    type,
    ...(number === undefined ? {} : { number }),
    ...(session === undefined ? {} : { session }),
    ...(year === undefined ? {} : { year }),
    ...(part === undefined ? {} : { part }),
    uri: uriOf(symbols.join('-'), language),
    form: 'full',
  };
};
