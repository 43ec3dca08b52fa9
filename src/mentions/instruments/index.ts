import type { Language, Span } from '../../record/index.ts';
import type { Context, FoundInstrument } from '../found.ts';
import { overlap } from '../overlap.ts';
import { en } from './en.ts';
import type { InstrumentForm } from './form.ts';
import { zh } from './zh.ts';

export { sameInstrument } from './same-instrument.ts';

const forms: Readonly<Record<Language, readonly InstrumentForm[]>> = { zh, en };

/** A word that begins a sentence is no part of a title. */
const OPENING = /^(?:The|This|That|In|Under|By|For|On|To|Both|Its|Their|Article|Articles|Parties|States) /;

/**
 * Treaties and protocols that a text names by title.
 * @example findInstruments('《联合国反腐败公约》将开放供各国签署', { language: 'zh' })
 */
export const findInstruments = (text: string, { language }: Context): FoundInstrument[] => {
  const found: FoundInstrument[] = [];
  for (const { form } of forms[language]) {
    for (const match of text.matchAll(form)) {
      const opening = OPENING.exec(match[0])?.[0].length ?? 0;
      const span: Span = [match.index + opening, match.index + match[0].length];
      if (found.some((other) => overlap(span, other.span))) continue;
      found.push({
        kind: 'instrument',
        span,
        value: { title: match[1]!.slice(opening) },
        certainty: 0.95,
      });
    }
  }
  return found.toSorted((a, b) => a.span[0] - b.span[0]);
};
