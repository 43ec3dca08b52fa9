import { type Fate, foresee } from '../engine/intake/dry-run.ts';
import { exit } from './exit.ts';
import { print } from './streams.ts';

const words: Readonly<Record<Fate, string>> = {
  new: 'new',
  waiting: 'waits since an earlier run',
  again: 'extracted again: another version, or its record has gone',
  checks: 'only checked again',
  settled: 'settled',
  copy: 'copy of another file',
};

export interface DryRunOptions {
  readonly shelf: string;
  readonly memberBytes: number;
  readonly json: boolean;
}

/** `ingest --dry-run`: says what a run would do. @returns the exit code: 2 where something cannot be taken in. */
export const showDryRun = async (paths: AsyncIterable<string>, options: DryRunOptions): Promise<number> => {
  const counts = new Map<Fate, number>();
  const { files, refusals } = await foresee(paths, {
    ...options,
    tell: (foreseen) => {
      counts.set(foreseen.fate, (counts.get(foreseen.fate) ?? 0) + 1);
      if (options.json) process.stdout.write(`${JSON.stringify({ event: 'foreseen', ...foreseen })}\n`);
      else if (foreseen.fate !== 'settled') process.stdout.write(`${foreseen.fate.padEnd(8)} ${foreseen.path}\n`);
    },
  });
  if (options.json) {
    for (const refusal of refusals) await print(`${JSON.stringify({ event: 'refused', ...refusal })}\n`);
    await print(`${JSON.stringify({ event: 'finished', files, fates: Object.fromEntries(counts) })}\n`);
  } else {
    for (const { path, message } of refusals) process.stderr.write(`rapporteur: ${path}: ${message}\n`);
    for (const [fate, count] of counts) await print(`${count} ${words[fate]}\n`);
    await print(`${files} files seen; nothing was changed\n`);
  }
  if (files === 0) return exit.couldNotRun;
  return refusals.length > 0 ? exit.someFailed : exit.done;
};
