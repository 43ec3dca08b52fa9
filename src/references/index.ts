import type { Block, Mention } from '../record/index.ts';
import { shareAdoptionDates } from './adopted.ts';
import { resolveIbid } from './ibid.ts';
import { resolveNumbers } from './numbers.ts';
import { resolveShort } from './short.ts';

/**
 * Gives every citation that only points back its source: ibid. and 同上 the source of the note before, 该决议 and
 * "the same resolution" the nearest resolution before. Each gets the `antecedent` it stands for; where none can be
 * told, `unresolved` says why and no symbol is given. A date of adoption that the document states once holds wherever it
 * cites the same resolution.
 *
 * @param blocks in reading order
 * @param mentions in reading order; those of other kinds pass through
 * @example resolveReferences(record.blocks, record.mentions)
 */
export const resolveReferences = (blocks: readonly Block[], mentions: readonly Mention[]): Mention[] =>
  resolveShort(blocks, resolveIbid(blocks, shareAdoptionDates(resolveNumbers(mentions))));
