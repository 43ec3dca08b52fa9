import { basename } from 'node:path';
import type { EngineEvent } from '../../engine/engine.ts';
import { counted } from '../counted.ts';
import { failureLine } from '../failures.ts';
import type { Tally } from './tally.ts';

/** @example `3 s`, `4 min`, `2 h 05 min`, `3 d 4 h` */
export const duration = (seconds: number): string => {
  const minutes = Math.round(seconds / 60);
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
  return `${Math.floor(minutes / 1440)} d ${Math.floor((minutes % 1440) / 60)} h`;
};

/** @example `12.5 files/s, 80.1 pages/s, ETA 2 h 05 min` */
export const paceLine = (tally: Tally): string => {
  const { files, pages } = tally.pace();
  const eta = tally.eta();
  return `${files.toFixed(1)} files/s, ${pages.toFixed(1)} pages/s${eta === undefined ? '' : `, ETA ${duration(eta)}`}`;
};

/** @example `report.pdf: done, 12 pages, 3 conflicts, 1.4 s` */
export const settledLine = ({ path, state, outcome }: Extract<EngineEvent, { event: 'settled' }>): string => {
  const name = basename(path);
  if (outcome.ended === 'failure') {
    const next = state === 'queued' ? 'tried again later' : state;
    return `${name}: ${next}: ${failureLine(outcome.failure)}`;
  }
  const { pages, conflicts, failedPages } = outcome.summary;
  const partial = failedPages.length > 0 ? ` (not pp. ${failedPages.join(', ')})` : '';
  return `${name}: ${state}, ${counted(pages, 'page')}${partial}, ${counted(conflicts, 'conflict')}, ${outcome.seconds.toFixed(1)} s`;
};
