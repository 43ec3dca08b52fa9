import type { EngineEvent } from '../../engine/engine.ts';

/** Where an ingest shows how far it is. */
export interface Progress {
  readonly files: (count: number) => void;
  /** More documents that need an extraction. */
  readonly queued: (documents: number) => void;
  readonly report: (event: EngineEvent) => void;
  readonly close: () => void;
}
