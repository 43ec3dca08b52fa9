import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en, type Words } from './en/index.ts';
import { zh } from './zh/index.ts';

export type { Words };

export const languages = { en, zh } as const;
export type PageLanguage = keyof typeof languages;

export const LanguageContext = createContext<PageLanguage>('en');
export const useLanguage = (): PageLanguage => useContext(LanguageContext);
export const useWords = (): Words => languages[useLanguage()];

/** Fills in what stands between braces. @example fill('{n} of {all}', { n: 1, all: 2 }) gives '1 of 2' */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The word for a value that may come from a newer server than the page knows: then the value itself. */
export const wordFor = (words: Readonly<Record<string, string>>, value: string): string => words[value] ?? value;
