/**
 * Calls back for every match of a pattern with the flag `g`. `String.matchAll` copies the pattern at every call, which
 * costs more than the search in a text of a few hundred signs.
 */
export const eachMatch = (text: string, pattern: RegExp, use: (match: RegExpExecArray) => void): void => {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) use(match);
};
