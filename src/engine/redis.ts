import { Cluster, Redis, type RedisOptions } from 'ioredis';

/** Redis could not be reached when it was first asked. */
export class RedisUnreachable extends Error {
  constructor(address: string, why: string) {
    super(`cannot reach Redis at ${addressOf(address)}: ${why}. Start it, or leave out --redis to do without`);
    this.name = 'RedisUnreachable';
  }
}

/** An address as it may be shown: without user and password. */
export const addressOf = (address: string): string => address.replace(/\/\/[^@/]*@/, '//');

const patient: RedisOptions = {
  // BullMQ asks for it: a command waits for Redis to come back, it does not fail.
  maxRetriesPerRequest: null,
  retryStrategy: (times) => Math.min(times * 200, 2000),
  // A Redis that restarts says LOADING, one that fails over READONLY: connect anew.
  reconnectOnError: (error) => /^(READONLY|LOADING)/.test(error.message),
};

interface SeveralHosts {
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly hosts: { host: string; port: number }[];
  readonly rest: string;
}

const severalHosts = (address: string, defaultPort: number): SeveralHosts => {
  const [, credentials, list = '', rest = ''] = /^[\w+-]+:\/\/(?:([^@/]*)@)?([^/]*)\/?(.*)$/.exec(address) ?? [];
  const [user, password] = (credentials ?? '').split(':').map(decodeURIComponent);
  const hosts = list.split(',').map((item) => {
    const [host = '127.0.0.1', port] = item.split(':');
    return { host, port: Number(port ?? defaultPort) };
  });
  return { user: user || undefined, password: password || undefined, hosts, rest };
};

const credentials = ({ user, password }: SeveralHosts): RedisOptions => ({
  ...(user && { username: user }),
  ...(password && { password }),
});

/**
 * A client that waits for Redis and connects again by itself.
 * @param address `redis://` and `rediss://` (TLS) for one server; `redis-sentinel://HOST:PORT,HOST:PORT/NAME` for the
 * master of that name; `redis-cluster://HOST:PORT,HOST:PORT` for a cluster. Valkey takes the same addresses.
 */
export const redisClient = (address: string): Redis | Cluster => {
  if (address.startsWith('redis-sentinel://')) {
    const parts = severalHosts(address, 26379);
    return new Redis({ ...patient, ...credentials(parts), sentinels: parts.hosts, name: parts.rest || 'mymaster' });
  }
  if (address.startsWith('redis-cluster://')) {
    const parts = severalHosts(address, 6379);
    return new Cluster(parts.hosts, { redisOptions: { ...patient, ...credentials(parts) } });
  }
  return new Redis(address, patient);
};

const secondsToAnswer = 5;

/** Asks Redis for a sign of life. @throws RedisUnreachable when none comes within some seconds. */
export const checkRedis = async (client: Redis | Cluster, address: string): Promise<void> => {
  let last = `no answer within ${secondsToAnswer} s`;
  const listen = (error: Error): void => {
    last = error.message || (error as NodeJS.ErrnoException).code || last;
  };
  client.on('error', listen);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RedisUnreachable(address, last)), secondsToAnswer * 1000);
  });
  try {
    const asked = client.ping().catch((error: Error) => Promise.reject(new RedisUnreachable(address, error.message)));
    await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
    client.off('error', listen);
  }
};
