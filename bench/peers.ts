// How each peer reads a folder of PDFs: one call, everything it starts included.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Peer {
  readonly name: string;
  /** What it gives, so that the figures are not taken for more than they are. */
  readonly gives: string;
  /** Throws where the peer is not installed. */
  readonly run: (files: readonly string[]) => void;
}

export const call = (command: string, args: readonly string[]): void => {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (error || status !== 0) throw new Error(`${command}: ${error?.message ?? stderr.slice(0, 400)}`);
};

export const inFolder = (use: (folder: string) => void): void => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const peers = join(import.meta.dirname, 'package.json');
const require = createRequire(peers);

/** Where the peers' command lines lie; called when they are used, for they may not be installed. */
export const liteParseProgram = (): string =>
  join(dirname(require.resolve('@llamaindex/liteparse/package.json')), 'dist', 'cli.js');
export const openDataLoaderProgram = (): string => join(dirname(require.resolve('@opendataloader/pdf')), 'cli.js');

/** Peers live in a package of their own, installed when they are first needed. */
export const installPeers = (): void => {
  if (existsSync(join(import.meta.dirname, 'node_modules'))) return;
  call('npm', ['ci', '--prefix', import.meta.dirname, '--no-audit', '--no-fund']);
};

export const allPeers: readonly Peer[] = [
  {
    name: 'pdftotext -layout',
    gives: 'text',
    run: (files) => {
      for (const file of files) call('pdftotext', ['-layout', file, '/dev/null']);
    },
  },
  {
    name: 'LiteParse',
    gives: 'text',
    run: (files) => {
      const program = liteParseProgram();
      inFolder((folder) => {
        files.forEach((file, index) => {
          call(process.execPath, [
            program,
            'parse',
            file,
            '--no-ocr',
            '--format',
            'text',
            '-o',
            join(folder, `${index}.txt`),
          ]);
        });
      });
    },
  },
  {
    name: 'OpenDataLoader',
    gives: 'structure, tables',
    run: (files) => {
      const program = openDataLoaderProgram();
      inFolder((folder) =>
        call(process.execPath, [
          program,
          ...files,
          '--output-dir',
          folder,
          '--format',
          'json',
          '--image-output',
          'off',
          '--quiet',
        ]),
      );
    },
  },
];
