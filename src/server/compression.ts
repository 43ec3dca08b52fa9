import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, createGzip, type Gzip, gzip } from 'node:zlib';
import { isLoopback } from './guard/hosts.ts';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Bytes below which packing saves no packet of the network. */
const least = 1400;
/** Hard enough for what is packed once and kept, and still done in a tenth of a second a megabyte. */
const quality = 6;

/** Between processes of one machine there is no wire to spare, and packing only takes time. A reader may have left. */
const isAway = ({ socket }: { readonly socket: IncomingMessage['socket'] | null }): boolean =>
  !isLoopback((socket?.remoteAddress ?? '127.0.0.1').replace(/^::ffff:/, ''));

const takes = ({ headers }: IncomingMessage, encoding: string): boolean =>
  String(headers['accept-encoding'] ?? '')
    .split(',')
    .some((part) => part.split(';')[0]?.trim() === encoding && !/;\s*q=0(?:\.0*)?\s*$/.test(part));

export interface Packed {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Quick enough for what is packed anew for every reader. */
const level = 4;
const gzipped = { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' };

/** An answer as its reader takes it: packed where that is worth while. */
export const packed = async (request: IncomingMessage, body: Buffer): Promise<Packed> =>
  isAway(request) && body.length >= least && takes(request, 'gzip')
    ? { body: await toGzip(body, { level }), headers: gzipped }
    : { body, headers: { Vary: 'Accept-Encoding' } };

/** The same for what goes out in parts: what packs them, where that is worth while. */
export const packing = (
  request: IncomingMessage,
): { readonly gzip: Gzip; readonly headers: Packed['headers'] } | undefined =>
  isAway(request) && takes(request, 'gzip') ? { gzip: createGzip({ level }), headers: gzipped } : undefined;

const kept = new Map<string, Promise<Buffer>>();

/** What always has the same bytes under its address is packed once, and harder. */
export const packedOnce = async (request: IncomingMessage, address: string, body: Buffer): Promise<Packed> => {
  if (!isAway(request) || !takes(request, 'br')) return packed(request, body);
  const brotli = kept.get(address) ?? toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  kept.set(address, brotli);
  return { body: await brotli, headers: { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } };
};
