// The queue over every kind of address, and under what a Redis can do to its users. Real servers, all our own.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bullmqEngine } from '../../src/engine/bullmq.ts';
import type { EngineEvent } from '../../src/engine/engine.ts';
import type { RedisAccess } from '../../src/engine/redis.ts';
import { ingest } from '../../src/engine/run.ts';
import { recordsFolder } from '../../src/store/outputs.ts';
import { freePort, OwnRedis } from './own-redis.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-redis-'));
const servers: OwnRedis[] = [];
let work: string;
let serial = 0;

beforeAll(() => {
  process.env.RAPPORTEUR_EXTRACTOR = join(import.meta.dirname, 'fake-extractor.ts');
});
beforeEach(() => {
  serial += 1;
  work = join(folder, String(serial));
  mkdirSync(join(work, 'in'), { recursive: true });
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.kill();
});
afterAll(() => {
  delete process.env.RAPPORTEUR_EXTRACTOR;
  rmSync(folder, { recursive: true, force: true });
});

/** A client of a test's own, whose server may die. */
const ask = (port: number): Redis => new Redis(port).on('error', () => {});

const own = async (...args: readonly string[]): Promise<OwnRedis> => {
  const server = await OwnRedis.start(...args);
  servers.push(server);
  return server;
};

interface Ended {
  readonly counts: object;
  readonly notices: string;
}

/** Extracts some documents over a Redis; `during` is called at each one that is settled, with how many there are. */
const run = async (
  redis: RedisAccess,
  { documents = 12, during = (_: number): void => {}, prefix = '' } = {},
): Promise<Ended> => {
  for (let n = 0; n < documents; n += 1) writeFileSync(join(work, 'in', `${n}.pdf`), `%PDF-slow 2 ${n}`);
  const never = new AbortController().signal;
  const notices: string[] = [];
  let settled = 0;
  const ended = await ingest([join(work, 'in')], {
    shelf: join(work, 'shelf'),
    engine: bullmqEngine({ redis, workers: 2, ...(prefix && { prefix }) }),
    limits: { pages: 100, bytes: 100_000 },
    stop: never,
    halt: never,
    report: (event: EngineEvent) => {
      if (event.event === 'notice') notices.push(event.message);
      if (event.event !== 'settled') return;
      settled += 1;
      during(settled);
    },
  });
  const { counts } = ended;
  ended.close();
  const names = readdirSync(recordsFolder(join(work, 'shelf')));
  expect(names.filter((name) => name.endsWith('.json'))).toHaveLength(documents);
  return { counts, notices: notices.join('\n') };
};

/** Does something once, when so many documents are settled. */
const at = (
  count: number,
  fault: () => Promise<void>,
): { during: (settled: number) => void; over: () => Promise<void> } => {
  let done: Promise<void> | undefined;
  return {
    during: (settled) => {
      if (settled >= count) done ??= fault();
    },
    over: async () => {
      expect(done, 'the fault happened').toBeDefined();
      await done;
    },
  };
};

