import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Asset } from './assets.ts';
import { packed, packedOnce } from './compression.ts';
import { safeHeaders } from './guard/headers.ts';
import { Refusal } from './refusal.ts';

export const sendJson = async (response: ServerResponse, status: number, value: unknown): Promise<void> => {
  const { body, headers } = await packed(response.req, Buffer.from(JSON.stringify(value)));
  response.writeHead(status, {
    ...safeHeaders(),
    ...headers,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
  });
  response.end(body);
};

/** An address that names the bytes behind it never has others. */
const forGood = { 'Cache-Control': 'private, max-age=31536000, immutable' };

/** Fonts, tables of characters and the like are packed in themselves. */
const isText = (type: string): boolean => type.startsWith('text/');

export const sendAsset = async (response: ServerResponse, address: string, { from, type }: Asset): Promise<void> => {
  const bytes = typeof from === 'string' ? await readFile(from) : from;
  const { body, headers } = isText(type)
    ? await packedOnce(response.req, address, bytes)
    : { body: bytes, headers: {} };
  response.writeHead(200, {
    ...safeHeaders(),
    ...forGood,
    ...headers,
    'Content-Type': type,
    'Content-Length': body.length,
  });
  response.end(body);
};

/** The first and last byte that a Range header asks for, or nothing where it asks for all or for what we do not serve. */
const rangeIn = (header: string | undefined, bytes: number): [number, number] | undefined => {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(bytes - Number(last), 0) : Number(first);
  const to = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (from > to) throw new Refusal(416, 'no-range', 'The range is not in the file.');
  return [from, to];
};

/** Sends a PDF, or the range of it that was asked for. */
export const sendFile = (request: IncomingMessage, response: ServerResponse, path: string, bytes: number): void => {
  const range = rangeIn(request.headers.range, bytes);
  const [start, end] = range ?? [0, bytes - 1];
  response.writeHead(range ? 206 : 200, {
    ...safeHeaders(),
    'Content-Type': 'application/pdf',
    'Content-Length': end - start + 1,
    'Accept-Ranges': 'bytes',
    ...(range && { 'Content-Range': `bytes ${start}-${end}/${bytes}` }),
  });
  const stream = createReadStream(path, { start, end });
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
};
