import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PlaceInArchive, placesInArchives } from './original.ts';
import { removeSpooled, spool, spoolPath } from './spool.ts';

/** Reads the members of an archive that have a name, until one is the right one. */
export type ReadMember = (
  place: PlaceInArchive,
  take: (bytes: AsyncIterable<Uint8Array>) => Promise<boolean>,
) => Promise<void>;

/** Bytes of all copies together; those used longest ago go first. */
const most = 2 * 1024 ** 3;

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * Copies of PDFs that lie in archives, each taken out when it is first asked for, under its hash and only where its
 * bytes are the very same. They lie in a folder of this process, which goes with it. Must be closed.
 */
export class UnpackedMembers {
  readonly #read: ReadMember;
  readonly #sizes = new Map<string, number>();
  #folder: string | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(read: ReadMember) {
    this.#read = read;
  }

  async #take(folder: string, sha256: string, place: PlaceInArchive): Promise<void> {
    await this.#read(place, async (bytes) => {
      const copy = await spool(folder, bytes);
      if (copy.sha256 !== sha256) {
        copy.drop();
        return false;
      }
      copy.keep();
      this.#sizes.set(sha256, copy.size);
      return true;
    });
  }

  #makeRoom(folder: string): void {
    let sum = [...this.#sizes.values()].reduce((total, size) => total + size, 0);
    for (const [sha256, size] of [...this.#sizes].slice(0, -1)) {
      if (sum <= most) return;
      removeSpooled(folder, sha256);
      this.#sizes.delete(sha256);
      sum -= size;
    }
  }

  async #unpack(sha256: string, paths: readonly string[]): Promise<void> {
    this.#folder ??= mkdtempSync(join(tmpdir(), 'rapporteur-unpacked-'));
    for (const place of paths.flatMap(placesInArchives)) {
      if (this.#sizes.has(sha256)) break;
      // An archive that is damaged or gone today: another may have the same document.
      if (isFile(place.archive)) await this.#take(this.#folder, sha256, place).catch(() => {});
    }
    this.#makeRoom(this.#folder);
  }

  /**
   * One after another: archives are read from their beginning.
   * @param paths where the document was seen.
   * @returns nothing where no archive has those bytes any more.
   */
  async find(sha256: string, paths: readonly string[]): Promise<{ path: string; bytes: number } | undefined> {
    if (!this.#sizes.has(sha256)) {
      this.#last = this.#last.then(async () => this.#sizes.has(sha256) || this.#unpack(sha256, paths));
      await this.#last;
    }
    const bytes = this.#sizes.get(sha256);
    if (bytes === undefined || this.#folder === undefined) return undefined;
    this.#sizes.delete(sha256);
    this.#sizes.set(sha256, bytes);
    return { path: spoolPath(this.#folder, sha256), bytes };
  }

  close(): void {
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true });
    this.#sizes.clear();
  }
}
