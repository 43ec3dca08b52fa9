// One extraction process: takes a task, says its progress, ends with a record or a failure, takes the next.
// It is started and, where it must be, killed by src/engine/attempt.ts.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { loadExtractor } from '../src/engine/extractor.ts';
import { defaultOutputBytes, type Report, type Task } from '../src/engine/protocol.ts';
import { DocumentFailure, type DocumentRecord } from '../src/record/index.ts';
import {
  readRecordFile,
  recordPath,
  serializeRecord,
  validateRecord,
  writeUnsealedRecord,
} from '../src/store/outputs.ts';
import { spoolPath } from '../src/store/spool.ts';
import { summaryOf } from '../src/store/summary.ts';

const say = (report: Report): Promise<void> =>
  new Promise((resolve, reject) =>
    process.send?.(report, (error: Error | null) => (error ? reject(error) : resolve())),
  );

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** Where the bytes may lie: where they were seen, and for a member of an archive on the shelf. */
const placesOf = ({ sha256, shelf }: Task, paths: readonly string[]): readonly string[] =>
  sha256 && shelf ? [...paths, spoolPath(shelf, sha256)] : paths;

const readSource = (task: Task): { readonly bytes: Uint8Array; readonly text: boolean } => {
  const { source, limits } = task;
  if ('bytes' in source) return source;
  for (const path of placesOf(task, source.paths)) {
    try {
      const { size } = statSync(path);
      if (size > limits.bytes)
        throw new DocumentFailure('too-large', `${size} bytes, over the limit of ${limits.bytes}`);
      return { bytes: readFileSync(path), text: extname(path).toLowerCase() === '.txt' };
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
  throw new DocumentFailure('missing', `there is no file at ${source.paths.join(' or ')}`);
};

/** The record of an earlier extraction with the findings of this version, where that is all that has changed. */
const checkAgain = async ({ stage, shelf, sha256 }: Task): Promise<DocumentRecord | undefined> => {
  if (stage !== 'checks' || !shelf || !sha256) return undefined;
  const { EXTRACTOR_VERSION, recheck } = await loadExtractor();
  try {
    const before = readRecordFile(recordPath(shelf, sha256));
    return before.extractor === EXTRACTOR_VERSION ? validateRecord(recheck(before)) : undefined;
  } catch {
    // The record is not what it was: the file itself is read again.
    return undefined;
  }
};

const extract = async (task: Task): Promise<DocumentRecord> => {
  const { bytes, text } = readSource(task);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (task.sha256 && task.sha256 !== sha256) {
    throw new DocumentFailure('missing', 'the file has changed since it was submitted');
  }
  if (bytes.length === 0) throw new DocumentFailure('empty', 'the file has 0 bytes');
  const { extractPdf, extractText } = await loadExtractor();
  const options = {
    ...(task.language && { language: task.language }),
    limits: task.limits,
    onPage: (page: number, pages: number) => void process.send?.({ type: 'progress', page, pages } satisfies Report),
    onStage: (stage: string) => void process.send?.({ type: 'progress', page: 0, pages: 0, stage } satisfies Report),
  };
  const record = text ? extractText(new TextDecoder().decode(bytes), options) : await extractPdf(bytes, options);
  return validateRecord({ ...record, sha256 });
};

/** @throws DocumentFailure where the record is larger than one may be, or than any text can be. */
const serialized = (record: DocumentRecord, most = defaultOutputBytes): string => {
  const tooLarge = (size: string): DocumentFailure =>
    new DocumentFailure('too-large', `its record has ${size}, over the limit of ${most}`);
  try {
    const json = serializeRecord(record);
    const bytes = Buffer.byteLength(json);
    if (bytes > most) throw tooLarge(`${bytes} bytes`);
    return json;
  } catch (error) {
    throw error instanceof RangeError ? tooLarge('more bytes than a text can have') : error;
  }
};

/** Writes the record, which whoever gave the task puts in place; or says why it cannot be written. */
const written = (shelf: string, record: DocumentRecord, json: string): Report => {
  try {
    const unsealed = writeUnsealedRecord(shelf, record.sha256, json);
    return { type: 'record', summary: summaryOf(record), unsealed };
  } catch (error) {
    return { type: 'unwritable', message: error instanceof Error ? error.message : String(error) };
  }
};

/** No room for an array: memory that the heap's own limit does not count. */
const isStarved = (error: unknown): boolean =>
  error instanceof RangeError && /allocation failed|Invalid (typed )?array length/i.test(error.message);

const attempt = async (task: Task): Promise<Report> => {
  try {
    const record = (await checkAgain(task)) ?? (await extract(task));
    const json = serialized(record, task.limits.output);
    return task.shelf ? written(task.shelf, record, json) : { type: 'record', summary: summaryOf(record), json };
  } catch (error) {
    if (error instanceof DocumentFailure) {
      const { class: failureClass, message, page } = error;
      return { type: 'failure', failure: { class: failureClass, message, ...(page !== undefined && { page }) } };
    }
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    if (process.env.RAPPORTEUR_TRACE) console.error(error);
    return { type: 'failure', failure: { class: isStarved(error) ? 'memory' : 'crash', message } };
  }
};

/** Nobody is there to put the record in place: nothing is left of it. */
const unheard = (report: Report): never => {
  if (report.type === 'record' && report.unsealed) rmSync(report.unsealed, { force: true });
  process.exit(1);
};

let documents = 0;
process.on('message', async (task: Task) => {
  const report = await attempt(task);
  await say(report).catch(() => unheard(report));
  documents += 1;
  // Now most of the program is compiled. It will be killed sooner or later, so Node would never keep it at its end.
  if (documents === 1) flushCompileCache();
});
process.on('disconnect', () => process.exit(0));
// A Ctrl-C reaches every process of the terminal; whether this one ends is for its parent to say.
process.on('SIGINT', () => {});
const guard = new Worker(new URL(`./orphan-guard${extname(import.meta.url)}`, import.meta.url), {
  workerData: Number(process.argv[2]),
});
guard.unref();
await loadExtractor().catch(() => {
  // Said by the first attempt, as its failure.
});
await say({ type: 'ready' });
