import type { EngineEvent } from '../../engine/engine.ts';
import { eventProgress } from './events.ts';
import { lineProgress } from './lines.ts';
import { liveProgress } from './live.ts';

/** Where an ingest shows how far it is. */
export interface Progress {
  readonly files: (count: number) => void;
  /** More documents that need an extraction. */
  readonly queued: (documents: number) => void;
  readonly report: (event: EngineEvent) => void;
  readonly close: () => void;
}

const kinds = { live: liveProgress, lines: lineProgress, json: eventProgress };

export const progressFor = (kind: keyof typeof kinds): Progress => kinds[kind]();
