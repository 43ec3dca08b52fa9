import type { IncomingMessage } from 'node:http';
import { Refusal } from '../refusal.ts';

/** No request of the page's own is larger. */
export const largestBody = 64 * 1024;

const tooLarge = (): Refusal => new Refusal(413, 'too-large', `A request has at most ${largestBody} bytes.`);

/** The text of a request's body. @throws Refusal where it is of another type, or too large. */
export const readText = async (request: IncomingMessage, type: string): Promise<string> => {
  const given = request.headers['content-type']?.split(';')[0]?.trim();
  if (given !== type) throw new Refusal(415, 'wrong-type', `Send ${type}.`);
  if (Number(request.headers['content-length'] ?? 0) > largestBody) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  // Not destroyed where the loop is left: the refusal still has to be sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largestBody) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

/** The JSON of a request's body. @throws Refusal */
export const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const text = await readText(request, 'application/json');
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'no-json', 'The body is no JSON.');
  }
};
