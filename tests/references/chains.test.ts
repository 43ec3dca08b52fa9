import { describe, expect, it } from 'vitest';
import { type Chain, readChain, readChains } from './chains.ts';

/** Hits, false ones (a wrong source, or one where none can be told) and misses over all references. */
const score = (chains: readonly Chain[]): { found: number; hits: number; wanted: number; wrong: string[] } => {
  let [found, hits, wanted] = [0, 0, 0];
  const wrong: string[] = [];
  for (const chain of chains) {
    const got = readChain(chain);
    const told = got.filter((line) => !line.endsWith('= ?'));
    const rest = [...chain.wanted];
    found += told.length;
    wanted += chain.wanted.filter((line) => !line.endsWith('= ?')).length;
    for (const line of told) {
      const place = rest.indexOf(line);
      if (place < 0) wrong.push(`${chain.language} ${chain.why}: ${line}`);
      else {
        hits += 1;
        rest.splice(place, 1);
      }
    }
  }
  return { found, hits, wanted, wrong };
};

describe.each([
  ['chains.txt', 'written by hand', 80],
  ['report-chains.txt', 'of reports, judged by eye', 24],
  ['zh-chains.txt', 'in the manner of Chinese reports', 50],
] as const)('%s, chains of references %s', (file, _, least) => {
  const chains = readChains(file);
  it.each(chains.map((chain) => [chain.language, chain.why, chain] as const))('%s: %s', (_language, _why, chain) =>
    expect(readChain(chain)).toEqual(chain.wanted),
  );
  it('F1 is at least 0.95, and nothing is given a wrong source', () => {
    const { found, hits, wanted, wrong } = score(chains);
    expect(wanted).toBeGreaterThan(least);
    expect((2 * hits) / (found + wanted)).toBeGreaterThanOrEqual(0.95);
    expect(wrong).toEqual([]);
  });
});
