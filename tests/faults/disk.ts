import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of a test's own that can be filled; there only where the system lets us mount one. Must be removed. */
export class OwnDisk {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static mount(folder: string, megabytes: number): OwnDisk | undefined {
    mkdirSync(folder, { recursive: true });
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
    return status === 0 ? new OwnDisk(folder) : undefined;
  }

  get #filler(): string {
    return join(this.#folder, 'filler');
  }

  /** Takes every byte that is left. */
  fill(): void {
    const { bavail, bsize } = statfsSync(this.#folder);
    try {
      writeFileSync(this.#filler, Buffer.alloc(bavail * bsize));
    } catch {
      // Others write at the same time: it is full all the same.
    }
  }

  makeRoom(): void {
    rmSync(this.#filler, { force: true });
  }

  remove(): void {
    spawnSync('umount', ['-l', this.#folder]);
  }
}
