import type { Form, Grammar } from './form.ts';
import { meaningOf } from './meaning.ts';
import type { Sighting } from './sighting.ts';

interface Compiled extends Form {
  readonly regex: RegExp;
}

/** Figures that begin no date: only days, months, quarters and years do, so that most numbers cost one look. */
const isOtherNumber = /^(?:\d{3}|[03-9]\d{3}|\d{5,}|\d+,\d[\d,]*)$/;

const compiledForms = new WeakMap<Grammar, readonly Compiled[]>();
const compiled = (grammar: Grammar): readonly Compiled[] => {
  let forms = compiledForms.get(grammar);
  if (!forms) {
    forms = grammar.forms.map((form) => ({ ...form, regex: new RegExp(form.pattern, 'dy') }));
    compiledForms.set(grammar, forms);
  }
  return forms;
};

/** How far the words reach that say how a date is meant. */
const BEFORE = 20;
const BEHIND = 16;

/** What the words around a date say of it. */
const withContext = (text: string, sighting: Sighting, grammar: Grammar): Sighting => {
  const [from, to] = sighting.span;
  const before = text.slice(Math.max(0, from - BEFORE), from);
  const behind = text.slice(to, to + BEHIND);
  const approximate = grammar.approximate.test(before) || grammar.approximateBehind.test(behind);
  const onwards = grammar.onwards.test(before) || grammar.onwardsBehind.test(behind);
  return { ...sighting, ...(approximate ? { approximate } : {}), ...(onwards ? { onwards } : {}) };
};

/**
 * Every date as printed, in order, none overlapping. Reads from candidate to candidate; the first form of the table that
 * fits is taken, and reading goes on behind it.
 *
 * @param text folded text (numerals/fold.ts)
 */
export const sightings = (text: string, grammar: Grammar): Sighting[] => {
  const found: Sighting[] = [];
  const { starts } = grammar;
  starts.lastIndex = 0;
  const forms = compiled(grammar);
  for (let start = starts.exec(text); start; start = starts.exec(text)) {
    if (isOtherNumber.test(start[0])) continue;
    for (const form of forms) {
      form.regex.lastIndex = start.index;
      const match = form.regex.exec(text);
      const read = match && meaningOf(form, match, grammar);
      if (!read) continue;
      for (const sighting of read) found.push(withContext(text, sighting, grammar));
      starts.lastIndex = Math.max(starts.lastIndex, form.regex.lastIndex);
      break;
    }
  }
  return found;
};
