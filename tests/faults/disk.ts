import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something that can be made to take no more, and to take it again. Must be removed. */
export interface Disk {
  fill(): void;
  makeRoom(): void;
  remove(): void;
}

/** A disk of a test's own that can be filled; there only where the system lets us mount one. Must be removed. */
export class OwnDisk implements Disk {
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

/** A folder that takes no more files; there only where the system holds us to it, which it does not for root. */
export class LockedFolder implements Disk {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static of(folder: string): LockedFolder | undefined {
    return process.getuid?.() === 0 ? undefined : new LockedFolder(folder);
  }

  fill(): void {
    mkdirSync(this.#folder, { recursive: true });
    chmodSync(this.#folder, 0o555);
  }

  makeRoom(): void {
    if (existsSync(this.#folder)) chmodSync(this.#folder, 0o755);
  }

  remove(): void {
    this.makeRoom();
  }
}
