import type { Form } from '../form.ts';
import { monthNames } from './words.ts';

/** A number of a resolution, decision or act: `58/140`, `1373 (2001)`, `1086 B (XXXIX)`, `S-20/2`. */
const act = '(?:[A-Z]{1,2}-)?\\d+(?:/\\d+)?(?: ?[A-Z](?: and [A-Z])?\\b)?(?: \\([^)]{1,12}\\))?';
/** Inside a list a bare number is one only if it is no day of the month: "resolutions 56/1 and 57/2 and 22 December". */
const furtherAct = '(?:(?:[A-Z]{1,2}-)?\\d+/\\d+|\\d{3,4}(?= \\()|\\d+ [A-Z] \\()(?: ?[A-Z]\\b)?(?: \\([^)]{1,12}\\))?';

/** Text that only looks like a date. */
export const notDates: readonly Form[] = [
  {
    means: 'none',
    pattern: `(?:[Rr]esolution|[Dd]ecision)s? ${act}(?:(?:, (?:and )?| and |; | to |[–-])${furtherAct}){0,40}`,
    example: 'resolutions 1373 (2001), 1456 (2003) and 1535 (2004)',
  },
  {
    means: 'none',
    pattern: `(?!FY\\d|(?=[A-Z][a-z])(?:${monthNames})/)[A-Z][A-Za-z0-9]*(?:\\.\\d+)?/[A-Za-z0-9./-]*(?: ?\\((?:\\d{4}|[A-Z][A-Za-z0-9 .-]{0,15})\\))?`,
    example: 'S/RES/1373 (2001)',
  },
  {
    means: 'none',
    pattern: '(?:Nos?|pp?|[Vv]ols?|[Pp]aras?|[Aa]rts?|[Ss]ects?|[Cc]haps?)\\. ?[\\dA-Z][\\dA-Z.]*(?:[–-]\\d+)?',
    example: 'pp. 1990–2000',
  },
  {
    means: 'none',
    pattern:
      '(?:the )?same period (?:of |in |a )?(?:the )?(?:previous |preceding |prior |last )?year(?: earlier| before)?',
    example: 'the same period of the previous year',
  },
];
