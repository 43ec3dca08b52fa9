/** A symbol of an organ that the grammar of symbols does not know: `GEGN.2/2025/35`. */
const SYMBOL = /^[A-Z][A-Z0-9.-]*(?:\/[A-Za-z0-9.()-]+){2,}(?: \((?:\d{4}|Part [^)]+)\))?$/;

/** What stands behind a symbol and is no part of it: a star, `JIU/REP/2025/1 [Expanded report]`. */
export const withoutAddition = (text: string): string => text.replace(/\*+$|\s?\[[^\]]+\]$/, '');

/** Has a text the form of a symbol, and some number in it? */
export const isSymbolByForm = (text: string): boolean => SYMBOL.test(text) && /\d/.test(text);
