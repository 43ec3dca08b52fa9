// Many small documents through the real program while its processes, its Redis, its disk and its clock fail at random
// moments.
//   npm run soak -- --jobs 100000 --engine bullmq --seed 7 --every 1000 --hang 60 --clock
//   npm run soak -- --jobs 100000 --every 0        no faults: what the coordinator takes, and how long a second run takes
import { parseArgs } from 'node:util';
import { soak } from './soak/run.ts';

const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: '2000' },
    engine: { type: 'string', default: 'embedded' },
    seed: { type: 'string', default: '1' },
    every: { type: 'string', default: '200' },
    hang: { type: 'string', default: '4' },
    clock: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
  },
});
const { jobs, seed, every, hang, clock, only } = values;
const engine = values.engine === 'bullmq' ? 'bullmq' : 'embedded';
const numbers = { jobs: Number(jobs), seed: Number(seed), every: Number(every), hang: Number(hang) };
const result = await soak({ ...numbers, engine, clock, ...(only && { only }) });
const { wrong } = result;
console.log(
  JSON.stringify(
    { ...result, wrong: wrong.length > 20 ? [...wrong.slice(0, 20), `and ${wrong.length - 20} more`] : wrong },
    null,
    2,
  ),
);
process.exitCode = wrong.length > 0 ? 1 : 0;
