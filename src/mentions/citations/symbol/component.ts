import type { Component, Role } from './symbol.ts';
import { modifications, natures, organs, unnumberedBodies } from './vocabulary.ts';

const modification = new RegExp(`^(?:${modifications.join('|')})(?:\\.\\d{1,3}[A-Z]?(?:-\\d{1,3})?)?$`);

interface Form {
  readonly role: Role | ((before: readonly Component[]) => Role);
  readonly form: RegExp;
  readonly example: string;
  readonly holds?: (word: string, before: readonly Component[]) => boolean;
}

const numbered = (before: readonly Component[]): Role => (hasSession(before) ? 'number' : 'session');
/** `S/RES/2010 (2011)`: resolutions of the Security Council run through, so 2010 is no year there. */
const isCouncilResolution = (before: readonly Component[]): boolean =>
  before[0]?.text === 'S' && before.at(-1)?.text === 'RES';
const hasSession = (before: readonly Component[]): boolean =>
  before.some(({ role }) => role === 'session' || role === 'year' || role === 'number');

/** Every form of a component behind the organ, the first that reads it wins. */
const forms: readonly Form[] = [
  { role: 'modification', form: modification, example: 'Add.1' },
  { role: 'part', form: /^Part [A-Z\d]{1,4}$/, example: 'Part A' },
  { role: 'nature', form: /^([A-Z]{1,5})$/, holds: (word) => natures.has(word), example: 'RES' },
  {
    role: 'nature',
    form: /^([A-Z]{1,5})\.\d{1,5}[A-Za-z]?$/,
    holds: (word) => natures.has(word),
    example: 'L.2',
  },
  { role: 'body', form: /^[A-Z][A-Za-z]{0,9}\.(?:\d{1,4}|[IVX]{1,5}|[A-Z])(?:\.\d{1,3})?$/, example: 'CONF.203' },
  { role: 'session', form: /^(?:S|ES|SS|EM)-[\dIVX]{1,5}$/, example: 'S-20' },
  { role: 'session', form: /^[IVX]{1,6}$/, example: 'I' },
  {
    role: 'body',
    form: /^([A-Z]{1,12})$/,
    holds: (word, before) => before[0]!.text.length > 1 || unnumberedBodies.has(word),
    example: 'COP',
  },
  {
    role: (before) => (hasSession(before) || isCouncilResolution(before) ? 'number' : 'year'),
    form: /^(?:19|20)\d\d$/,
    example: '2004',
  },
  {
    role: (before) => (isCouncilResolution(before) ? 'number' : numbered(before)),
    form: /^\d{1,5}[a-z]?(?: [A-Z](?:-[A-Z])?)?$/,
    example: '58',
  },
];

/**
 * Reads one component in the place where it stands; undefined where the grammar has no such component there.
 * @example readComponent('CONF.203', [organA]) // { role: 'body', text: 'CONF.203' }
 */
export const readComponent = (text: string, before: readonly Component[]): Component | undefined => {
  if (before.length === 0) return organs.has(text) ? { role: 'organ', text } : undefined;
  for (const { role, form, holds } of forms) {
    const match = form.exec(text);
    if (match && (!holds || holds(match[1]!, before)))
      return { role: typeof role === 'string' ? role : role(before), text };
  }
  return undefined;
};

/** Does the symbol name a document yet? `A/CONF.203` is a conference, `A/59` a session. */
export const isComplete = (components: readonly Component[]): boolean => {
  const last = components.findLast(({ role }) => role !== 'modification' && role !== 'part');
  if (!last || !components.some(({ role }) => role === 'organ')) return false;
  if (last.role === 'number') return true;
  if (last.role === 'nature') return /\d/.test(last.text);
  // `S/23500`, `CEDAW/C/21`, `A/RES/3201 (S-VI)`: a single number behind organ, body or nature.
  if (last.role === 'session' && /^\d/.test(last.text)) {
    const place = components.indexOf(last);
    return components.length > 2 && place > 1 ? true : last.text.length >= 3;
  }
  // `TD/B/COM.1` is a body; `ST/ESA/SER.A` a series.
  return components.at(-1)?.role === 'modification';
};
