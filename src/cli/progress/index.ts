import { eventProgress } from './events.ts';
import { lineProgress } from './lines.ts';
import { liveProgress } from './live.ts';
import type { Progress } from './progress.ts';

const kinds = { live: liveProgress, lines: lineProgress, json: eventProgress };

export const progressFor = (kind: keyof typeof kinds): Progress => kinds[kind]();
