import type { CitationValue } from '../../record/index.ts';
import type { FoundCitation } from '../found.ts';
import { readHan } from '../numerals/zh.ts';
import { eachMatch } from './each-match.ts';
import type { CitationManner, FixedForm } from './manner.ts';
import { romanOf } from './roman.ts';

const certainty: Readonly<Record<FixedForm['kind'], number>> = {
  ibid: 0.97,
  note: 0.95,
  short: 0.9,
  self: 0.9,
  treaty: 0.95,
};

const arabic = (text: string): string => (/^[\dIVX]/.test(text) ? text : (readHan(text) ?? text));

/** Chapters are cited in Roman numerals: 第七章 is Chapter VII. */
const roman = (text: string): string => {
  const value = arabic(text);
  return /^\d{1,3}$/.test(value) ? romanOf(Number(value)) : value;
};

type Groups = Readonly<Record<string, string | undefined>>;

const fixedValue = (kind: FixedForm['kind'], type: CitationValue['type'], groups: Groups): CitationValue => {
  if (kind === 'ibid') return { type, form: 'ibid', unresolved: 'stands for the source of the note before it' };
  if (kind === 'note')
    return { type, form: 'note', note: groups.note!, unresolved: 'stands for the source of an earlier note' };
  if (kind === 'self') return { type, form: 'self' };
  if (kind === 'short') return { type, form: 'short', unresolved: 'stands for a source named before' };
  const pinpoint = Object.fromEntries(
    Object.entries(groups).flatMap(([role, number]) =>
      number === undefined ? [] : [[role, role === 'chapter' ? roman(number) : arabic(number)]],
    ),
  );
  return { type, form: 'full', pinpoint };
};

/** Builds the finder of what stands for a source without a number: ibid., the same resolution, articles of treaties. */
export const fixedFinder = ({ fixed, nouns }: CitationManner): ((text: string) => FoundCitation[]) => {
  const forms = fixed.map((row) => ({ ...row, pattern: new RegExp(`(?<![A-Za-z])${row.form}`, 'g') }));
  return (text) => {
    const found: FoundCitation[] = [];
    for (const { kind, type, pattern } of forms) {
      eachMatch(text, pattern, (match) => {
        const groups: Groups = match.groups ?? {};
        found.push({
          kind: 'citation',
          span: [match.index, match.index + match[0].length],
          value: fixedValue(kind, type ?? nouns[groups.noun ?? ''] ?? 'document', groups),
          certainty: certainty[kind],
        });
      });
    }
    return found;
  };
};
