/**
 * One line of CSV (RFC 4180), with its end.
 * @example `csvLine(['a "b"', 'c'])` gives `"a ""b""",c` and CR LF
 */
export const csvLine = (fields: readonly string[]): string =>
  `${fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')}\r\n`;
