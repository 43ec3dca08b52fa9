import type { CitationValue, Language } from '../../record/index.ts';
import type { FoundCitation } from '../found.ts';
import { eachMatch } from './each-match.ts';
import { letterValue } from './letters.ts';
import type { CitationManner, FixedForm } from './manner.ts';
import { meetingValue } from './meetings.ts';
import { numeral } from './pinpoints.ts';

const certainty: Readonly<Record<FixedForm['kind'], number>> = {
  ibid: 0.97,
  meeting: 0.9,
  note: 0.95,
  work: 0.9,
  short: 0.9,
  self: 0.9,
  draft: 0.9,
  treaty: 0.95,
  rule: 0.95,
  letter: 0.9,
  'note verbale': 0.9,
};

/** How the groups of a form are numbered: 第七章 is Chapter VII, 第三十二条 article 32, 决议草案二 draft II. */
const numerals: Readonly<Record<string, 'roman' | 'arabic'>> = { chapter: 'roman', draft: 'roman' };

type Groups = Readonly<Record<string, string | undefined>>;

const fixedValue = (
  kind: Exclude<FixedForm['kind'], 'meeting' | 'letter' | 'note verbale'>,
  type: CitationValue['type'],
  groups: Groups,
): CitationValue => {
  if (kind === 'ibid') return { type, form: 'ibid', unresolved: 'stands for the source of the note before it' };
  if (kind === 'note')
    return { type, form: 'note', note: groups.note!, unresolved: 'stands for the source of an earlier note' };
  if (kind === 'work') return { type, form: 'work', unresolved: 'stands for a work of the author named before it' };
  if (kind === 'self') return { type, form: 'self' };
  if (kind === 'short') return { type, form: 'short', unresolved: 'stands for a source named before' };
  const { title, ...places } = groups;
  const pinpoint = Object.fromEntries(
    Object.entries(places).flatMap(([role, number]) =>
      number === undefined ? [] : [[role, numeral(number, numerals[role] ?? 'arabic')]],
    ),
  );
  if (kind === 'draft') return { type, form: 'short', pinpoint, unresolved: 'the text names no document beside it' };
  return { type, form: 'full', ...(title ? { title } : {}), pinpoint };
};

/** Builds the finder of what stands for a source without a number: ibid., the same resolution, articles of treaties. */
export const fixedFinder = (
  { fixed, nouns, monthOf }: CitationManner,
  language: Language,
): ((text: string) => FoundCitation[]) => {
  const forms = fixed.map((row) => ({ ...row, pattern: new RegExp(row.form, 'y') }));
  // One pass for all forms; which of them it was is asked only where one stands, since naming groups costs.
  const any = new RegExp(
    `(?<![A-Za-z])(?:${fixed.map(({ form }) => form.replace(/\(\?<[a-z]+>/g, '(?:')).join('|')})`,
    'g',
  );
  const citationOf = (kind: FixedForm['kind'], type: FixedForm['type'], groups: Groups): CitationValue | undefined => {
    if (kind === 'meeting') return meetingValue(groups, monthOf, language);
    if (kind === 'letter' || kind === 'note verbale') return letterValue(kind, groups, monthOf);
    return fixedValue(kind, type ?? nouns[groups.noun ?? ''] ?? 'document', groups);
  };
  return (text) => {
    const found: FoundCitation[] = [];
    eachMatch(text, any, ({ index }) => {
      for (const { kind, type, pattern } of forms) {
        pattern.lastIndex = index;
        const match = pattern.exec(text);
        if (!match) continue;
        const value = citationOf(kind, type, match.groups ?? {});
        if (value)
          found.push({ kind: 'citation', span: [index, pattern.lastIndex], value, certainty: certainty[kind] });
        return;
      }
    });
    return found;
  };
};
