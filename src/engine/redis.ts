import type { ConnectionOptions } from 'bullmq';

/** Redis does not answer; the address is named without its password. */
export class RedisUnreachable extends Error {
  constructor(redis: string, why: string) {
    super(`Redis at ${addressOf(redis)} does not answer: ${why}`);
    this.name = 'RedisUnreachable';
  }
}

/** Host and port of a Redis URL, for messages. */
export const addressOf = (redis: string): string => {
  try {
    return new URL(redis).host;
  } catch {
    return 'an address that is no URL';
  }
};

/** Connects again for as long as it takes: a Redis that is away costs waiting, never a document. */
export const connectionTo = (redis: string): ConnectionOptions => ({
  url: redis,
  maxRetriesPerRequest: null,
  retryStrategy: (times: number) => Math.min(times * 100, 2000),
});

/** Waits for an answer for so many milliseconds. @throws Error where none comes. */
export const within = async <T>(milliseconds: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer for ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
