import type { Language } from '../../record/index.ts';
import * as en from './en.ts';
import type { CoverForm, Words } from './words.ts';
import * as zh from './zh.ts';

const languages: Record<Language, { readonly words: Words; readonly coverForms: readonly CoverForm[] }> = { en, zh };

export const wordsOf = (language: Language): Words => languages[language].words;
export const coverFormsOf = (language: Language): readonly CoverForm[] => languages[language].coverForms;
