// Stands in for src/extract.ts in fault tests: the file's text says what happens.
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { DocumentFailure, type DocumentRecord, type FailureClass, SCHEMA_ID } from '../../src/record/index.ts';

export const EXTRACTOR_VERSION = 'fake-1';
export const CHECKS_VERSION = 'checks-1';

interface Options {
  readonly onPage?: (page: number, pages: number) => void;
}

const recordOf = (bytes: Uint8Array): DocumentRecord => ({
  schema: SCHEMA_ID,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  extractor: EXTRACTOR_VERSION,
  checks: CHECKS_VERSION,
  status: 'done',
  document: { symbols: [], language: 'en', pages: 1, title: new TextDecoder().decode(bytes).trim(), unknown: [] },
  pages: [{ number: 1, width: 595, height: 842, rotation: 0 }],
  blocks: [],
  tables: [],
  mentions: [],
  alignments: [],
  findings: [],
  unplaced: [],
  problems: [],
  conservation: { glyphs: 0, placed: 0, furniture: 0, unplaced: 0 },
});

const eatMemory = (): never => {
  const eaten: number[][] = [];
  for (;;) eaten.push(Array.from({ length: 100_000 }, (_, index) => index + eaten.length));
};

const eatBuffers = async (): Promise<never> => {
  const eaten: Buffer[] = [];
  for (;;) {
    eaten.push(Buffer.alloc(16 * 1024 * 1024, 1));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const spin = (): never => {
  for (;;) Math.random();
};

export const extractPdf = async (bytes: Uint8Array, options: Options = {}): Promise<DocumentRecord> => {
  const [, order = '', argument = ''] = /^%PDF-(\w+) ?(\S*)/.exec(new TextDecoder().decode(bytes)) ?? [];
  options.onPage?.(1, 2);
  if (order === 'hang') spin();
  if (order === 'kill') process.kill(process.pid, 'SIGKILL');
  if (order === 'heap') eatMemory();
  if (order === 'buffers') await eatBuffers();
  if (order === 'killonce' && !existsSync(argument)) {
    writeFileSync(argument, '');
    process.kill(process.pid, 'SIGKILL');
  }
  if (order === 'throw') throw new TypeError('a fault of ours');
  if (order === 'fail') throw new DocumentFailure(argument as FailureClass, 'as told', 1);
  if (order === 'busy') {
    const until = process.cpuUsage().user + Number(argument) * 1000;
    while (process.cpuUsage().user < until) Math.random();
  }
  if (order === 'until') while (!existsSync(argument)) await new Promise((resolve) => setTimeout(resolve, 50));
  if (order === 'slow') {
    for (let page = 1; page <= Number(argument); page += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      options.onPage?.(page, Number(argument));
    }
  }
  return recordOf(bytes);
};

export const extractText = (text: string): DocumentRecord => recordOf(new TextEncoder().encode(text));

export const recheck = (record: DocumentRecord): DocumentRecord => ({ ...record, checks: CHECKS_VERSION });
