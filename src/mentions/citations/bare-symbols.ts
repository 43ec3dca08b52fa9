import type { Language } from '../../record/index.ts';
import type { FoundCitation } from '../found.ts';
import { eachMatch } from './each-match.ts';
import { firstOfRange, followers, symbolCitation } from './followers.ts';
import { isRange, OLD_SALES_NUMBER, readSymbol, SALES_NUMBER } from './symbol/index.ts';

/** Where a symbol may begin: not inside a word, an address or a longer symbol. */
const beginning =
  /(?<![A-Za-z\d/.@_=%-])[A-Z]{1,12}(?:-(?:ASP|FPA)|\.(?:\d{1,3}|[A-Z]{2})|\(\d{1,3}\))?\s{0,3}\/(?=\s{0,3}[A-Z\d])/g;
/** No sales number without a category between points; looked for first, since most texts have none. */
const salesShaped = /\.(?:[IVX]{1,5}|0)\./;
const sales = new RegExp(
  String.raw`(?<![A-Za-z\d./])(?:${SALES_NUMBER}|(?<=(?:Sales\s(?:No|number)\.?|出售品编号)[\s:：]{0,3})${OLD_SALES_NUMBER})(?!\d)`,
  'g',
);

/** The last of a range: `S/2019/990-S/2019/997`. */
const onward = /\s{0,2}[-–]\s{0,2}(?=[A-Z]{1,12}\s{0,3}\/)/y;

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
    const range = read.members.length === 1 ? firstOfRange(read.members[0]!, read.end) : undefined;
    const { members, end } = range ? { members: [range.first], end: range.end } : read;
    citations.push(symbolCitation([match.index, end], members, language));
    if (members.length === 1) citations.push(...followers(text, end, members[0]!, language));
    beginning.lastIndex = Math.max(end, citations.at(-1)!.span[1]);
    onward.lastIndex = end;
    const last = onward.test(text) ? readSymbol(text, onward.lastIndex) : undefined;
    if (!last) continue;
    const from = isRange(members.at(-1)!, last.members[0]!) ? members.at(-1) : undefined;
    citations.push(symbolCitation([onward.lastIndex, last.end], last.members, language, from));
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
