import { findCitations, findShortTitles, findUses, type ShortTitle } from '../mentions/citations/index.ts';
import type { Context, Found, FoundCitation } from '../mentions/found.ts';
import { findAlignments, findMentions } from '../mentions/index.ts';
import { overlap } from '../mentions/overlap.ts';
import type { Alignment, Block, BlockType, Evidence, Language, Mention, Span } from '../record/index.ts';

/** Gives the evidence of a stretch of a block's text. */
export type Locate = (start: number, end: number) => Evidence[];

/** A stretch of a block's text that is read by itself, such as a cell. */
export interface Stretch {
  readonly span: Span;
  /** What stands over it and may say what its bare numbers are: “General Assembly resolutions” over 58/263. */
  readonly leads?: readonly string[];
}

export interface PlacedBlock {
  readonly block: Block;
  readonly locate: Locate;
  /** Absent where the text is read as a whole. */
  readonly stretches?: readonly Stretch[];
}

export interface Placed {
  readonly mentions: Mention[];
  readonly alignments: Alignment[];
}

/** Page furniture says the same on every page; a contents page repeats headings. */
const silent: ReadonlySet<BlockType> = new Set(['furniture', 'contents']);

const key = (kind: string, [start, end]: Span): string => `${kind} ${start} ${end}`;
const placeKinds = new Set(['country', 'region', 'organization', 'city']);
const spanKey = ([start, end]: Span): string => `${start} ${end}`;

const inOrder = (a: Found, b: Found): number =>
  a.span[0] - b.span[0] || b.span[1] - a.span[1] || (a.kind < b.kind ? -1 : 1);

/** Ids of the places that lists name by span. */
const placeIds = (found: readonly Found[], ids: readonly string[]): Map<string, string> =>
  new Map(
    found.flatMap((each, index) => (placeKinds.has(each.kind) ? [[spanKey(each.span), ids[index]!] as const] : [])),
  );

const toMention = (
  found: Found,
  id: string,
  { block, locate }: PlacedBlock,
  places: ReadonlyMap<string, string>,
): Mention => {
  const [start, end] = found.span;
  const shared = {
    id,
    block: block.id,
    span: found.span,
    text: block.text.slice(start, end),
    evidence: locate(start, end),
    certainty: found.certainty,
  };
  if (found.kind !== 'countryList') return { ...shared, kind: found.kind, value: found.value } as Mention;
  const { members, stated } = found.value;
  const value = {
    members: members.flatMap((span) => places.get(spanKey(span)) ?? []),
    ...(stated === undefined ? {} : { stated }),
  };
  return { ...shared, kind: 'countryList', value };
};

const moved = ([start, end]: Span, by: number): Span => [start + by, end + by];

const movedBy = (found: Found, by: number): Found => {
  const span = moved(found.span, by);
  if (found.kind !== 'countryList') return { ...found, span };
  return { ...found, span, value: { ...found.value, members: found.value.members.map((member) => moved(member, by)) } };
};

/** What is mentioned in a stretch; with leads, only the citations that the first of them makes of its numbers. */
const readStretch = (text: string, { span: [start, end], leads }: Stretch, context: Context): Found[] => {
  const own = text.slice(start, end);
  if (leads === undefined) return findMentions(own, context).map((found) => movedBy(found, start));
  for (const lead of leads) {
    const before = lead.length + 1;
    const found = findCitations(`${lead} ${own}`, context).filter(({ span }) => span[0] >= before);
    if (found.length > 0) return found.map((each) => movedBy(each, start - before));
  }
  return [];
};

const findIn = ({ block: { text }, stretches }: PlacedBlock, context: Context): Found[] =>
  (stretches ?? [{ span: [0, text.length] as Span }]).flatMap((stretch) => readStretch(text, stretch, context));

const isCitation = (found: Found): found is FoundCitation => found.kind === 'citation';

/** What is found in a block, with the uses of short titles that it or a block before defines; those are added to. */
const withShortTitles = (placed: PlacedBlock, context: Context, titles: ShortTitle[]): Found[] => {
  const found = findIn(placed, context).toSorted(inOrder);
  const { text } = placed.block;
  const citations = found.filter(isCitation);
  const own = placed.stretches ? [] : findShortTitles(text, citations, context.language);
  const uses = [
    ...titles.flatMap((title) => findUses(text, title, 0, context.language)),
    ...own.flatMap((title) => findUses(text, title, title.span[1], context.language)),
  ].filter((use) => !citations.some(({ span }) => overlap(span, use.span)));
  titles.push(...own);
  return uses.length === 0 ? found : [...found, ...uses].toSorted(inOrder);
};

const alignmentsOf = (
  block: Block,
  found: readonly Found[],
  ids: readonly string[],
  language: Language,
): Alignment[] => {
  const byPlace = new Map<string, string>();
  found.forEach((each, index) => {
    byPlace.set(spanKey(each.span), ids[index]!);
    byPlace.set(key(each.kind, each.span), ids[index]!);
  });
  return findAlignments(block.text, { language }, found).map(({ cue, pairs }) => ({
    block: block.id,
    cue,
    pairs: pairs.flatMap(([a, b]) => {
      const [first, second] = [byPlace.get(spanKey(a)), byPlace.get(spanKey(b))];
      return first && second ? [[first, second] as [string, string]] : [];
    }),
  }));
};

/** Finds the mentions of every block and gives them ids in reading order. */
export const placeMentions = (blocks: readonly PlacedBlock[], context: Context): Placed => {
  const { language } = context;
  const mentions: Mention[] = [];
  const alignments: Alignment[] = [];
  const titles: ShortTitle[] = [];
  for (const placed of blocks) {
    if (silent.has(placed.block.type) || placed.block.text === '') continue;
    const found = withShortTitles(placed, context, titles);
    const ids = found.map((_, index) => `m${mentions.length + index + 1}`);
    const places = placeIds(found, ids);
    if (!placed.stretches) alignments.push(...alignmentsOf(placed.block, found, ids, language));
    mentions.push(...found.map((each, index) => toMention(each, ids[index]!, placed, places)));
  }
  return { mentions, alignments };
};
