import type { FindingDraft } from './check.ts';

type Words = FindingDraft['message'];

/** What stands between quotation marks is the document's, and stays as it prints it. */
const ownWords = (text: string, change: (own: string) => string): string =>
  text
    .split(/(“[^”]*”|《[^》]*》)/)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');

/** `−125.2`; a hyphen stays in dates, symbols and words. */
const withMinus = (text: string): string => text.replaceAll(/(?<![\dA-Za-z.)/–-])-(?=\d)/g, '−');

/** Digits in threes: 13,626,894 in English text, 13 626 894 in Chinese. */
const withCommas = (text: string): string => text.replaceAll(/(?<=\d) (?=\d{3}(?!\d))/g, ',');

/** Chinese text writes the year of a resolution against its number: S/RES/1535(2004). */
const withYears = (text: string): string => text.replaceAll(/(?<=S\/RES\/\d{1,4}) (?=\(\d{4}\))/g, '');

const printed = ({ en, zh }: Words): Words => ({
  en: ownWords(en, (own) => withCommas(withMinus(own))),
  zh: ownWords(zh, (own) => withYears(withMinus(own))),
});

/** A finding with its words as either language prints figures. Its arithmetic stays in plain figures. */
export const worded = <F extends Pick<FindingDraft, 'message' | 'computation'>>(finding: F): F => {
  const { computation } = finding;
  return {
    ...finding,
    message: printed(finding.message),
    ...(computation?.hypothesis && {
      computation: { ...computation, hypothesis: printed(computation.hypothesis) },
    }),
  };
};
