import type { Command } from 'commander';

export interface ShelfOptions {
  readonly out: string;
}

/** `--out`: the shelf that a command works on. */
export const withShelf = (command: Command): Command =>
  command.option('--out <folder>', 'the shelf: records, ledger and index', 'output');
