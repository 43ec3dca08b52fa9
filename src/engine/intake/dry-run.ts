import { existsSync } from 'node:fs';
import { Ledger, ledgerPath, type SeenFile } from '../../store/ledger/index.ts';
import { recordsOnShelf } from '../../store/outputs.ts';
import { weigh } from '../../store/spool.ts';
import { loadExtractor, type Versions, versionsOf } from '../extractor.ts';
import { type Intake, type Register, takeIn } from './take-in.ts';

/**
 * What a run would do with a file: extract it for the first time, find it waiting, extract it again (another version,
 * or its record has gone), run the checks again, or nothing, for it is settled or a copy of another one.
 */
export type Fate = 'new' | 'waiting' | 'again' | 'checks' | 'settled' | 'copy';

export interface Foreseen {
  readonly path: string;
  readonly sha256: string;
  readonly fate: Fate;
}

export interface DryRunOptions {
  readonly shelf: string;
  readonly memberBytes: number;
  readonly tell: (foreseen: Foreseen) => void;
}

/** What would become of documents, by what ledger and shelf say; where there is no ledger everything is new. */
class Prospect {
  readonly #ledger: Ledger | undefined;
  readonly #versions: Versions;
  readonly #onShelf: ReadonlySet<string>;
  readonly #seen = new Set<string>();

  constructor(shelf: string, versions: Versions) {
    this.#ledger = existsSync(ledgerPath(shelf)) ? new Ledger(shelf, 'read') : undefined;
    this.#versions = versions;
    this.#onShelf = recordsOnShelf(shelf);
  }

  get ledger(): Ledger | undefined {
    return this.#ledger;
  }

  fateOf(sha256: string): Fate {
    if (this.#seen.has(sha256)) return 'copy';
    this.#seen.add(sha256);
    const entry = this.#ledger?.entry(sha256);
    if (!entry) return 'new';
    if (entry.state === 'queued' || entry.state === 'running') return 'waiting';
    if (entry.extractor !== this.#versions.extractor || entry.error?.class === 'missing') return 'again';
    if (entry.error) return 'settled';
    if (!this.#onShelf.has(sha256)) return 'again';
    return entry.checks === this.#versions.checks ? 'settled' : 'checks';
  }
}

/** Looks at files as `ingest` would, reads those that are not known, and changes nothing. */
export const foresee = async (
  paths: AsyncIterable<string> | Iterable<string>,
  { shelf, memberBytes, tell }: DryRunOptions,
): Promise<Intake> => {
  const prospect = new Prospect(shelf, versionsOf(await loadExtractor()));
  const { ledger } = prospect;
  const submit = (files: readonly Pick<SeenFile, 'path' | 'sha256'>[]): void => {
    for (const { path, sha256 } of files) tell({ path, sha256, fate: prospect.fateOf(sha256) });
  };
  const register: Register = {
    knownHash: (path, mark) => {
      const sha256 = ledger?.files.knownHash(path, mark);
      if (sha256 !== undefined) submit([{ path, sha256 }]);
      return sha256;
    },
    knownArchive: () => undefined,
    needsBytes: () => false,
    submit,
    seenAgain: () => {},
    archiveSeenAgain: () => {},
    enterArchive: () => {},
  };
  try {
    return await takeIn(paths, { register, shelf, run: 0, spool: weigh, memberBytes });
  } finally {
    ledger?.close();
  }
};
