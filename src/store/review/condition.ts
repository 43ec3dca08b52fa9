/** A part of a WHERE with the values of its question marks. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly string[];
}

/** A word as the pattern of a LIKE that escapes with a backslash. */
export const containing = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;
