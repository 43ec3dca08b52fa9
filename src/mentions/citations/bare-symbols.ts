import type { Language, Span } from '../../record/index.ts';
import type { FoundCitation } from '../found.ts';
import { eachMatch } from './each-match.ts';
import { type Component, OLD_SALES_NUMBER, readSymbol, SALES_NUMBER } from './symbol/index.ts';
import { chineseModifications, modifications } from './symbol/vocabulary.ts';
import { symbolValue } from './value.ts';

/** Where a symbol may begin: not inside a word, an address or a longer symbol. */
const beginning =
  /(?<![A-Za-z\d/.@_=%-])[A-Z]{1,12}(?:-(?:ASP|FPA)|\.(?:\d{1,3}|[A-Z]{2})|\(\d{1,3}\))?\s{0,3}\/(?=\s{0,3}[A-Z\d])/g;
/** No sales number without a category between points; looked for first, since most texts have none. */
const salesShaped = /\.(?:[IVX]{1,5}|0)\./;
const sales = new RegExp(
  String.raw`(?<![A-Za-z\d./])(?:${SALES_NUMBER}|(?<=(?:Sales\s(?:No|number)\.?|出售品编号)[\s:：]{0,3})${OLD_SALES_NUMBER})(?!\d)`,
  'g',
);

/** `A/CONF.203/RPM.3/1 和 Corr.1`; `A/59/204, Add.2 and 3`; `A/59/204和增编1`. */
const more =
  /\s{0,2}(?:[,，、;；]|和|及其|及|与|以及|and|&)\s{0,2}(?:and\s|和)?\s?(?:(Add|Amend|Corr|Rev)\.\s?(\d{1,3})|(增编|更正|修订|修正)\s?(\d{1,3})|(\d{1,4})(?=\s?(?:$|[,，、;；.。）)]|和|及|与|and\b)))(?![\d/])/y;

/** The last of a range: `S/2019/990-S/2019/997`. */
const onward = /\s{0,2}[-–]\s{0,2}(?=[A-Z]{1,12}\s{0,3}\/)/y;

const kindOf = ({ text }: Component): string => text.split('.')[0]!;
/** What a bare number in a list carries on: `Add.2 and 3`; meetings in a row, `SR.3, 5 and 7`. */
const carried = new Set<string>([...modifications, 'SR', 'PV']);

/** The symbol that `Corr.1` behind another one names: it replaces what the other has of the same kind. */
const modified = (base: readonly Component[], text: string): readonly Component[] => {
  const kind = text.split('.')[0]!;
  const place = base.findIndex((component) => component.role !== 'body' && kindOf(component) === kind);
  const role = place < 0 ? 'modification' : base[place]!.role;
  return [...(place < 0 ? base : base.slice(0, place)), { role, text }];
};

const found = (span: Span, members: readonly (readonly Component[])[], language: Language): FoundCitation => ({
  kind: 'citation',
  span,
  value: symbolValue(members, language),
  certainty: 0.98,
});

const followers = (text: string, start: number, base: readonly Component[], language: Language): FoundCitation[] => {
  const citations: FoundCitation[] = [];
  const last = base.at(-1)!;
  let kind = carried.has(kindOf(last)) ? kindOf(last) : undefined;
  more.lastIndex = start;
  for (let match = more.exec(text); match; match = more.exec(text)) {
    const [, latin, number, chinese, chineseNumber, bare] = match;
    kind = latin ?? (chinese ? chineseModifications[chinese] : kind);
    if (kind === undefined) break;
    const digits = number ?? chineseNumber ?? bare!;
    const length =
      bare !== undefined ? bare.length : match[0].length - match[0].search(/[ACR][a-z]|增编|更正|修订|修正/);
    citations.push(found([more.lastIndex - length, more.lastIndex], [modified(base, `${kind}.${digits}`)], language));
  }
  return citations;
};

/**
 * Document symbols and sales numbers that stand in a text as such, each span the symbol itself.
 * @param text folded, without soft hyphens
 */
export const findSymbols = (text: string, language: Language): FoundCitation[] => {
  const citations: FoundCitation[] = [];
  beginning.lastIndex = 0;
  for (let match = text.includes('/') ? beginning.exec(text) : null; match; match = beginning.exec(text)) {
    const read = readSymbol(text, match.index);
    if (!read) continue;
    citations.push(found([match.index, read.end], read.members, language));
    if (read.members.length === 1) citations.push(...followers(text, read.end, read.members[0]!, language));
    beginning.lastIndex = Math.max(read.end, citations.at(-1)!.span[1]);
    onward.lastIndex = read.end;
    const last = onward.test(text) ? readSymbol(text, onward.lastIndex) : undefined;
    if (!last) continue;
    citations.push(found([onward.lastIndex, last.end], last.members, language));
    beginning.lastIndex = last.end;
  }
  if (salesShaped.test(text))
    eachMatch(text, sales, (match) => {
      citations.push({
        kind: 'citation',
        span: [match.index, match.index + match[0].length],
        value: { symbol: match[0], type: 'sales', number: match[0], form: 'full' },
        certainty: 0.98,
      });
    });
  return citations.toSorted((a, b) => a.span[0] - b.span[0]);
};
