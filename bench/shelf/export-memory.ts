// Exports a shelf and prints the seconds and the peak of resident memory, in MB; started by run.ts.
import { readFileSync } from 'node:fs';
import { exportApart } from '../../src/store/exports/apart.ts';
import type { ExportFormat } from '../../src/store/exports/index.ts';

const [shelf = '', format = '', to = ''] = process.argv.slice(2);
const start = performance.now();
await exportApart({ shelf, format: format as ExportFormat, to });
const seconds = (performance.now() - start) / 1000;
// Of this process alone: `resourceUsage().maxRSS` begins with that of the process that started it.
const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
console.log(JSON.stringify({ seconds, megabytes: Number(kilobytes) / 1024 }));
