import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { EngineEvent } from './engine.ts';

/** Seconds that an attempt may take, by which attempts are counted. */
const buckets = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

type Labels = Readonly<Record<string, string>>;

const shown = (labels: Labels): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/["\\\n]/g, '_')}"`);
  return pairs.length > 0 ? `{${pairs.join()}}` : '';
};

interface Sample {
  readonly labels: Labels;
  readonly value: number;
  /** After the name: `_bucket`, `_sum`, `_count`. */
  readonly part?: string;
}

/** A metric in the text format of Prometheus. */
const metric = (name: string, type: string, help: string, samples: readonly Sample[]): string =>
  [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(({ labels, value, part = '' }) => `${name}${part}${shown(labels)} ${value}`),
    '',
  ].join('\n');

const one = (value: number): Sample[] => [{ labels: {}, value }];

/** Counts what an engine or a queue worker does, for Prometheus. Names no file. */
export class Metrics {
  readonly #attempts = new Map<string, number>();
  readonly #counts = buckets.map(() => 0);
  readonly #inHand = new Set<string>();
  readonly #documents: () => Readonly<Record<string, number>>;
  #seconds = 0;
  #pages = 0;
  #reachable: boolean | undefined;

  /** @param documents how many documents are in each state, where that is known. */
  constructor(documents: () => Readonly<Record<string, number>> = () => ({})) {
    this.#documents = documents;
  }

  take(event: EngineEvent): void {
    if (event.event === 'started') this.#inHand.add(event.sha256);
    if (event.event === 'queue') this.#reachable = event.reachable;
    if (event.event !== 'settled') return;
    const { sha256, outcome } = event;
    this.#inHand.delete(sha256);
    const name = outcome.ended === 'record' ? outcome.summary.status : outcome.failure.class;
    this.#attempts.set(name, (this.#attempts.get(name) ?? 0) + 1);
    this.#seconds += outcome.seconds;
    if (outcome.ended === 'record') this.#pages += outcome.summary.pages;
    buckets.forEach((limit, index) => {
      if (outcome.seconds <= limit) this.#counts[index] = (this.#counts[index] ?? 0) + 1;
    });
  }

  /** Everything in the text format of Prometheus. */
  toString(): string {
    const attempts = [...this.#attempts];
    const count = attempts.reduce((sum, [, value]) => sum + value, 0);
    const took: Sample[] = [
      ...buckets.map((limit, index) => ({
        labels: { le: String(limit) },
        value: this.#counts[index] ?? 0,
        part: '_bucket',
      })),
      { labels: { le: '+Inf' }, value: count, part: '_bucket' },
      { labels: {}, value: this.#seconds, part: '_sum' },
      { labels: {}, value: count, part: '_count' },
    ];
    const documents = Object.entries(this.#documents());
    const ended = attempts.map(([outcome, value]) => ({ labels: { outcome }, value }));
    const states = documents.map(([state, value]) => ({ labels: { state }, value }));
    return [
      metric(
        'rapporteur_attempts_total',
        'counter',
        'Attempts by how they ended: a state, or a class of failure.',
        ended,
      ),
      metric('rapporteur_attempt_seconds', 'histogram', 'Wall time of attempts.', took),
      metric('rapporteur_pages_total', 'counter', 'Pages of the records that were made.', one(this.#pages)),
      metric('rapporteur_in_hand', 'gauge', 'Documents that are being extracted.', one(this.#inHand.size)),
      ...(states.length > 0
        ? [metric('rapporteur_documents', 'gauge', 'Documents of the ledger by state.', states)]
        : []),
      ...(this.#reachable === undefined
        ? []
        : [metric('rapporteur_queue_up', 'gauge', 'Whether Redis can be reached.', one(this.#reachable ? 1 : 0))]),
      metric('process_resident_memory_bytes', 'gauge', 'Memory of this process.', one(process.memoryUsage.rss())),
    ].join('');
  }
}

/** Where metrics are served. */
export interface MetricsPlace {
  readonly host: string;
  readonly port: number;
}

/** Serves metrics at `/metrics` until the server is closed. @throws Error where the port is taken. */
export const serveMetrics = async (metrics: Metrics, { host, port }: MetricsPlace): Promise<Server> => {
  const server = createServer((request, response) => {
    const found = request.url === '/metrics' && request.method === 'GET';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
    response.end(found ? metrics.toString() : 'the metrics are at /metrics\n');
  });
  server.listen(port, host);
  await once(server, 'listening');
  server.unref();
  return server;
};
