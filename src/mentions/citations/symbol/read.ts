import { readBrackets } from './brackets.ts';
import { isComplete, readComponent } from './component.ts';
import type { Component } from './symbol.ts';
import { irregularBodies } from './vocabulary.ts';

/** What may follow a series of a convention: `OzL.Pro.16`, `OzL.Pro.WG.1`. */
const pointed = String.raw`(?:\.[A-Z]{2})?(?:\.\d{1,3})?`;

/** One component as it stands in the text; a point may be parted from its number (`CONF. 203`). */
const raw = new RegExp(
  String.raw`(\s{0,3})\/(\s{0,3})(` +
    [
      irregularBodies.map((name) => name.replace('.', '\\.') + (name.includes('.') ? pointed : '')).join('|'),
      // Papers of several boards: DP/FPA-ICEF-UNW/2024/1.
      String.raw`(?<=DP\/(?:FPA\/)?)[A-Z]{3,4}(?:-[A-Z]{3,4}){1,4}`,
      String.raw`Part [A-Z\d]{1,4}`,
      String.raw`(?:S|ES|SS|EM)-(?:\d{1,3}|[IVX]{1,6})`,
      String.raw`[A-Z]{2,5}\(\d{1,3}\)`,
      String.raw`[A-Z]{1,5}\(S-[IVXL]{1,8}\)`,
      String.raw`\((?:\d{2,4}|S-[IVXL]{1,6})\)`,
      String.raw`[A-Z][A-Za-z]{1,9}\.[A-Z][A-Za-z]{1,9}(?:\.\d{1,3})?`,
      String.raw`[A-Za-z]{1,12}(?:\.\s?(?:\d{1,4}[A-Za-z]?|[IVX]{1,5}|[A-Z])(?:\.\d{1,3})?(?:-\d{1,3}(?![\d/]))?)?`,
      String.raw`\d{1,3}-\d{1,3}`,
      String.raw`(?<=WFP\/EB\.[A-Z\d]{1,2}\/\d{4}\/)\d{1,3}-[A-Z]`,
      String.raw`\d{1,5}[a-zE]?`,
    ].join('|') +
    // A typist may run the next word into it: Corr.1and 2.
    String.raw`)(?!(?!and\s(?:\d|[A-Z]))[A-Za-z\d])`,
  'y',
);
const organ = /[A-Z]{1,12}(?:-(?:ASP|FPA)|\.(?:\d{1,3}|[A-Z]{2})|\(\d{1,3}\))?(?=\s{0,3}\/)/y;
/** Letters of the parts of one resolution: `A/RES/57/292 A`. A word may not follow: `A/RES/58/140 A new …`. */
const letter =
  /\s?([A-Z](?:\s?-\s?[A-Z])?)(?=$|[^\sA-Za-z\d.\-/(（]|\.(?:\s|$)|\s?[(（](?:[SE]|[IVX])|\s(?:of|and|to|or|[(（])(?!\w))/y;
const behindSession = /\[([A-Z](?:-[A-Z])?)\]|([A-Z](?:-[A-Z])?)(?![A-Za-z])/y;
/** The mark of a note may stand between: `E/2025/26*-E/CN.5/2025/6`. */
const joint = /\*{0,3}\s{0,2}[-–]\s{0,2}(?=[A-Z]{1,12}\s?\/)/y;
/** A State's code in a symbol goes on with a number, also where spaces stand around it: `WG.6/6/ DMA /1`. */
const stateAndNumber = /(?<=\/\s{0,3}[A-Z]{3})\s{0,3}\/\s{0,3}\d/y;

export interface ReadMember {
  readonly components: readonly Component[];
  readonly end: number;
}

const isResolution = (components: readonly Component[]): boolean =>
  components.some(({ text }) => text === 'RES' || text === 'DEC');

/** Whether the first number is a session shows only at the end: `A/CONF.157/24` has none. */
const settled = (components: readonly Component[]): readonly Component[] => {
  if (components.some(({ role }) => role === 'number')) return [...components];
  const place = components.findLastIndex(({ role, text }) => role === 'session' && /^\d/.test(text));
  const later = components.slice(place + 1).some(({ role }) => role === 'nature');
  return components.map((component, index) =>
    index === place && !later ? { ...component, role: 'number' as const } : component,
  );
};

/** A space before or behind a solidus is damage only where the symbol would not be one without what follows. */
const proven = (spaces: string, before: readonly Component[], next: Component, text: string, end: number): boolean => {
  if (spaces === '' || !isComplete(before) || next.role === 'modification' || next.role === 'part') return true;
  stateAndNumber.lastIndex = end;
  return stateAndNumber.test(text);
};

const withTail = (text: string, at: number, components: readonly Component[], next: Component): [Component, number] => {
  let component = next;
  let end = at;
  if (isResolution(components) && /^\d+$/.test(component.text)) {
    letter.lastIndex = end;
    const match = letter.exec(text);
    if (match) {
      component = { ...component, text: `${component.text} ${match[1]!.replace(/\s/g, '')}` };
      end = letter.lastIndex;
    }
  }
  if (!/\d/.test(component.text) && component.role !== 'session') return [component, end];
  const found = readBrackets(text, end, [...components, component]);
  if (!found) return [component, end];
  if (!isResolution(components)) return [{ ...component, brackets: found.brackets }, found.end];
  // The catalogue writes the part behind the session: A/RES/217(III)[A].
  behindSession.lastIndex = found.end;
  const part = /^[IVXLSE-]+$/.test(found.brackets) ? behindSession.exec(text) : null;
  const lettered = part ? `${component.text} ${part[1] ?? part[2]!}` : component.text;
  return [{ role: 'number', text: lettered, brackets: found.brackets }, part ? behindSession.lastIndex : found.end];
};

/**
 * Reads one symbol that begins at an offset, as far as the grammar goes; undefined where none does.
 * @param text folded: half-width letters, digits and solidi, no soft hyphens
 */
export const readMember = (text: string, start: number): ReadMember | undefined => {
  organ.lastIndex = start;
  const first = organ.exec(text);
  const head = first && readComponent(first[0], []);
  if (!head) return undefined;
  const components: Component[] = [head];
  let end = organ.lastIndex;
  let best: ReadMember | undefined;
  while (components.length < 12) {
    raw.lastIndex = end;
    const match = raw.exec(text);
    const next = match && readComponent(match[3]!.replace(/\.\s/, '.'), components);
    if (!next || !proven(match[1]! + match[2]!, components, next, text, raw.lastIndex)) break;
    const [component, after] = withTail(text, raw.lastIndex, components, next);
    components.push(component);
    end = after;
    if (isComplete(components)) best = { components: settled(components), end };
  }
  return best;
};

/** `S/2019/990-S/2019/997` is a range of documents; the symbols of one document are of different series. */
export const isRange = (from: readonly Component[], to: readonly Component[]): boolean =>
  from.length === to.length && from.slice(0, -1).every(({ text }, index) => text === to[index]!.text);

export interface ReadSymbol {
  readonly members: readonly (readonly Component[])[];
  readonly end: number;
}

/**
 * Reads a symbol with all its members (`A/59/123-E/2004/90`).
 * @param text folded: half-width letters, digits and solidi, no soft hyphens
 */
export const readSymbol = (text: string, start: number): ReadSymbol | undefined => {
  let member = readMember(text, start);
  if (!member) return undefined;
  const members = [member.components];
  let { end } = member;
  while (members.length < 4) {
    joint.lastIndex = end;
    member = joint.test(text) ? readMember(text, joint.lastIndex) : undefined;
    if (!member || isRange(members.at(-1)!, member.components)) break;
    members.push(member.components);
    end = member.end;
  }
  return { members, end };
};
