import { overlap } from '../../mentions/overlap.ts';
import type { Block, Language, MentionOf } from '../../record/index.ts';
import type { CheckedRecord } from '../check.ts';
import { indexOf } from '../record-index.ts';
import { type PrintedFigure, printedFigures, type SaidFigures, saidFigures } from './said-figures.ts';

/** A figure with the block that it stands in. */
export interface PlacedFigure extends PrintedFigure {
  readonly block: Block;
}

/** A country list with its members' codes. */
export interface PlacedList {
  readonly list: MentionOf<'countryList'>;
  readonly members: readonly MentionOf<'country'>[];
}

/** A passage of one language, laid beside the other: a block, or two that the other language has as one. */
export interface Passage {
  readonly record: CheckedRecord;
  readonly language: Language;
  readonly blocks: readonly Block[];
  readonly text: string;
  /** Letters; figures and signs are as long in every language and tell nothing of a translation's length. */
  readonly letters: number;
  readonly citations: readonly MentionOf<'citation'>[];
  readonly dates: readonly MentionOf<'date'>[];
  /** Figures outside citations, dates and names. */
  readonly figures: readonly PlacedFigure[];
  readonly lists: readonly PlacedList[];
  readonly said: SaidFigures;
  /** What it is told by when it is laid beside the other language: symbols, dates, figures, countries. */
  readonly facts: ReadonlySet<string>;
}

/** Figures inside a name that the other language gives without them. */
const namesWithFigures: readonly (readonly [RegExp, string])[] = [
  [/2019 ?(?:年)?冠状病毒病?|(?:COVID|CoV)[-\u2010\u2011]?19/gi, '2019冠状病毒病（COVID-19）'],
  [/[零〇○一二三四五六七八九十\d]+国集团|\bG-?\d+\b/g, '五国集团（G5）'],
  [/[“"']?[一二三四五六七八九十\d]+[·.][一二三四五六七八九十\d]+[”"']?事件/g, '“9·11”事件'],
];

const maskedSpans = (block: Block): (readonly [number, number])[] =>
  namesWithFigures.flatMap(([form]) =>
    [...block.text.matchAll(form)].map(({ index, 0: name }) => [index, index + name.length] as const),
  );

/** Part of a symbol, a name or a code, or the number of a paragraph, not a figure: S/2020/70, F-16, A4, 43.⇥ */
const inCode = (text: string, { start, end }: PrintedFigure): boolean =>
  /[\p{Script=Latin}/]$|[\p{Script=Latin}][-\u2010\u2011]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^\/|^-?\p{Script=Latin}+\d|^[A-Z]\b|^[)）]?\/\p{Script=Latin}|^[.．]\t/u.test(text.slice(end, end + 4));

const figuresOf = (record: CheckedRecord, block: Block): PlacedFigure[] => {
  const taken = [
    ...indexOf(record)
      .mentionsIn(block.id)
      .filter(({ kind }) => kind === 'citation' || kind === 'date')
      .map(({ span }) => span),
    ...maskedSpans(block),
  ];
  return printedFigures(block.text, record.document.language)
    .filter(({ start, end }) => !taken.some((span) => overlap([start, end], span)))
    .filter((figure) => !inCode(block.text, figure))
    .map((figure) => ({ ...figure, block }));
};

const factsOf = (passage: Omit<Passage, 'facts'>, countries: readonly MentionOf<'country'>[]): Set<string> =>
  new Set([
    ...passage.citations.flatMap(({ value }) => (value.symbol ? [`symbol ${value.symbol}`] : [])),
    ...passage.dates.map(({ value }) => `date ${value.edtf}`),
    ...passage.figures.map(({ value }) => `figure ${value}`),
    ...countries.flatMap(({ value }) => (value.iso3 ? [`country ${value.iso3}`] : [])),
  ]);

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** One block as a passage. */
export const passageOf = (record: CheckedRecord, block: Block): Passage => {
  const index = indexOf(record);
  const countries = index.inBlock(block.id, 'country');
  const byId = new Map(countries.map((country) => [country.id, country]));
  const passage = {
    record,
    language: record.document.language,
    blocks: [block],
    text: block.text,
    letters: lettersIn(block.text),
    citations: index.inBlock(block.id, 'citation'),
    dates: index.inBlock(block.id, 'date'),
    figures: figuresOf(record, block),
    lists: index.inBlock(block.id, 'countryList').map((list) => ({
      list,
      members: list.value.members.flatMap((id) => byId.get(id) ?? []),
    })),
    said: saidFigures(block.text, record.document.language),
  };
  return { ...passage, facts: factsOf(passage, countries) };
};

const union = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> => new Set([...a, ...b]);

/** Two passages that stand one behind the other, as one. */
export const joined = (a: Passage, b: Passage): Passage => ({
  record: a.record,
  language: a.language,
  blocks: [...a.blocks, ...b.blocks],
  text: `${a.text}\n${b.text}`,
  letters: a.letters + b.letters,
  citations: [...a.citations, ...b.citations],
  dates: [...a.dates, ...b.dates],
  figures: [...a.figures, ...b.figures],
  lists: [...a.lists, ...b.lists],
  said: {
    values: union(a.said.values, b.said.values),
    scaled: union(a.said.scaled, b.said.scaled),
    telling: union(a.said.telling, b.said.telling),
  },
  facts: union(a.facts, b.facts),
});

const bodyTypes = new Set(['title', 'summary', 'heading', 'paragraph', 'item', 'quote', 'annex', 'other']);

/** The passages of a document in order: the body, and the notes by themselves, since pages break elsewhere. */
export const passagesOf = (record: CheckedRecord): { readonly body: Passage[]; readonly notes: Passage[] } => ({
  body: record.blocks
    .filter(({ type, text }) => bodyTypes.has(type) && text.trim() !== '')
    .map((block) => passageOf(record, block)),
  notes: record.blocks.filter(({ type }) => type === 'footnote').map((block) => passageOf(record, block)),
});
