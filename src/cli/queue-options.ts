import { type Command, InvalidArgumentError } from 'commander';
import type { MetricsPlace } from '../engine/metrics.ts';
import type { RedisAccess } from '../engine/redis.ts';

export interface QueueOptions {
  redis?: string;
  redisPasswordFile?: string;
  prefix?: string;
  metrics?: MetricsPlace;
}

/** @example `9464` (of the loopback), `0.0.0.0:9464`, `[::]:9464` */
const metricsPlace = (value: string): MetricsPlace => {
  const [, host = '127.0.0.1', port = ''] = /^(?:(.+):)?(\d{1,5})$/.exec(value) ?? [];
  if (port === '') throw new InvalidArgumentError('It must be a port, or HOST:PORT.');
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
};

/** The options of every command that reaches a queue. */
export const withQueue = (command: Command, what: string): Command =>
  command
    .option('--redis <url>', `${what} (REDIS_URL does the same)`)
    .option('--redis-password-file <file>', 'the password of Redis, read again whenever a connection is made')
    .option('--prefix <prefix>', 'before every key in Redis (default {rapporteur})')
    .option('--metrics <port>', 'serve metrics for Prometheus on PORT of the loopback, or on HOST:PORT', metricsPlace);

/** How Redis is reached, where it was asked for. */
export const redisFrom = ({
  redis = process.env.REDIS_URL,
  redisPasswordFile,
}: QueueOptions): RedisAccess | undefined =>
  redis ? { address: redis, ...(redisPasswordFile && { passwordFile: redisPasswordFile }) } : undefined;
