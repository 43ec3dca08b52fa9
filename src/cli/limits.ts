import { type Command, InvalidArgumentError } from 'commander';
import { defaultTotal, defaultWatch, type Watch } from '../engine/attempt.ts';
import type { TaskLimits } from '../engine/protocol.ts';

/** A positive number, or a message that says what was wrong with it. */
export const positive = (value: string): number => {
  const number = Number(value);
  if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError('It must be a number above 0.');
  return number;
};

/** A whole number, also below 0. */
export const integer = (value: string): number => {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new InvalidArgumentError('It must be a whole number.');
  return number;
};

/** Zero or a positive whole number. */
export const wholeNumber = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('It must be 0 or a whole number above.');
  return number;
};

/** A whole number above 0. */
export const count = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number above 0.');
  return number;
};

export interface LimitOptions {
  timeout?: number;
  maxTime?: number;
  maxMemory?: number;
  maxPages?: number;
  maxBytes?: number;
  maxOutput?: number;
}

/** The options that every command with extraction takes. */
export const withLimits = (command: Command): Command =>
  command
    .option('--timeout <seconds>', 'kill a document that makes no progress for this long (default 60)', positive)
    .option('--max-time <seconds>', 'kill a document that takes longer, whatever its progress (default 3600)', positive)
    .option('--max-memory <megabytes>', 'memory that one extraction may take (default 2048)', positive)
    .option('--max-pages <pages>', 'pages that a file may have (default 10000)', positive)
    .option('--max-bytes <bytes>', 'size that a file may have (default 536870912)', positive)
    .option('--max-output <bytes>', 'size that the record of a file may have (default 268435456)', positive);

export const limitsFrom = (options: LimitOptions): TaskLimits => ({
  pages: options.maxPages ?? 10_000,
  bytes: options.maxBytes ?? 512 * 1024 * 1024,
  ...(options.maxOutput !== undefined && { output: options.maxOutput }),
});

export const watchFrom = (options: LimitOptions): Watch => ({
  timeout: options.timeout ?? defaultWatch.timeout,
  total: options.maxTime ?? defaultTotal,
  memory: options.maxMemory ?? defaultWatch.memory,
});

/** Whether the user set a limit: then documents that failed on one deserve another attempt. */
export const limitsGiven = (options: LimitOptions): boolean =>
  [options.timeout, options.maxTime, options.maxMemory, options.maxPages, options.maxBytes, options.maxOutput].some(
    (limit) => limit !== undefined,
  );
