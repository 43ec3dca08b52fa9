#!/usr/bin/env node
// Runs the built program on the Node that the package brings (24.x), whatever Node the machine has.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { followNpm } from './follow-npm.js';

const [major] = process.versions.node.split('.').map(Number);

followNpm();

if (major >= 24) {
  // Compiled code is kept between processes, those that it starts among them. Where there is no room or right, it is not.
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'rapporteur');
  try {
    // One after the other: where no folder can be made (a HOME below /proc), `recursive` tries for ever.
    for (const folder of [dirname(cache), cache]) if (!existsSync(folder)) mkdirSync(folder);
    process.env.NODE_COMPILE_CACHE ??= cache;
    (await import('node:module')).enableCompileCache(process.env.NODE_COMPILE_CACHE);
  } catch {}
  await import('../dist/src/cli/main.js');
} else {
  const manifest = createRequire(import.meta.url).resolve('node/package.json');
  const runtime = join(dirname(manifest), 'bin', 'node');
  const child = spawn(runtime, [import.meta.filename ?? process.argv[1], ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`rapporteur: cannot start Node 24 at ${runtime}: ${error.message}. Run npm ci again.`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (signal) process.kill(process.pid, signal);
    else process.exit(code ?? 1);
  });
}
