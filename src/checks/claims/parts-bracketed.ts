import type { Language } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import type { Figure } from '../text/figure.ts';
import { type MaskedText, signs } from '../text/masked-text.ts';
import { isOfOpposites } from '../text/opposites.ts';
import { bracketedForms, insideForms, totalBehind, totalBehindCue } from './parts-forms/index.ts';
import { judgeParts } from './parts-judged.ts';

const { other } = signs;
const LONGEST_LIST = 12;

/** The parts behind an opening, each joined to the next. */
const partsInBrackets = (text: MaskedText, from: number, form: RegExp): Figure[] => {
  const parts: Figure[] = [];
  let [at, isLast] = [from, false];
  while (parts.length < LONGEST_LIST) {
    const match = form.exec(text.text.slice(at));
    const figure = match && text.figures.get(at + (match.indices?.groups?.part?.[0] ?? 0));
    if (!match || !figure) break;
    parts.push(figure);
    at += match[0].length;
    const joint = match.groups?.last;
    // A list that breaks off before its “and” goes on in words that we do not read.
    if (joint === undefined) return isLast ? parts : [];
    isLast = /and|和|及/.test(joint);
  }
  return [];
};

const bracketedIn = (text: MaskedText, language: Language): FindingDraft[] =>
  bracketedForms[language].flatMap(({ opening, part, likely }) =>
    Array.from(text.text.matchAll(opening)).flatMap((match) => {
      const whole = text.figures.get(match.indices?.groups?.whole?.[0] ?? -1);
      const parts = partsInBrackets(text, match.index + match[0].length, part);
      return whole ? judgeParts(whole, parts, likely ? 'likely' : 'all') : [];
    }),
  );

const figuresIn = (text: MaskedText, start: number, end: number): Figure[] =>
  [...text.figures].filter(([at]) => at >= start && at < end).map(([, figure]) => figure);

const insideIn = (text: MaskedText, language: Language): FindingDraft[] => {
  const { form, other: others } = insideForms[language];
  return Array.from(text.text.matchAll(form)).flatMap((match) => {
    const whole = text.figures.get(match.indices?.groups?.whole?.[0] ?? -1);
    const inside = match.indices?.groups?.inside;
    if (!whole || !inside || others.test(text.text.slice(...inside))) return [];
    const parts = figuresIn(text, ...inside);
    const words = text.text.slice(...inside);
    const counted = text.text.slice(match.index, inside[0]);
    return words.includes(other)
      ? []
      : judgeParts(whole, parts, isOfOpposites(counted + words, language) ? 'opposites' : 'bracket');
  });
};

/** Amounts that are within the one before them are no parts of their own: “$12.4 million, including $3.1 million for …”. */
const WITHIN: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:including|of which|of whom|among them)\b/,
  zh: /其中|包括/,
};

const totalsBehindIn = (text: MaskedText, language: Language): FindingDraft[] =>
  (totalBehindCue[language].test(text.text) ? totalBehind[language] : [])
    .flatMap(({ form }) => Array.from(text.text.matchAll(form)))
    .flatMap((match) => {
      const [whole, parts] = [match.indices?.groups?.whole, match.indices?.groups?.parts];
      const total = whole && text.figures.get(whole[0]);
      if (!parts || WITHIN[language].test(text.text.slice(...parts))) return [];
      return total ? judgeParts(total, figuresIn(text, ...parts), 'likely') : [];
    });

/** Totals whose parts stand in brackets, or before them. */
export const bracketedParts = (text: MaskedText, language: Language): FindingDraft[] => [
  ...bracketedIn(text, language),
  ...insideIn(text, language),
  ...totalsBehindIn(text, language),
];
