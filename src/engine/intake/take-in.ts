import { resolve } from 'node:path';
import type { FileMark, LedgerFiles, Refusal, SeenFile } from '../../store/ledger/index.ts';
import type { Spooled } from '../../store/spool.ts';
import { ShelfUnwritable } from '../../store/unwritable.ts';
import { ArchiveRefused, memberPath, readArchive } from './archives/index.ts';
import { type Found, filesAt } from './find-files.ts';
import { hashOf, lastingMark, markOf, StillChanging, sameMark } from './mark.ts';

/** What an intake has found so far. */
export interface Intake {
  /** Documents, counting each member of an archive and each copy. */
  readonly files: number;
  /** Files that were read to know their hash; the others are unchanged since an earlier run. */
  readonly hashed: number;
  readonly refusals: readonly Refusal[];
}

/** Files in one transaction: more of known ones than of new ones, which take their time to read. */
const batchSize = { known: 5000, hashed: 200 };

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no right to read it',
  EPERM: 'no right to read it',
};

const reason = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
};

const isOfLedger = (error: unknown): boolean => error instanceof Error && 'errcode' in error;

/** Where files are entered: the ledger, or for a dry run what would become of it. */
export type Register = Pick<
  LedgerFiles,
  'knownHash' | 'submit' | 'seenAgain' | 'knownArchive' | 'archiveSeenAgain' | 'enterArchive' | 'needsBytes'
>;

export interface IntakeOptions {
  readonly register: Register;
  /** The shelf, which is not looked into where it lies below a folder. */
  readonly shelf: string;
  /** Puts the bytes of a member of an archive where workers find them. */
  readonly spool: (bytes: AsyncIterable<Uint8Array>) => Promise<Spooled>;
  readonly run: number;
  /** Higher ones are taken first; documents keep the one they have where not given. */
  readonly priority?: number;
  /** Bytes that a member of an archive may have. */
  readonly memberBytes: number;
  /** Reads archives again of which something was refused: limits have changed. */
  readonly refusedAgain?: boolean;
  /** Whether a file may be read now; not while it is being written. */
  readonly isReady?: (path: string, mark: FileMark) => boolean;
  readonly onFiles?: (files: number) => void;
}

/** Enters files one after another, several in one transaction. */
class IntakeDesk {
  readonly #options: IntakeOptions;
  readonly refusals: Refusal[] = [];
  files = 0;
  hashed = 0;
  #fresh: SeenFile[] = [];
  #again: string[] = [];

  constructor(options: IntakeOptions) {
    this.#options = options;
  }

  flush(): void {
    const { register, run, priority, onFiles } = this.#options;
    if (this.#fresh.length > 0) register.submit(this.#fresh, run, priority);
    if (this.#again.length > 0) register.seenAgain(this.#again, run, priority);
    this.#fresh = [];
    this.#again = [];
    onFiles?.(this.files);
  }

  #enter(file: SeenFile): void {
    this.files += 1;
    this.hashed += 1;
    this.#fresh.push(file);
    if (this.#fresh.length >= batchSize.hashed) this.flush();
  }

  async see({ path, kind }: Found): Promise<void> {
    if (kind === 'archive') return this.#seeArchive(path);
    const { register, isReady } = this.#options;
    const mark = markOf(path);
    const known = register.knownHash(path, mark);
    if (known !== undefined) {
      this.files += 1;
      this.#again.push(known);
      if (this.#again.length >= batchSize.known) this.flush();
    } else if (!isReady || isReady(path, mark)) {
      this.#enter({ path, ...lastingMark(mark), sha256: await hashOf(path, mark) });
    }
  }

  async #seeArchive(path: string): Promise<void> {
    const { register, run, priority, isReady, refusedAgain } = this.#options;
    const mark = markOf(path);
    const known = register.knownArchive(path, mark);
    if (known && !(refusedAgain && known.refusals.length > 0)) {
      register.archiveSeenAgain(path, run, priority);
      this.files += known.members;
      this.refusals.push(...known.refusals);
    } else if (!isReady || isReady(path, mark)) await this.#readArchive(path, mark);
  }

  async #readArchive(path: string, mark: FileMark): Promise<void> {
    const { register, spool, memberBytes } = this.#options;
    const members: string[] = [];
    const refusals: Refusal[] = [];
    try {
      await readArchive(path, {
        memberBytes,
        take: async (name, bytes) => {
          const { sha256, size, keep, drop } = await spool(bytes);
          (register.needsBytes(sha256) ? keep : drop)();
          members.push(memberPath(path, name));
          this.#enter({ path: memberPath(path, name), ...mark, size, sha256, archive: path });
        },
        refuse: (name, message) => void refusals.push({ path: memberPath(path, name), message }),
      });
    } catch (error) {
      if (!(error instanceof ArchiveRefused)) throw error;
      refusals.push({ path, message: error.message });
    }
    this.flush();
    if (!sameMark(mark, markOf(path))) throw new StillChanging();
    register.enterArchive(path, lastingMark(mark), members, refusals);
    this.refusals.push(...refusals);
  }

  /** Notes what cannot be taken in, and goes on; a shelf that cannot be written stops everything. */
  async attempt(path: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof ShelfUnwritable || isOfLedger(error)) throw error;
      if (error instanceof StillChanging && this.#options.isReady) return;
      this.refusals.push({ path, message: reason(error) });
    }
  }
}

/**
 * Enters files: those named, and the PDFs below folders, in archives, and behind patterns. What was not touched since
 * its last submission is not read again.
 * @param paths from anywhere: arguments, or the lines of a list as they come.
 * @throws ShelfUnwritable
 */
export const takeIn = async (
  paths: AsyncIterable<string> | Iterable<string>,
  options: IntakeOptions,
): Promise<Intake> => {
  const desk = new IntakeDesk(options);
  const except = resolve(options.shelf);
  for await (const path of paths) {
    await desk.attempt(path, async () => {
      for await (const found of filesAt(path, except)) await desk.attempt(found.path, () => desk.see(found));
    });
  }
  desk.flush();
  const { files, hashed, refusals } = desk;
  return { files, hashed, refusals };
};
