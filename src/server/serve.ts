import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { LedgerView } from '../store/ledger/index.ts';
import { IndexView } from '../store/review/index.ts';
import { type ReadMember, UnpackedMembers } from '../store/unpacked-members.ts';
import { answerApi, answerTo, sendRefusal } from './answer.ts';
import { type Context, openApi } from './api/index.ts';
import { assets, styleAddress, version } from './assets.ts';
import { packing } from './compression.ts';
import { readText } from './guard/body.ts';
import { safeHeaders } from './guard/headers.ts';
import { isLoopback, namesFor } from './guard/hosts.ts';
import { refuseOtherNames, refuseOtherPages } from './guard/strangers.ts';
import { isSignedIn, isToken, sessionCookie, shortestToken } from './guard/token.ts';
import { keepIndexed } from './indexing.ts';
import { firstAnswers } from './page/first-answers.ts';
import { nothingHere, Refusal } from './refusal.ts';
import { sendAsset, sendJson } from './send.ts';
import { isView, shellFoot, shellHead, shellHeaders, signIn, signInHeaders } from './shell.ts';

export interface ServeOptions {
  readonly shelf: string;
  /** 0 takes a free one; `server.address()` tells which. */
  readonly port: number;
  /** The loopback where none is given. Another needs a token. */
  readonly address?: string;
  readonly token?: string;
  readonly retry?: Context['retry'];
  /** Takes a member out of an archive; without it PDFs in archives are not shown. */
  readonly readMember?: ReadMember;
}

/** An address beyond this machine was asked for without a token, or with one that could be guessed. */
export class NeedsToken extends Error {
  constructor(address: string) {
    super(`${address} can be reached from elsewhere: give --token, with at least ${shortestToken} characters`);
    this.name = 'NeedsToken';
  }
}

const html = (response: ServerResponse, status: number, headers: Record<string, string>, text: string): void => {
  response.writeHead(status, headers);
  response.end(text);
};

const openSession = async (request: IncomingMessage, response: ServerResponse, token: string): Promise<void> => {
  const form = new URLSearchParams(await readText(request, 'application/x-www-form-urlencoded'));
  if (!isToken(form.get('token') ?? '', token)) return html(response, 401, signInHeaders, signIn(true));
  response.writeHead(303, { ...safeHeaders(), 'Set-Cookie': sessionCookie(token), Location: '/' });
  response.end();
};

/** Answers those who lack the token; @returns whether it did. */
const heldAtTheDoor = async (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  token: string,
): Promise<boolean> => {
  if (path === '/session' && request.method === 'POST') {
    await openSession(request, response, token);
    return true;
  }
  if (isSignedIn(request, token) || path === styleAddress) return false;
  if (request.method === 'GET' && isView(path)) html(response, 401, signInHeaders, signIn(false));
  else throw new Refusal(401, 'no-token', 'Send the token: Authorization: Bearer TOKEN.');
  return true;
};

/** The head goes out at once, so that the browser takes script and style while the answers are made. */
const sendView = async (context: Context, url: URL, response: ServerResponse): Promise<void> => {
  const pack = packing(response.req);
  response.writeHead(200, { ...shellHeaders, ...pack?.headers });
  pack?.gzip.pipe(response);
  const out = pack?.gzip ?? response;
  out.write(shellHead);
  pack?.gzip.flush();
  const ask = (address: string): Promise<unknown> => answerTo(context, address);
  const answers = await firstAnswers(url.pathname, url.searchParams, ask).catch((error) => {
    console.error(error);
    return {};
  });
  out.end(shellFoot(answers));
};

const answer = async (
  context: Context,
  names: ReadonlySet<string>,
  token: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  refuseOtherNames(request, names);
  refuseOtherPages(request);
  const url = URL.parse(request.url ?? '/', 'http://localhost');
  if (!url) throw nothingHere();
  const path = url.pathname;
  if (token !== undefined && (await heldAtTheDoor(request, response, path, token))) return;
  if (path === '/api/openapi.json' && request.method === 'GET') return sendJson(response, 200, openApi(version()));
  if (path.startsWith('/api/')) return answerApi(context, url, request, response);
  if (request.method !== 'GET') throw new Refusal(405, 'wrong-method', 'This address takes GET only.');
  const asset = assets.get(path);
  if (asset) return sendAsset(response, path, asset);
  if (!isView(path)) throw nothingHere();
  await sendView(context, url, response);
};

/** Reads too slow to be anything but an attack, and connections that say nothing, are cut off. */
const limits = { requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 16 * 1024 };

/**
 * Serves the review page, the shelf view and their API over one shelf.
 * @throws NeedsToken
 */
export const serve = ({
  shelf,
  port,
  address = '127.0.0.1',
  token,
  retry = () => {},
  readMember = async () => {},
}: ServeOptions): Promise<Server> => {
  if (!isLoopback(address) && (token?.length ?? 0) < shortestToken) throw new NeedsToken(address);
  const unpacked = new UnpackedMembers(readMember);
  const context: Context = { shelf, retry, unpacked, index: new IndexView(shelf), ledger: new LedgerView(shelf) };
  const names = namesFor(address);
  const server = createServer(limits, (request, response) => {
    answer(context, names, token, request, response)
      .catch((error) => sendRefusal(response, error))
      .catch(() => response.destroy());
  });
  const stopIndexing = keepIndexed(shelf, context.ledger);
  server.on('close', () => {
    stopIndexing();
    context.index.close();
    context.ledger.close();
    unpacked.close();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => resolve(server));
  });
};
