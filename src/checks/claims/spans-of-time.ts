import type { Language } from '../../record/index.ts';
import { monthNames } from '../../record/month-names.ts';

/** A span between two dates as texts print it: years, or months of one year. */
interface SpanForm {
  readonly form: RegExp;
  readonly unit: 'year' | 'month';
  readonly example: string;
}

const month = `(?:${monthNames.join('|')})`;

const spans: Readonly<Record<Language, readonly SpanForm[]>> = {
  en: [
    {
      form: /\b(?:from|between|in|over|during)?(?: the)?(?: period)? ?(?<from>(?:19|20)\d{2})(?: to | and | through |–|-)(?<to>(?:19|20)\d{2})(?!\d)/g,
      unit: 'year',
      example: 'From 2015 to 2024, 250 experts were trained',
    },
    {
      form: new RegExp(`\\b(?<from>${month})(?: to | and | through |–)(?<to>${month}) (?:19|20)\\d{2}`, 'g'),
      unit: 'month',
      example: 'From January to August 2024, 1,600 permits were issued',
    },
  ],
  zh: [
    {
      form: /(?<from>(?:19|20)\d{2})\s?年?\s?(?:至|到|-|－|–|—)\s?(?<to>(?:19|20)\d{2})\s?年/g,
      unit: 'year',
      example: '2015年至2024年共培训250名专家',
    },
    {
      form: /年\s?(?<from>\d{1,2})\s?月?\s?(?:至|到|-|－|–|—)\s?(?<to>\d{1,2})\s?月(?!\s?\d)/g,
      unit: 'month',
      example: '2024年1月至8月共发放1 600份许可证',
    },
  ],
};

const unitOf: Readonly<Record<string, SpanForm['unit']>> = { year: 'year', month: 'month', 年: 'year', 月: 'month' };

const ordinalOf = (text: string): number => (/^\d/.test(text) ? Number(text) : monthNames.indexOf(text) + 1);

/**
 * Years or months, as the noun of an average says, between the only two dates of a text that tell a span of them, both
 * counted; undefined where none or several do.
 */
export const spanIn = (text: string, noun: string, language: Language): number | undefined => {
  const unit = unitOf[noun];
  const told = spans[language].flatMap((span) =>
    span.unit === unit
      ? Array.from(
          text.matchAll(span.form),
          ({ groups }) => ordinalOf(groups?.to ?? '') - ordinalOf(groups?.from ?? '') + 1,
        )
      : [],
  );
  return told.length === 1 && told[0]! > 1 ? told[0] : undefined;
};
