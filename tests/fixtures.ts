import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../fixtures');

/** A committed fixture by its path below `fixtures/`. */
export const fixture = (...parts: string[]): string => join(folder, ...parts);
