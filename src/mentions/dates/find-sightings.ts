import type { Span } from '../../record/index.ts';
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

const isApproximate = (text: string, [from, to]: Span, { approximate, approximateBehind }: Grammar): boolean =>
  approximate.test(text.slice(Math.max(0, from - 16), from)) || approximateBehind.test(text.slice(to, to + 6));

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
      for (const sighting of read)
        found.push(isApproximate(text, sighting.span, grammar) ? { ...sighting, approximate: true } : sighting);
      starts.lastIndex = Math.max(starts.lastIndex, form.regex.lastIndex);
      break;
    }
  }
  return found;
};
