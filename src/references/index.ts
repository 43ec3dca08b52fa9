import type { Block, Language, Mention } from '../record/index.ts';
import { shareAdoptionDates } from './adopted.ts';
import { nameWorks } from './akn.ts';
import { resolveDefinite } from './definite.ts';
import { resolveIbid } from './ibid.ts';
import { resolveInstruments } from './instruments.ts';
import { resolveNotes } from './notes.ts';
import { resolveNumbers } from './numbers.ts';
import { tellSelf } from './self.ts';
import { resolveShort } from './short.ts';
import { resolveShortTitles } from './short-titles.ts';
import { resolveThis } from './this.ts';
import { resolveWorks } from './works.ts';

/** What is known of a document beside its text. */
export interface Known {
  /** Its own symbols; without them, "this decision" is taken for the text at hand. */
  readonly symbols?: readonly string[];
  /** Without it, no short titles of documents are looked for. */
  readonly language?: Language;
  /** What stands before the blocks, where they are a part: gives years to numbers that have none. */
  readonly earlier?: readonly Mention[];
}

type Step = (blocks: readonly Block[], mentions: readonly Mention[], known: Known) => Mention[];

/** In this order: ibid. may stand for a number that has its year elsewhere, a note for an ibid., an ibid. for that note. */
const steps: readonly Step[] = [
  (blocks, mentions, { symbols }) => tellSelf(blocks, mentions, symbols ?? []),
  (_, mentions, { earlier }) => resolveNumbers(mentions, earlier),
  (_, mentions) => shareAdoptionDates(mentions),
  resolveIbid,
  resolveNotes,
  resolveIbid,
  resolveWorks,
  (blocks, mentions, { language }) => resolveShortTitles(blocks, mentions, language),
  resolveThis,
  resolveShort,
  resolveDefinite,
  resolveInstruments,
  (_, mentions) => nameWorks(mentions),
];

/**
 * Gives every citation that only points back its source: ibid. and 同上 the source of the note before, 该决议 and
 * "that report" the nearest source of their kind before, "note 4 above" that of the note, a short title of a treaty the
 * mention of the full one. Each gets the `antecedent` it stands for; where none can be told, `unresolved` says why and
 * no symbol is given. A Council number without its year takes the year from the citation that has it (`yearFrom`). A
 * date of adoption that the document states once holds wherever it cites the same resolution.
 *
 * @param blocks in reading order
 * @param mentions in reading order; those of other kinds pass through
 * @example resolveReferences(record.blocks, record.mentions)
 */
export const resolveReferences = (
  blocks: readonly Block[],
  mentions: readonly Mention[],
  known: Known = {},
): Mention[] => steps.reduce<Mention[]>((resolved, step) => step(blocks, resolved, known), [...mentions]);
