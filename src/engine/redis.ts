import { readFileSync } from 'node:fs';
import { Cluster, Redis, type RedisOptions } from 'ioredis';

/** What to do about an answer of Redis, or about none. */
const adviceFor = (why: string): string =>
  /WRONGPASS|NOAUTH/.test(why)
    ? 'Give its password with --redis-password-file, or user and password in the address'
    : 'Start it, or correct the address; `ingest` without --redis needs none';

/** Redis could not be reached when it was first asked. */
export class RedisUnreachable extends Error {
  constructor(address: string, why: string) {
    super(`cannot reach Redis at ${addressOf(address)}: ${why.replace(/\.$/, '')}. ${adviceFor(why)}`);
    this.name = 'RedisUnreachable';
  }
}

/** How Redis is reached. */
export interface RedisAccess {
  /**
   * `redis://` and `rediss://` (TLS) for one server; `redis-sentinel://HOST:PORT,HOST:PORT/NAME` for the master of that
   * name; `redis-cluster://HOST:PORT,HOST:PORT` for a cluster; both with `rediss-` for TLS. `?ca=FILE` names the
   * authority that signed a certificate of one's own. Valkey takes the same addresses.
   */
  readonly address: string;
  /** A file with the password, read again whenever a connection is made: so a password can be changed under way. */
  readonly passwordFile?: string;
}

/** An address as it may be shown: without user and password. */
export const addressOf = (address: string): string => address.replace(/\/\/[^@/]*@/, '//');

/** Milliseconds without a word after which a connection is given up; longer than any command blocks. */
const silence = 30_000;

/** A Redis that restarts says LOADING, one that fails over READONLY, one with a new password the other two. */
const worthReconnecting = /^(READONLY|LOADING|NOAUTH|WRONGPASS)/;

const delay = (times: number): number => Math.min(times * 200, 2000);

const passwordIn = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    // It is being written anew: the next attempt reads it.
    return undefined;
  }
};

/** Options of every connection. `this` of a retry is the options of the connection that is made again. */
const patient = (passwordFile: string | undefined): RedisOptions => ({
  // BullMQ asks for it: a command waits for Redis to come back, it does not fail.
  maxRetriesPerRequest: null,
  retryStrategy(this: RedisOptions, times) {
    const password = passwordFile && passwordIn(passwordFile);
    if (password) this.password = password;
    return delay(times);
  },
  reconnectOnError: (error) => worthReconnecting.test(error.message),
  socketTimeout: silence,
  ...(passwordFile && { password: passwordIn(passwordFile) }),
});

interface SeveralHosts {
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly hosts: { host: string; port: number }[];
  readonly name: string;
  readonly query: URLSearchParams;
}

/** @example `redis-sentinel://:secret@10.0.0.1:26379,10.0.0.2/mymaster?sentinelPassword=other` */
const severalHosts = (address: string, defaultPort: number): SeveralHosts => {
  const pattern = /^[\w+-]+:\/\/(?:([^@/]*)@)?([^/?]*)\/?([^?]*)\??(.*)$/;
  const [, credentials = '', list = '', name = '', query = ''] = pattern.exec(address) ?? [];
  const [user, password] = credentials.split(':').map(decodeURIComponent);
  const hosts = list.split(',').map((item) => {
    const [, host = '127.0.0.1', port] = /^(\[[^\]]*\]|[^:]+)?(?::(\d+))?$/.exec(item) ?? [];
    return { host: host.replace(/^\[|\]$/g, ''), port: Number(port ?? defaultPort) };
  });
  return { user: user || undefined, password: password || undefined, hosts, name, query: new URLSearchParams(query) };
};

const credentials = ({ user, password }: SeveralHosts): RedisOptions => ({
  ...(user && { username: user }),
  ...(password && { password }),
});

/** TLS as an address asks for it. */
const tlsOf = (query: URLSearchParams): RedisOptions => {
  const ca = query.get('ca');
  return { tls: ca ? { ca: readFileSync(ca) } : {} };
};

const singleClient = (address: string, tls: boolean, options: RedisOptions): Redis => {
  const [plain = address, query = ''] = address.replace(/^valkey/, 'redis').split('?');
  const asked = new URLSearchParams(query);
  const tlsAsked = tls ? tlsOf(asked) : {};
  asked.delete('ca');
  return new Redis(asked.size > 0 ? `${plain}?${asked}` : plain, { ...options, ...tlsAsked });
};

const sentinelClient = (address: string, tls: boolean, options: RedisOptions): Redis => {
  const parts = severalHosts(address, 26379);
  const sentinelPassword = parts.query.get('sentinelPassword');
  return new Redis({
    ...credentials(parts),
    ...options,
    sentinels: parts.hosts,
    name: parts.name || 'mymaster',
    sentinelRetryStrategy: delay,
    ...(sentinelPassword && { sentinelPassword }),
    ...(tls && { ...tlsOf(parts.query), enableTLSForSentinelMode: true }),
  });
};

const clusterClient = (address: string, tls: boolean, options: RedisOptions, passwordFile?: string): Cluster => {
  const parts = severalHosts(address, 6379);
  const redisOptions: RedisOptions = { ...credentials(parts), ...options, ...(tls && tlsOf(parts.query)) };
  return new Cluster(parts.hosts, {
    redisOptions,
    // Certificates bear host names: they are not to be looked up before.
    ...(tls && { dnsLookup: (host: string, callback: (error: null, address: string) => void) => callback(null, host) }),
    clusterRetryStrategy: (times) => {
      const password = passwordFile && passwordIn(passwordFile);
      if (password) redisOptions.password = password;
      return delay(times);
    },
  });
};

/** Kinds of address by their beginning; the second group says TLS. */
const kinds = /^(redis|valkey)(s?)(?:[-+](sentinel|cluster))?:\/\//;

const clientFor = ({ address, passwordFile }: RedisAccess): Redis | Cluster => {
  const [, , tls, kind] = kinds.exec(address) ?? [];
  if (tls === undefined) throw new RedisUnreachable(address, 'it is no address of the form redis://HOST:PORT');
  const options = patient(passwordFile);
  if (kind === 'sentinel') return sentinelClient(address, tls === 's', options);
  if (kind === 'cluster') return clusterClient(address, tls === 's', options, passwordFile);
  return singleClient(address, tls === 's', options);
};

/** A client that waits for Redis and connects again by itself. @throws Error where the address is none. */
export const redisClient = (access: RedisAccess): Redis | Cluster => {
  const client = clientFor(access);
  // Whoever uses it listens too. Without a listener, as while it is being left, ioredis would print the error.
  client.on('error', () => {});
  return client;
};

const secondsToAnswer = 5;

/** Asks Redis for a sign of life. @throws RedisUnreachable when none comes within some seconds. */
export const checkRedis = async (client: Redis | Cluster, { address }: RedisAccess): Promise<void> => {
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
