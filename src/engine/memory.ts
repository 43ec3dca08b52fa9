import { readFileSync } from 'node:fs';

/** Resident megabytes of a process where the system says so (Linux), otherwise 0. */
export const residentMegabytes = (pid: number | undefined): number => {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
};

/** A document that alone fills so much of what a process may take does so in a fresh one, too. */
const tooMuchAlone = 0.75;

/** What one document adds to the memory of the process that reads it. */
export class Growth {
  readonly #first: boolean;
  readonly #before: number;
  #most = 0;

  /** @param first it is the first document of this process: all that it takes is the document's. */
  constructor(pid: number | undefined, first: boolean) {
    this.#first = first;
    this.#before = residentMegabytes(pid);
  }

  /** @returns the megabytes that the process has now. */
  look(pid: number | undefined): number {
    const now = residentMegabytes(pid);
    this.#most = Math.max(this.#most, now);
    return now;
  }

  /** Whether a fresh process with so many megabytes would be too small, too. */
  isTheDocuments(memory: number): boolean {
    return this.#first || this.#most - this.#before > memory * tooMuchAlone;
  }
}
