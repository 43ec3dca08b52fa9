import type { ServerResponse } from 'node:http';
import { safeHeaders } from '../guard/headers.ts';
import { Refusal } from '../refusal.ts';
import { type Context, route } from './route.ts';
import { progressOf } from './shelf.ts';

/** Milliseconds between looks at the ledger; a look costs microseconds. */
const pace = 500;
/** Looks after which something is sent or counted anew even if the ledger did not change. */
const slow = 4;
/** Readers at a time. */
const most = 64;

/** Those who listen to one server, and the one timer that looks for all of them. */
interface Audience {
  readonly listeners: Set<ServerResponse>;
  timer: NodeJS.Timeout | undefined;
}

const audiences = new WeakMap<Context, Audience>();

const audienceOf = (context: Context): Audience => {
  const audience = audiences.get(context) ?? { listeners: new Set(), timer: undefined };
  audiences.set(context, audience);
  return audience;
};

/** Sends the progress to everybody whenever the ledger, the index or the writer has changed. */
const tell = (context: Context, { listeners }: Audience): (() => void) => {
  let versions = '';
  let sent = '';
  let looks = 0;
  return () => {
    looks += 1;
    const now = `${context.ledger.version()} ${context.index.version()}`;
    if (now === versions && looks % slow !== 0) return;
    versions = now;
    const progress = JSON.stringify(progressOf(context));
    const line = progress === sent ? ': still here\n\n' : `event: progress\ndata: ${progress}\n\n`;
    sent = progress;
    for (const listener of listeners) listener.write(line);
  };
};

const listen = (context: Context, response: ServerResponse): void => {
  const audience = audienceOf(context);
  const { listeners } = audience;
  response.write(`event: progress\ndata: ${JSON.stringify(progressOf(context))}\n\n`);
  listeners.add(response);
  audience.timer ??= setInterval(tell(context, audience), pace);
  response.on('close', () => {
    listeners.delete(response);
    if (listeners.size > 0) return;
    clearInterval(audience.timer);
    audience.timer = undefined;
  });
};

export const eventRoutes = [
  route({
    method: 'GET',
    path: '/api/events',
    summary: 'Server-sent events: `progress`, with the JSON of /api/shelf, whenever it changed',
    answer: 'text/event-stream',
    refusals: { 503: 'Too many readers listen already.' },
    handle: (context, _, response) => {
      if (audienceOf(context).listeners.size >= most)
        throw new Refusal(503, 'too-many', 'Too many readers listen already.');
      response.writeHead(200, { ...safeHeaders(), 'Content-Type': 'text/event-stream; charset=utf-8' });
      listen(context, response);
    },
  }),
];
