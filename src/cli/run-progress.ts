import { existsSync } from 'node:fs';
import { Metrics, type MetricsPlace, serveMetrics } from '../engine/metrics.ts';
import { Ledger, ledgerPath } from '../store/ledger/index.ts';
import { progressFor } from './progress/index.ts';
import type { Progress } from './progress/progress.ts';

export interface RunProgressOptions {
  readonly shelf: string;
  readonly json: boolean;
  /** Where metrics are served, where they are asked for. */
  readonly metrics: MetricsPlace | undefined;
}

const countsOf = (shelf: string): Readonly<Record<string, number>> => {
  if (!existsSync(ledgerPath(shelf))) return {};
  const ledger = new Ledger(shelf, 'read');
  try {
    return ledger.counts();
  } finally {
    ledger.close();
  }
};

/**
 * Shows how far a run is to people or programs, and serves it to Prometheus. Must be closed.
 * @throws Error where the port of the metrics is taken.
 */
export const runProgress = async (options: RunProgressOptions): Promise<Progress> => {
  const { shelf, json, metrics: place } = options;
  const metrics = new Metrics(() => countsOf(shelf));
  const server = place && (await serveMetrics(metrics, place));
  const progress = progressFor(json ? 'json' : process.stderr.isTTY ? 'live' : 'lines');
  return {
    ...progress,
    report: (event) => {
      if (server) metrics.take(event);
      progress.report(event);
    },
    close: () => {
      server?.close();
      progress.close();
    },
  };
};
