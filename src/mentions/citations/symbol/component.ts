import type { Component, Role } from './symbol.ts';
import {
  endInStates,
  endInYears,
  irregularBodies,
  modifications,
  natures,
  numberedModifications,
  numberedOrgans,
  organs,
  runningSeries,
  unnumberedBodies,
} from './vocabulary.ts';

const changed = String.raw`\.\d{1,3}[A-Z]?(?:-\d{1,3})?`;
const modification = new RegExp(
  `^(?:(?:${numberedModifications.join('|')})${changed}|(?:${modifications.join('|')})(?:${changed})?)$`,
);

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
/** `58`, `2004`, `COP(6)`: behind it comes a number, even one that looks like a year. */
const hasSession = (before: readonly Component[]): boolean =>
  before.some(
    ({ role, text }) =>
      role === 'session' || role === 'year' || role === 'number' || /\((?:\d+|S-[IVXL]+)\)$/.test(text),
  );

const irregular = new Set(irregularBodies);
/** Behind an organ of one letter only known words follow; behind a body or a session any may, if a number comes still. */
const mayFollow = (word: string, before: readonly Component[]): boolean =>
  before[0]!.text.length > 1 || unnumberedBodies.has(word) || before.at(-1)!.role !== 'organ';
const isState = (text: string): boolean => /^[A-Z]{3}$/.test(text);
const namesState = (before: readonly Component[]): boolean => before.some(({ text }) => isState(text));

/** Every form of a component behind the organ, the first that reads it wins. */
const forms: readonly Form[] = [
  { role: 'modification', form: modification, example: 'Add.1' },
  { role: 'part', form: /^Part [A-Z\d]{1,4}$/, example: 'Part A' },
  { role: 'nature', form: /^([A-Z]{1,5})$/, holds: (word) => natures.has(word), example: 'RES' },
  {
    role: 'nature',
    form: /^([A-Z][A-Za-z]{0,4})\.\d{1,5}(?:[A-Za-z]|-\d{1,3})?$/,
    holds: (word) => natures.has(word),
    example: 'L.2',
  },
  { role: 'body', form: /^[A-Z][A-Za-z]{0,9}\.(?:\d{1,4}|[IVX]{1,5}|[A-Z])(?:\.\d{1,3})?$/, example: 'CONF.203' },
  { role: 'session', form: /^(?:S|ES|SS|EM)-[\dIVX]{1,5}$/, example: 'S-20' },
  { role: 'session', form: /^[IVX]{1,6}$/, example: 'I' },
  { role: 'body', form: /^(.+)$/, holds: (word) => irregular.has(word), example: 'Staff Rules' },
  // Series of conventions: EB.AIR, OzL.Pro.16, OzL.Pro.WG.1, MP.PP.
  {
    role: 'body',
    form: /^[A-Z][A-Za-z]{1,9}\.[A-Z][A-Za-z]{1,9}(?:\.[A-Z]{2})?(?:\.\d{1,3})?$/,
    holds: (_, before) => before[0]!.text.length > 1,
    example: 'OzL.Pro.16',
  },
  // Sessions in brackets: COP(6), EX(33), WP(66); the committee of resolution 1455: (1455).
  {
    role: 'body',
    form: /^(?:[A-Z]{2,5}\(\d{1,3}\)|[A-Z]{1,5}\(S-[IVXL]{1,8}\)|\((?:\d{2,4}|S-[IVXL]{1,6})\))$/,
    holds: (_, before) => before.length > 1 || before[0]!.text.length > 1,
    example: 'COP(6)',
  },
  { role: 'body', form: /^([A-Z]{1,12})$/, holds: mayFollow, example: 'COP' },
  {
    role: 'body',
    form: /^[A-Z]{3,4}(?:-[A-Z]{3,4}){1,4}$/,
    holds: (_, before) => before[0]!.text === 'DP',
    example: 'FPA-ICEF-UNW',
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
  // Reports of a State that answer for several periods: CEDAW/C/CHN/CO/7-8.
  {
    role: 'number',
    form: /^\d{1,3}-\d{1,3}$/,
    holds: (_, before) => namesState(before) || before[0]!.text === 'BWC',
    example: '7-8',
  },
  { role: 'number', form: /^\d{1,3}-[A-Z]$/, holds: (_, before) => before[0]!.text === 'WFP', example: '12-A' },
  { role: 'number', form: /^\d{2}E$/, holds: (_, before) => before[0]!.text === 'HS', example: '08E' },
];

const isOrgan = (text: string): boolean => organs.has(text) || numberedOrgans.has(/^[A-Z]+/.exec(text)?.[0] ?? '');

/**
 * Reads one component in the place where it stands; undefined where the grammar has no such component there.
 * @example readComponent('CONF.203', [organA]) // { role: 'body', text: 'CONF.203' }
 */
export const readComponent = (text: string, before: readonly Component[]): Component | undefined => {
  if (before.length === 0) return isOrgan(text) ? { role: 'organ', text } : undefined;
  for (const { role, form, holds } of forms) {
    const match = form.exec(text);
    if (match && (!holds || holds(match[1] ?? match[0], before)))
      return { role: typeof role === 'string' ? role : role(before), text };
  }
  return undefined;
};

/** Does the symbol name a document yet? `A/CONF.203` is a conference, `A/59` a session. */
export const isComplete = (components: readonly Component[]): boolean => {
  const last = components.findLast(({ role }) => role !== 'modification' && role !== 'part');
  if (!last || !components.some(({ role }) => role === 'organ')) return false;
  if (last.role === 'number') return true;
  const organ = components[0]!.text;
  if (last.role === 'year' && endInYears.has(organ) && components.length > 2) return true;
  if (last.role === 'body' && isState(last.text) && endInStates.has(organ) && components.length > 2)
    return components.some(({ role, text }) => role !== 'organ' && role !== 'modification' && /\d/.test(text));
  if (last.role === 'nature') return /\d/.test(last.text);
  // `S/23500`, `CEDAW/C/21`, `A/RES/3201 (S-VI)`: a single number behind organ, body or nature.
  if (last.role === 'session' && /^\d/.test(last.text)) {
    const place = components.indexOf(last);
    return (
      (components.length > 2 && place > 1) || runningSeries.has(organ) || /\d/.test(organ) || last.text.length >= 3
    );
  }
  // `TD/B/COM.1` is a body; `ST/ESA/SER.A` a series.
  return components.at(-1)?.role === 'modification';
};
