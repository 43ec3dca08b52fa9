import type { Command } from 'commander';

export interface ShelfOptions {
  readonly out: string;
}

/** Where a shelf is when nobody says otherwise. */
export const usualShelf = 'output';

/** `--out`: the shelf that a command works on. */
export const withShelf = (command: Command): Command =>
  command.option('--out <folder>', 'the shelf: records, ledger and index', usualShelf);
