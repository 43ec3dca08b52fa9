import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { type Command, InvalidArgumentError } from 'commander';
import colors from 'picocolors';
import { readMember } from '../engine/intake/archives/index.ts';
import { isLoopback } from '../server/guard/hosts.ts';
import { serve } from '../server/serve.ts';
import { indexPath, updateIndex } from '../store/index/index.ts';
import { recordsFolder } from '../store/outputs.ts';
import type { ReadMember } from '../store/unpacked-members.ts';
import { limitsFrom } from './limits.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { print } from './streams.ts';

interface ServeOptions extends ShelfOptions {
  port: number;
  host: string;
  token?: string;
}

const readPort = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError('A port is a number up to 65535.');
  return port;
};

/** `retry` in a process of its own, as the command line would run it; the shelf's ledger tells how it goes. */
const retryBeside =
  (shelf: string) =>
  (failure: string | undefined): void => {
    const program = process.argv[1];
    if (!program) return;
    const wanted = failure === undefined ? ['--failed'] : ['--class', failure];
    const child = spawn(
      process.execPath,
      [...process.execArgv, program, 'retry', ...wanted, '--out', shelf, '--json'],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    child.on('error', (error) => process.stderr.write(`rapporteur: ${error.message}\n`));
  };

/** What was read since the last run is in the index before the page is; a shelf that cannot be written stays as it is. */
const bringUpToDate = async (shelf: string): Promise<void> => {
  if (!existsSync(recordsFolder(shelf))) return;
  await updateIndex(shelf).catch((error: Error) => {
    if (!existsSync(indexPath(shelf))) throw error;
    process.stderr.write(`rapporteur: ${error.message}\n`);
  });
};

/** No larger than `ingest` takes them. */
const memberOf: ReadMember = ({ archive, member }, take) => readMember(archive, member, limitsFrom({}).bytes, take);

const urlOf = ({ address, family, port }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;

const help = `
Examples:
  rapporteur serve                              http://127.0.0.1:8417/, for this machine only
  rapporteur serve --host 0.0.0.0 --token "$(openssl rand -hex 16)"
  curl http://127.0.0.1:8417/api/openapi.json   what the HTTP API offers`;

/** `serve`: the review page over a shelf until it is stopped; for this machine alone unless asked otherwise. */
export const addServe = (program: Command): void => {
  const command = program
    .command('serve')
    .description('serve the review page, the documents and the shelf view, with their HTTP API')
    .option('--port <number>', 'port, 0 for a free one', readPort, 8417)
    .option('--host <address>', 'address to listen at; one beyond this machine needs a token', '127.0.0.1')
    .option('--token <token>', 'what readers must give (or RAPPORTEUR_TOKEN), at least 16 characters')
    .addHelpText('after', help);
  withShelf(command).action(async ({ out, port, host, token = process.env.RAPPORTEUR_TOKEN }: ServeOptions) => {
    await bringUpToDate(out);
    const server = await serve({
      ...{ shelf: out, port, address: host, retry: retryBeside(out), readMember: memberOf },
      ...(token && { token }),
    });
    const url = urlOf(server.address() as AddressInfo);
    await print(`Review ${out} at ${url} (Ctrl+C stops)\n`);
    if (!isLoopback(host))
      await print(
        colors.yellow('Others can reach it: what they send is not encrypted; the token is all that guards it.\n'),
      );
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        server.close();
        server.closeAllConnections();
      });
  });
};
