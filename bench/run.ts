// Pages per second on one core: the whole way, each stage, pdf.js alone, and peers, on the same files in the same run.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Table from 'cli-table3';
import { extractPdf } from '../src/extract.ts';
import { benchFiles, benchFolder } from './files.ts';
import { readOperatorLists } from './operator-lists.ts';
import { allPeers, installPeers } from './peers.ts';

const ROUNDS = 5;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const seconds = async (work: () => void | Promise<void>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

const stages = new Map<string, number[]>();

const extractAll = async (files: readonly string[]): Promise<number> => {
  let pages = 0;
  const round = new Map<string, number>();
  for (const file of files) {
    let stage = '';
    let since = 0;
    const onStage = (next: string): void => {
      const now = performance.now();
      if (stage !== '') round.set(stage, (round.get(stage) ?? 0) + now - since);
      stage = next;
      since = now;
    };
    const record = await extractPdf(new Uint8Array(readFileSync(file)), { onStage });
    onStage('');
    pages += record.document.pages;
  }
  for (const [stage, time] of round) stages.set(stage, [...(stages.get(stage) ?? []), time / 1000]);
  return pages;
};

const main = async (): Promise<void> => {
  const folder = benchFolder();
  const files = benchFiles(folder);
  installPeers();
  const pages = await extractAll(files);
  await readOperatorLists(files);
  stages.clear();
  const whole: number[] = [];
  const parse: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    whole.push(await seconds(async () => void (await extractAll(files))));
    parse.push(await seconds(() => readOperatorLists(files)));
  }
  const table = new Table({ head: ['what', 'gives', 'pages/s', 'share of pdf.js’s operator lists'] });
  const reference = median(parse);
  const add = (name: string, gives: string, time: number): void => {
    table.push([name, gives, (pages / time).toFixed(1), (reference / time).toFixed(2)]);
  };
  add('rapporteur, whole way', 'record', median(whole));
  for (const [stage, times] of stages) add(`  ${stage}`, 'stage', median(times));
  add('pdf.js operator lists', 'operators', reference);
  for (const peer of allPeers) {
    try {
      const times: number[] = [];
      for (let round = 0; round < 3; round += 1) times.push(await seconds(() => peer.run(files)));
      add(peer.name, peer.gives, median(times));
    } catch (error) {
      table.push([peer.name, peer.gives, 'not run', error instanceof Error ? error.message.slice(0, 60) : '']);
    }
  }
  console.log(
    `${files.length} files, ${pages} pages of ${basename(folder)}; median of ${ROUNDS} rounds, Node ${process.versions.node}`,
  );
  console.log(table.toString());
};

await main();
