import type { MentionOf } from '../../record/index.ts';
import { compareFacts, type FactKind } from './compare.ts';
import { saidInMention } from './difference.ts';
import type { Passage } from './passage.ts';
import { plainFigure } from './said-figures.ts';
import type { TwinCheck } from './twin-check.ts';

type Citation = MentionOf<'citation'>;

/** What a citation names, in one spelling; undefined where it stands for another one or names a treaty. */
const symbolOf = ({ value }: Citation): string | undefined =>
  value.type === 'treaty' || value.antecedent !== undefined || (value.form ?? 'full') !== 'full'
    ? undefined
    : value.symbol?.replaceAll(' ', '');

/** The document's own symbol stands on its cover in one language and not in the other. */
const isOwn = (symbol: string, { record }: Passage): boolean =>
  record.document.symbols.some((own) => own.replaceAll(' ', '') === symbol);

const inTitle = ({ blocks }: Passage): boolean => blocks.every(({ type }) => type === 'title');

/**
 * Whether a text prints the number of a Council resolution, with its year or without: “modified by paragraphs 33 to 38
 * of resolution 2093”. Undefined for citations of other forms.
 */
const printsCouncilNumber = ({ value }: Citation, text: string): boolean | undefined => {
  const [, number, year] = /^(\d{1,4}) ?\((\d{4})\)$/.exec(value.number ?? '') ?? [];
  return number === undefined
    ? undefined
    : new RegExp(`(?<!\\d)${number}(?!\\d)(?: ?[(（]${year}[)）]|(?! ?[(（]\\d{4}[)）]))`).test(text);
};

/** Every number of the citation as printed stands in the other text, read as whatever. */
const isPrinted = (citation: Citation, { said, text }: Passage): boolean => {
  const council = printsCouncilNumber(citation, text);
  if (council !== undefined) return council;
  const numbers = citation.text.normalize('NFKC').match(/\d+/g) ?? [];
  return numbers.length > 0 && numbers.every((number) => said.values.has(plainFigure(number)));
};

const allNames = ({ value }: Citation): string[] =>
  [value.symbol, ...(value.symbols ?? [])].flatMap((symbol) => symbol?.replaceAll(' ', '') ?? []);

/** Two citations of one body may be one citation with a slip in it. */
const distance = (a: Citation, b: Citation): number => {
  if (a.value.body !== b.value.body || a.value.type !== b.value.type) return Number.POSITIVE_INFINITY;
  const [one, other] = [symbolOf(a)!, symbolOf(b)!];
  return [...one].filter((sign, at) => sign !== other[at]).length + Math.abs(one.length - other.length);
};

const symbols: FactKind<Citation> = {
  what: { en: 'the symbol', zh: '文号' },
  in: (passage) =>
    inTitle(passage)
      ? []
      : passage.citations.filter((citation) => {
          const symbol = symbolOf(citation);
          return symbol !== undefined && !isOwn(symbol, passage);
        }),
  isSaidIn: (citation, passage) => {
    const names = allNames(citation);
    return (
      passage.citations.some((other) => allNames(other).some((name) => names.includes(name))) ||
      names.some((name) => isOwn(name, passage)) ||
      isPrinted(citation, passage)
    );
  },
  said: saidInMention,
  distance,
  aloneCounts: () => true,
};

export const twinSymbols: TwinCheck = {
  name: 'twin-symbols',
  rule: {
    en: 'A resolution, decision or document that one language cites by its number is cited in the other.',
    zh: '一种语文文本按编号引用的决议、决定或文件，另一种语文文本也应引用。',
  },
  source: '回顾第2378(2017)号决议 … Recalling its resolution 2378 (2017) (S/RES/2518 (2020))',
  needs: ['document.twinKey', 'citation'],
  examples: [
    { zh: '安理会第2140(2014)和2216(2015)号决议。', en: 'Resolutions 2140 (2014) and 2216 (2015).', verdict: 'none' },
    {
      zh: '大会2003年12月22日第58/140号决议。',
      en: 'General Assembly resolution 58/140 of 22 December 2003.',
      verdict: 'none',
    },
    {
      zh: '回顾安全理事会第2378(2017)号决议。',
      en: 'Recalling Security Council resolution 2387 (2017).',
      verdict: 'conflict',
    },
    {
      zh: '见秘书长的报告(A/58/165)。',
      en: 'See the report of the Secretary-General (A/58/156).',
      verdict: 'conflict',
    },
  ],
  run: (twins) => compareFacts(twins, symbols),
};
