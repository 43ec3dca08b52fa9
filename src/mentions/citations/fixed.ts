import type { CitationValue } from '../../record/index.ts';
import type { FoundCitation } from '../found.ts';
import { readHan } from '../numerals/zh.ts';
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

const fixedValue = ({ kind, type }: FixedForm, groups: Readonly<Record<string, string | undefined>>): CitationValue => {
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
export const fixedFinder = ({ fixed }: CitationManner): ((text: string) => FoundCitation[]) => {
  const forms = fixed.map((row) => ({ row, pattern: new RegExp(`(?<![A-Za-z])${row.form}`, 'g') }));
  return (text) =>
    forms.flatMap(({ row, pattern }) =>
      Array.from(
        text.matchAll(pattern),
        (match): FoundCitation => ({
          kind: 'citation',
          span: [match.index, match.index + match[0].length],
          value: fixedValue(row, match.groups ?? {}),
          certainty: certainty[row.kind],
        }),
      ),
    );
};
