// The part of the queue that the page holds.
import { describe, expect, it } from 'vitest';
import { answered, decided, decidedHere, joined, moved } from '../../src/server/page/review/stretch.ts';
import type { FindingsAnswer, QueuedFinding } from '../../src/server/schemas/findings.ts';

const item = (key: string): QueuedFinding => ({ key }) as QueuedFinding;
const answer = (offset: number, ...keys: string[]): FindingsAnswer =>
  ({ offset, items: keys.map(item), total: 9, decided: 0 }) as unknown as FindingsAnswer;
const keys = ({ items }: { items: readonly QueuedFinding[] }) => items.map(({ key }) => key).join('');

describe('a stretch', () => {
  it.each([
    ['the wanted one', 'e', 1],
    ['the first where the wanted one is not among them', 'x', 0],
    ['the first where none is wanted', undefined, 0],
  ])('has in hand %s', (_, wanted, at) => expect(answered(answer(3, 'd', 'e'), wanted).at).toBe(at));

  it('grows before and behind, and keeps what is in hand', () => {
    const here = answered(answer(3, 'd', 'e'), 'e');
    const more = joined(joined(here, answer(0, 'a', 'b', 'c'), 'before'), answer(5, 'e', 'f'), 'behind');
    expect([keys(more), more.at, more.offset]).toEqual(['abcdef', 4, 0]);
  });

  it('is the very same where nothing new comes: who waits for a change is not woken', () => {
    const here = answered(answer(0, 'a'), undefined);
    expect(joined(here, answer(1), 'behind')).toBe(here);
  });

  it.each([
    [-1, 0],
    [1, 1],
    [9, 1],
  ])('is moved to %i and stands at %i', (to, at) =>
    expect(moved(answered(answer(0, 'a', 'b'), undefined), to).at).toBe(at),
  );

  it('counts decisions made, changed and taken back', () => {
    const open = [item('a'), item('b')];
    const once = decided(open, 'b', { verdict: 'accepted' });
    const twice = decided(once.items, 'b', { verdict: 'rejected' });
    const back = decided(twice.items, 'b', undefined);
    expect([once.shift, twice.shift, back.shift]).toEqual([1, 0, -1]);
    expect([open, once.items, back.items].map(decidedHere)).toEqual([0, 1, 0]);
  });
});
