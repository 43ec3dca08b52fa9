import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRapporteur } from '../cli/run.ts';

/** A shelf in a folder of its own, served by the program itself, as its users run it. */
export interface Site {
  readonly shelf: string;
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export const newShelf = (): string => mkdtempSync(join(tmpdir(), 'rapporteur-site-'));

/** Starts `rapporteur serve` on a free port and waits until it says where. */
export const startSite = async (shelf: string, ...options: string[]): Promise<Site> => {
  const child = startRapporteur(['serve', '--out', shelf, '--port', '0', ...options], { whole: true });
  const ended = new Promise((done) => child.once('close', done));
  const address = await new Promise<string>((found, fail) => {
    let said = '';
    const listen = (text: string): void => {
      said += text;
      const url = /http:\/\/[^ ]+(?=\/ )/.exec(said)?.[0];
      if (url) found(url.replace('0.0.0.0', '127.0.0.1'));
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.once('close', () => fail(new Error(`serve ended: ${said}`)));
  });
  return {
    shelf,
    address,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(shelf, { recursive: true, force: true });
    },
  };
};
