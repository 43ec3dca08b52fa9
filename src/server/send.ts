import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { safeHeaders } from './guard/headers.ts';
import { Refusal } from './refusal.ts';

export const sendJson = (response: ServerResponse, status: number, value: unknown): void => {
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, {
    ...safeHeaders(),
    'Content-Type': 'application/json; charset=utf-8',
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
