import type { CitationValue } from '../../record/index.ts';
import { readHan } from '../numerals/zh.ts';
import { arabicOf, romanOf } from './roman.ts';

export type Pinpoint = NonNullable<CitationValue['pinpoint']>;
export type PinpointRole = keyof Pinpoint;

/** One way of naming a place in a document; group 1 is its number, which may be missing. */
export interface PinpointForm {
  readonly role: PinpointRole;
  /** Source of a pattern. */
  readonly form: string;
  readonly example: string;
  /** How the UN numbers such places in English: annex III, para. 5. */
  readonly numerals: 'roman' | 'arabic' | 'as printed';
}

/** Pinpoints of a language behind or before a source. */
export interface PinpointManner {
  readonly forms: readonly PinpointForm[];
  /** Source of a pattern for what may stand before each of them. */
  readonly link: string;
}

const one = (text: string, numerals: PinpointForm['numerals']): string => {
  const bare = text.replace(/\s/g, '').replace(/[（(]/g, ' (').replaceAll('）', ')').replace(/^第/, '').trim();
  if (numerals === 'as printed') return bare;
  const [, head = bare, letter = ''] = /^(\S+)( \(.*)$/.exec(bare) ?? [];
  const value = /^\d+$/.test(head) ? head : (readHan(head) ?? arabicOf(head)?.toString());
  if (value === undefined || !/^\d{1,3}$/.test(value)) return bare;
  return (numerals === 'roman' && !/^\d/.test(head) ? romanOf(Number(value)) : value) + letter;
};

/** `四、六和七` is `IV, VI, VII`, `5 to 7` is `5-7`. */
export const numeral = (text: string, numerals: PinpointForm['numerals']): string =>
  text
    .split(/\s?(?:[、,，和或]|以?及)\s?(?:and\s|or\s)?|\s(?:and|or)\s/)
    .map((member) =>
      member
        .split(/\s?[至–-]\s?|\sto\s/)
        .map((end) => one(end, numerals))
        .join('-'),
    )
    .join(', ');

/** Reads the pinpoints that stand at an offset, one behind the other. */
export type PinpointReader = (
  text: string,
  at: number,
) => { readonly pinpoint: Pinpoint; readonly end: number } | undefined;

/** Builds the reader of a language's pinpoints. Linear: each form is tried once at each place. */
export const pinpointReader = ({ forms, link }: PinpointManner): PinpointReader => {
  const readers = forms.map((form) => ({ ...form, pattern: new RegExp(`${link}${form.form}`, 'y') }));
  const any = new RegExp(
    `${link}(?:${forms.map(({ form }) => form.replace(/(?<!\\)\((?!\?)/g, '(?:')).join('|')})`,
    'y',
  );
  return (text, at) => {
    const pinpoint: Pinpoint = {};
    let end = at;
    for (let more = true; more; ) {
      any.lastIndex = end;
      if (!any.test(text)) break;
      more = false;
      for (const { role, pattern, numerals } of readers) {
        pattern.lastIndex = end;
        const match = pattern.exec(text);
        // A second section is a second place: "A 节，决议草案二，以及 B 节".
        if (!match || pinpoint[role] !== undefined) continue;
        pinpoint[role] = match[1] === undefined ? '' : numeral(match[1], numerals);
        end = pattern.lastIndex;
        more = true;
        break;
      }
    }
    return end > at ? { pinpoint, end } : undefined;
  };
};
