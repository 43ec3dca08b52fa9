import { placeOf } from '../block-order.ts';
import type { Index } from '../record-index.ts';
import type { VoteList, VoteResult } from './vote-lists.ts';

/** Lists that stand together are of one vote; a side that comes again begins another, and so do those in favour behind any. */
export interface Vote {
  readonly lists: readonly VoteList[];
  readonly from: number;
  readonly to: number;
}

/** Lists farther apart than this many blocks are of different votes. */
const APART = 4;

export const votesIn = (lists: readonly VoteList[], index: Index): Vote[] => {
  const votes: { lists: VoteList[]; from: number; to: number }[] = [];
  for (const list of lists) {
    const from = placeOf(index, list.label.block.id);
    const to = Math.max(from, ...list.places.map(({ block }) => placeOf(index, block.id)));
    const vote = votes.at(-1);
    const goesOn = list.side !== 'for' && !vote?.lists.some(({ side }) => side === list.side);
    if (vote && from - vote.to <= APART && goesOn) {
      vote.lists.push(list);
      vote.to = to;
    } else votes.push({ lists: [list], from, to });
  }
  return votes;
};

/** So many blocks away from its lists a result still is theirs. */
const REACH = 4;

const resultBefore = (vote: Vote, before: Vote | undefined, results: readonly (readonly [number, VoteResult])[]) =>
  results.findLast(
    ([
      place,
      {
        place: { block, start },
      },
    ]) =>
      vote.from - place <= REACH &&
      (place < vote.from || (block.id === vote.lists[0]!.label.block.id && start < vote.lists[0]!.label.start)) &&
      (!before || place > before.to || (place === before.to && block.id === before.lists.at(-1)!.label.block.id)),
  )?.[1];

const resultAfter = (vote: Vote, next: Vote | undefined, results: readonly (readonly [number, VoteResult])[]) => {
  const last = vote.lists.at(-1)!;
  const end = last.places.at(-1) ?? last.label;
  return results.find(
    ([
      place,
      {
        place: { block, start },
      },
    ]) =>
      place - vote.to <= REACH &&
      (place > vote.to || (block.id === end.block.id && start >= end.end)) &&
      (!next || place < next.from || (place === next.from && start < next.lists[0]!.label.start)),
  )?.[1];
};

/** Records give the result before the lists or after them, one way throughout a document. */
export const paired = (votes: readonly Vote[], results: readonly (readonly [number, VoteResult])[]) => {
  const before = votes.map((vote, at_) => resultBefore(vote, votes[at_ - 1], results));
  if (before[0]) return before;
  return votes.map((vote, at_) => resultAfter(vote, votes[at_ + 1], results) ?? before[at_]);
};
