import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const runtime = join(root, 'node_modules/.bin/node');
const fake = join(root, 'tests/engine/fake-extractor.ts');

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command line of the program, on the Node that users run it on. */
export const commandLine = (args: readonly string[]): readonly [string, ...string[]] => [
  runtime,
  join(root, 'src/cli/main.ts'),
  ...args,
];

/** The environment that it runs in. `whole`: with the extractor itself. */
export const environment = ({ whole = false } = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  NO_COLOR: '1',
  LANG: 'C',
  ...(!whole && { RAPPORTEUR_EXTRACTOR: fake }),
});

/** The program with some arguments. */
export const startRapporteur = (args: readonly string[], options = {}) => {
  const [command, ...rest] = commandLine(args);
  return spawn(command, rest, { cwd: root, env: environment(options) });
};

/** Runs the program to its end with some standard input. */
export const rapporteur = (args: readonly string[], { input = '', whole = false } = {}): Promise<Finished> => {
  const child = startRapporteur(args, { whole });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
};
