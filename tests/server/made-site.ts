import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServeOptions, serve } from '../../src/server/serve.ts';
import { buildIndex } from '../../src/store/index/index.ts';
import { Ledger } from '../../src/store/ledger/index.ts';
import { writeRecord } from '../../src/store/outputs.ts';
import { madeRecord } from '../store/made-record.ts';

/** A shelf of small made records, one of them with its file and one failure, served in this process. */
export interface MadeSite {
  readonly shelf: string;
  readonly file: string;
  /** Of the record that has a file. */
  readonly sha256: string;
  readonly address: string;
  readonly close: () => void;
}

const bytes = '%PDF-1.7 not much of one';

const fillLedger = (shelf: string, file: string, sha256: string): void => {
  const ledger = new Ledger(shelf);
  const { size, mtimeMs, ctimeMs, ino: inode } = statSync(file);
  const mark = { size, mtimeMs, ctimeMs, inode };
  const other = 'f'.repeat(64);
  ledger.files.submit([
    { path: file, sha256, ...mark },
    { path: join(shelf, 'scan.pdf'), sha256: other, ...mark },
  ]);
  ledger.claim(2);
  ledger.settle(sha256, {
    ended: 'record',
    seconds: 1,
    summary: {
      ...{ status: 'done', extractor: '1', failedPages: [] },
      ...{ pages: 2, tables: 1, mentions: 1, conflicts: 1, agreements: 0 },
    },
  });
  ledger.settle(other, { ended: 'failure', seconds: 1, failure: { class: 'scanned', message: 'no text' } });
  ledger.close();
};

export const madeSite = async (options: Partial<ServeOptions> = {}): Promise<MadeSite> => {
  const shelf = mkdtempSync(join(tmpdir(), 'rapporteur-made-'));
  const file = join(shelf, 'report.pdf');
  writeFileSync(file, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  for (const n of [1, 2]) await writeRecord(shelf, madeRecord(n));
  await writeRecord(shelf, madeRecord(3, { sha256 }));
  fillLedger(shelf, file, sha256);
  buildIndex(shelf);
  const server: Server = await serve({ shelf, port: 0, ...options });
  return {
    ...{ shelf, file, sha256 },
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(shelf, { recursive: true, force: true });
    },
  };
};

export interface Asked {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A request as it is, with a path that is not tidied and headers that fetch would not send. */
export const ask = (
  address: string,
  path: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Asked> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(address);
    const call = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (more: string) => {
        text += more;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    call.on('error', fail);
    call.end(body);
  });

/** What the page sends with a change. */
export const own = { 'content-type': 'application/json', 'x-rapporteur': '1' };