describe('an address', () => {
  it('of a cluster: the keys of a queue lie in one slot', async () => {
    const nodes = [];
    for (let n = 0; n < 3; n += 1) {
      const conf = join(work, `nodes-${n}.conf`);
      nodes.push(await own('--cluster-enabled', 'yes', '--cluster-config-file', conf));
    }
    const clients = nodes.map(({ port }) => ask(port));
    const slots = [0, 5461, 10923, 16384];
    for (const [n, client] of clients.entries()) {
      await client.call('CLUSTER', 'ADDSLOTSRANGE', slots[n]!, slots[n + 1]! - 1);
      await client.call('CLUSTER', 'MEET', '127.0.0.1', nodes[0]!.port);
    }
    const isWhole = async (client: Redis): Promise<boolean> =>
      /cluster_state:ok[\s\S]*cluster_known_nodes:3/.test(String(await client.cluster('INFO')));
    for (const client of clients) while (!(await isWhole(client))) await pause(100);
    const address = `redis-cluster://127.0.0.1:${nodes[0]!.port},127.0.0.1:${nodes[1]!.port}`;
    expect((await run({ address }, { prefix: '{a shelf}' })).counts).toEqual({ done: 12 });
    const keys = await Promise.all(clients.map((client) => client.keys('*')));
    expect(keys.filter((found) => found.length > 0)).toHaveLength(1);
    for (const client of clients) client.disconnect();
  });

  it('of sentinels: when the master dies, the work goes on with the one that follows it', async () => {
    const master = await own();
    const replica = await own('--replicaof', '127.0.0.1', String(master.port), '--repl-diskless-sync-delay', '0');
    const port = await freePort();
    const conf = join(work, 'sentinel.conf');
    writeFileSync(
      conf,
      `port ${port}\nsentinel monitor reports 127.0.0.1 ${master.port} 1\nsentinel down-after-milliseconds reports 1000
sentinel failover-timeout reports 5000\n`,
    );
    const sentinel = await OwnRedis.sentinel(port, conf);
    servers.push(sentinel);
    const asked = ask(port);
    // It has to know the replica before the master dies.
    while (!String(await asked.call('SENTINEL', 'REPLICAS', 'reports')).includes(String(replica.port)))
      await pause(100);
    asked.disconnect();
    const fault = at(3, () => master.kill());
    const { counts } = await run({ address: `redis-sentinel://127.0.0.1:${port}/reports` }, fault);
    await fault.over();
    expect(counts).toEqual({ done: 12 });
  });

  it.skipIf(spawnSync('openssl', ['version']).status !== 0)('with TLS and an authority of its own', async () => {
    const [key, cert] = [join(work, 'key.pem'), join(work, 'cert.pem')];
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const files = ['-keyout', key, '-out', cert];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files, ...subject], {
      stdio: 'ignore',
    });
    const tls = [
      '--tls-cert-file',
      cert,
      '--tls-key-file',
      key,
      '--tls-ca-cert-file',
      cert,
      '--tls-auth-clients',
      'no',
    ];
    const port = await freePort();
    await own('--tls-port', String(port), ...tls);
    await expect(run({ address: `rediss://127.0.0.1:${port}` })).rejects.toThrow(/self-signed/);
    expect((await run({ address: `rediss://127.0.0.1:${port}?ca=${cert}` })).counts).toEqual({ done: 12 });
  });
});

describe('a Redis that', () => {
  it('restarts empty with another password is reached again once the file has it', async () => {
    const redis = await own('--requirepass', 'old');
    const passwordFile = join(work, 'password');
    writeFileSync(passwordFile, 'old\n');
    const fault = at(3, async () => {
      await redis.kill();
      redis.args = ['--requirepass', 'new'];
      await redis.start();
      await pause(1500);
      writeFileSync(passwordFile, 'new\n');
    });
    const { counts, notices } = await run({ address: redis.url, passwordFile }, fault);
    await fault.over();
    expect(counts).toEqual({ done: 12 });
    expect(notices).toContain('Redis is back');
  });

  it('evicts keys loses no document', async () => {
    const redis = await own();
    const client = ask(redis.port);
    const evict = setInterval(async () => {
      const key = await client.randomkey().catch(() => null);
      if (key) await client.del(key).catch(() => {});
    }, 250);
    try {
      expect((await run({ address: redis.url })).counts).toEqual({ done: 12 });
    } finally {
      clearInterval(evict);
      client.disconnect();
    }
  });

  it('has no memory left, or no room for another client, is waited for', async () => {
    const redis = await own();
    const client = ask(redis.port);
    const fault = at(3, async () => {
      await client.config('SET', 'maxmemory', '1');
      await client.config('SET', 'maxclients', '1');
      await client.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
      await pause(2000);
      await client.config('SET', 'maxclients', '1000');
      await client.config('SET', 'maxmemory', '0');
    });
    const { counts } = await run({ address: redis.url }, fault);
    await fault.over();
    client.disconnect();
    expect(counts).toEqual({ done: 12 });
  });

  it('does not come back holds up nobody whose shelf is taken away meanwhile', async () => {
    const redis = await own();
    const fault = at(3, async () => {
      await redis.kill();
      renameSync(join(work, 'shelf'), join(work, 'elsewhere'));
    });
    await expect(run({ address: redis.url }, fault)).rejects.toThrow(/the shelf has gone/);
    await fault.over();
    renameSync(join(work, 'elsewhere'), join(work, 'shelf'));
    const again = await own();
    expect((await run({ address: again.url })).counts).toEqual({ done: 12 });
  });
});
