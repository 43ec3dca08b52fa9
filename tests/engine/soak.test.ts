import { expect, it } from 'vitest';
import { soak } from './soak.ts';

it.each([
  ['embedded', 1],
  ['bullmq', 2],
] as const)(
  '%s: kills at random moments lose nothing and double nothing (seed %i)',
  async (engine, seed) => {
    const jobs = 600;
    const { counts, wrong, faults } = await soak({ jobs, engine, seed, every: 1.5 });
    expect(wrong).toEqual([]);
    expect(counts).toEqual({ done: jobs - jobs / 50, failed: jobs / 50 });
    expect(Object.keys(faults).length).toBeGreaterThan(0);
  },
  180_000,
);
