import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { verdict } from '../record/index.ts';
import { decision, recordDecision } from '../store/decisions.ts';
import { staticFiles } from './files.ts';
import { listDocuments, listFindings, pdfPath } from './shelf.ts';

/** No request of the page's own is larger. */
const LARGEST_BODY = 64 * 1024;

const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const sendJson = (response: ServerResponse, status: number, value: unknown): void => {
  response.writeHead(status, { ...headers, 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
};

const sendFile = (response: ServerResponse, path: string, type: string): void => {
  if (!existsSync(path)) throw new Refusal(404, 'The file is no longer where it was ingested from.');
  response.writeHead(200, { ...headers, 'Content-Type': type });
  createReadStream(path).pipe(response);
};

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  if (request.headers['content-type'] !== 'application/json') throw new Refusal(415, 'Send application/json.');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LARGEST_BODY) throw new Refusal(413, 'The request is too large.');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Refusal(400, 'The body is no JSON.');
  }
};

/** Names of this machine; another name in Host is a page elsewhere that has its name point here. */
const isLoopback = (host: string | undefined): boolean =>
  /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host ?? '');

const refuseStrangers = (request: IncomingMessage): void => {
  if (!isLoopback(request.headers.host)) throw new Refusal(403, 'This server answers to its loopback names only.');
  const { origin } = request.headers;
  if (request.method !== 'GET' && origin !== undefined && origin !== `http://${request.headers.host}`)
    throw new Refusal(403, 'Requests from other pages are refused.');
};

const findingsFor = (shelf: string, url: URL): unknown => {
  const wanted = verdict.safeParse(url.searchParams.get('verdict') ?? 'conflict');
  if (!wanted.success) throw new Refusal(400, 'verdict is conflict, agreement or cannot-tell.');
  return listFindings(shelf, wanted.data);
};

const sendPdf = (shelf: string, url: URL, response: ServerResponse): void => {
  const sha256 = /^\/pdf\/([0-9a-f]{64})$/.exec(url.pathname)?.[1];
  const path = sha256 && pdfPath(shelf, sha256);
  if (!path) throw new Refusal(404, 'There is nothing here.');
  sendFile(response, path, 'application/pdf');
};

const get = (shelf: string, url: URL, response: ServerResponse): void => {
  const file = staticFiles.get(url.pathname);
  if (file) sendFile(response, file.path, file.type);
  else if (url.pathname === '/api/documents') sendJson(response, 200, listDocuments(shelf));
  else if (url.pathname === '/api/findings') sendJson(response, 200, findingsFor(shelf, url));
  else sendPdf(shelf, url, response);
};

const post = async (shelf: string, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (url.pathname !== '/api/decisions') throw new Refusal(404, 'There is nothing here.');
  const made = decision.safeParse(await readBody(request));
  if (!made.success) throw new Refusal(400, made.error.issues.map((issue) => issue.message).join('; '));
  recordDecision(shelf, made.data);
  sendJson(response, 200, made.data);
};

const answer = async (shelf: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  try {
    refuseStrangers(request);
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'GET') get(shelf, url, response);
    else if (request.method === 'POST') await post(shelf, url, request, response);
    else throw new Refusal(405, 'Only GET and POST.');
  } catch (error) {
    if (!(error instanceof Refusal)) console.error(error);
    const status = error instanceof Refusal ? error.status : 500;
    sendJson(response, status, {
      error: error instanceof Refusal ? error.message : 'Something went wrong; see the terminal.',
    });
  }
};

/**
 * The review page and its HTTP API over one shelf, on the loopback only.
 * @param port 0 takes a free one; `server.address()` tells which.
 */
export const serve = (shelf: string, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => void answer(shelf, request, response));
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
