import { expect, it } from 'vitest';
import { type SoakOptions, soak } from './soak/run.ts';

const rows: readonly (Omit<SoakOptions, 'jobs'> & { readonly why: string })[] = [
  { engine: 'embedded', seed: 1, every: 70, why: 'kills of the coordinator and of workers, a full disk' },
  { engine: 'bullmq', seed: 2, every: 70, why: 'the same, and a Redis that hangs or comes back empty' },
  {
    engine: 'bullmq',
    seed: 4,
    every: 70,
    clock: true,
    only: ['worker', 'redis restarted empty'],
    why: 'clocks that jump',
  },
];

it.for(rows)(
  '$engine, $why: nothing is lost, nothing doubled (seed $seed)',
  { timeout: 240_000 },
  async ({ why: _, ...options }, { annotate }) => {
    const jobs = 300;
    const { counts, wrong, faults, skipped } = await soak({ jobs, ...options });
    for (const fault of skipped) await annotate(`not tried: ${fault}`);
    expect(wrong).toEqual([]);
    expect(counts).toEqual({ done: jobs - jobs / 50, failed: jobs / 50 });
    expect(Object.keys(faults).length).toBeGreaterThan(0);
  },
);
