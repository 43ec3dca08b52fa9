import type { AddressInfo } from 'node:net';
import { type Command, InvalidArgumentError } from 'commander';
import { serve } from '../server/serve.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { print } from './streams.ts';

interface ServeOptions extends ShelfOptions {
  port: number;
}

const readPort = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError('A port is a number up to 65535.');
  return port;
};

/** `serve`: the review page over a shelf, on this machine only, until it is stopped. */
export const addServe = (program: Command): void => {
  const command = program
    .command('serve')
    .description('serve the review page on the loopback: findings with their places on the page, one key a decision')
    .option('--port <number>', 'port, 0 for a free one', readPort, 8417);
  withShelf(command).action(async ({ out, port }: ServeOptions) => {
    const server = await serve(out, port);
    const { port: taken } = server.address() as AddressInfo;
    await print(`Review ${out} at http://127.0.0.1:${taken}/ (Ctrl+C stops)\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        server.close();
        server.closeAllConnections();
      });
  });
};
