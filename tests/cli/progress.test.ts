import { describe, expect, it } from 'vitest';
import { liveLines, liveProgress } from '../../src/cli/progress/live.ts';
import { Tally } from '../../src/cli/progress/tally.ts';
import { duration } from '../../src/cli/progress/words.ts';
import type { EngineEvent } from '../../src/engine/engine.ts';

const started = (name: string): EngineEvent => ({ event: 'started', sha256: name, path: `/in/${name}`, attempt: 1 });
const counts = { tables: 0, mentions: 0, conflicts: 0, agreements: 0 };
const done = (name: string, seconds: number, pages = 10): EngineEvent => ({
  event: 'settled',
  sha256: name,
  path: `/in/${name}`,
  attempt: 1,
  state: 'done',
  outcome: {
    ended: 'record',
    seconds,
    summary: { sha256: name, status: 'done', extractor: '1', failedPages: [], pages, ...counts },
  },
});
const failed = (name: string, state: 'queued' | 'quarantined'): EngineEvent => ({
  event: 'settled',
  sha256: name,
  path: `/in/${name}`,
  attempt: 1,
  state,
  outcome: { ended: 'failure', seconds: 1, failure: { class: 'timeout', message: 'no progress' } },
});

describe('the tally of an ingest', () => {
  it('says pace, time left, failures by class and the slowest', () => {
    const tally = new Tally(0);
    tally.documents = 40;
    for (let n = 1; n <= 18; n += 1) tally.take(done(`${n}.pdf`, n), n * 500);
    tally.take(failed('bad.pdf', 'queued'), 9500);
    tally.take(failed('bad.pdf', 'quarantined'), 10_000);
    expect(tally.settled).toBe(19);
    expect(tally.pages).toBe(180);
    expect(tally.pace(10_000).files).toBeCloseTo(2, 0);
    expect(tally.pace(10_000).pages).toBeCloseTo(18, 0);
    expect(tally.eta(10_000)).toBeCloseTo(11, 0);
    expect([...tally.failures]).toEqual([['timeout', 1]]);
    expect(tally.slowest.map(({ name }) => name)).toEqual(['18.pdf', '17.pdf', '16.pdf']);
  });

  it('goes by the last minute: a slow night says nothing of a fast morning', () => {
    const tally = new Tally(0);
    tally.take(done('a.pdf', 1), 8 * 3_600_000);
    for (let n = 0; n < 200; n += 1) tally.take(done(`${n}.pdf`, 1), 8 * 3_600_000 + n * 1000);
    expect(tally.pace(8 * 3_600_000 + 200_000).files).toBeCloseTo(1, 1);
  });
});

it('a terminal shows what is going on in whole lines, and failures scroll by above', () => {
  const written: string[] = [];
  const screen = { columns: 60, write: (chunk: string | Uint8Array) => written.push(String(chunk)) > 0 };
  const live = liveProgress(screen);
  live.queued(3);
  live.report(started('报告.pdf'));
  live.report({ event: 'page', sha256: '报告.pdf', page: 3, pages: 12 });
  live.report(done('a.pdf', 4));
  live.report(failed('bad.pdf', 'quarantined'));
  live.close();
  const text = written.join('');
  expect(text).toContain('bad.pdf: quarantined: timeout');
  const last = text.slice(text.lastIndexOf('█'));
  for (const part of ['2/3 documents, 66 %', '10 pages', 'files/s', 'ETA', 'failed: 1 timeout', 'slowest: a.pdf 4 s'])
    expect(last).toContain(part);
  expect(last).toContain('in hand: p. 3/12 of 报告.pdf');
  const tally = new Tally();
  expect(liveLines(tally)[0]).toContain('0/0 documents, 0 %');
});

it.each([
  [0.2, '1 s'],
  [59, '59 s'],
  [240, '4 min'],
  [7500, '2 h 05 min'],
  [273_600, '3 d 4 h'],
])('%d seconds are %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words);
});
