import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import type { EngineEvent } from '../../src/engine/engine.ts';
import { Metrics, serveMetrics } from '../../src/engine/metrics.ts';
import type { Settled } from '../../src/engine/protocol.ts';

const settled = (sha256: string, outcome: Settled): EngineEvent => ({
  event: 'settled',
  sha256,
  path: '/in/secret-name.pdf',
  attempt: 1,
  state: outcome.ended === 'record' ? 'done' : 'failed',
  outcome,
});
const counts = { tables: 0, mentions: 0, conflicts: 0, agreements: 0 };
const summary = { sha256: 'a', status: 'done', extractor: '1', failedPages: [], pages: 12, ...counts } as const;

it('serves what was done in the text format of Prometheus, and no name of a file', async () => {
  const metrics = new Metrics(() => ({ done: 1, queued: 3 }));
  for (const sha256 of ['a', 'b', 'c']) {
    metrics.take({ event: 'started', sha256, path: '/in/secret-name.pdf', attempt: 1 });
  }
  metrics.take({ event: 'queue', reachable: false });
  metrics.take(settled('a', { ended: 'record', summary, seconds: 0.2 }));
  metrics.take(settled('b', { ended: 'failure', failure: { class: 'scanned', message: 'why' }, seconds: 400 }));
  const server = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const text = await (await fetch(`${address}/metrics`)).text();
  expect((await fetch(address)).status).toBe(404);
  server.close();
  for (const line of [
    '# TYPE rapporteur_attempts_total counter',
    'rapporteur_attempts_total{outcome="done"} 1',
    'rapporteur_attempts_total{outcome="scanned"} 1',
    'rapporteur_attempt_seconds_bucket{le="0.1"} 0',
    'rapporteur_attempt_seconds_bucket{le="0.25"} 1',
    'rapporteur_attempt_seconds_bucket{le="300"} 1',
    'rapporteur_attempt_seconds_bucket{le="+Inf"} 2',
    'rapporteur_attempt_seconds_count 2',
    'rapporteur_pages_total 12',
    'rapporteur_in_hand 1',
    'rapporteur_documents{state="queued"} 3',
    'rapporteur_queue_up 0',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
  expect(text).not.toContain('secret');
});
