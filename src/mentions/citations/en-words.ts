import { monthNames } from '../../record/month-names.ts';

/** Parts of patterns that the forms of English citations share. */
export const roman = '[IVX]{1,6}';
const draft = String.raw`(?:${roman}|[A-Z])(?![A-Za-z/.\d])`;
export const drafts = String.raw`${draft}(?:(?:,\s|,?\sand\s|\sto\s|[–-])${draft}){0,12}`;
export const day = String.raw`(?<day>\d{1,2})\s(?<month>${monthNames.join('|')})\s(?<year>(?:19|20)\d\d)`;
