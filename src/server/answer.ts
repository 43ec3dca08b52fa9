import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';
import { NoIndex } from '../store/index/index.ts';
import { type Context, type Route, routes, wrongIn } from './api/index.ts';
import { readJson } from './guard/body.ts';
import { refuseForms } from './guard/strangers.ts';
import { nothingHere, Refusal } from './refusal.ts';
import { sendJson } from './send.ts';

const checked = (schema: z.ZodType, value: unknown): unknown => {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Refusal(400, 'wrong-value', wrongIn(parsed.error));
  return parsed.data;
};

/** An empty parameter is one that was not given, as a form sends it. */
const queryOf = (url: URL): Record<string, string> =>
  Object.fromEntries([...url.searchParams].filter(([, value]) => value !== ''));

const partsOf = (route: Route, found: RegExpExecArray): Record<string, string> =>
  Object.fromEntries(
    Object.entries(route.parts ?? {}).map(([name, schema]) => {
      const part = schema.safeParse(found.groups?.[name]);
      if (!part.success) throw nothingHere();
      return [name, String(part.data)];
    }),
  );

const handle = async (
  route: Route,
  found: RegExpExecArray,
  url: URL,
  context: Context,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (route.method === 'POST') refuseForms(request);
  const given = {
    part: partsOf(route, found),
    query: route.query ? checked(route.query, queryOf(url)) : {},
    body: route.body ? checked(route.body, await readJson(request)) : undefined,
    request,
  };
  const answer = await route.handle(context, given as never, response);
  if (typeof route.answer !== 'string') await sendJson(response, 200, answer);
};

/** Answers a request to the API. @throws Refusal */
export const answerApi = async (
  context: Context,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  let otherMethod = false;
  for (const { route, pattern } of routes) {
    const found = pattern.exec(url.pathname);
    if (!found) continue;
    if (route.method === request.method) return handle(route, found, url, context, request, response);
    otherMethod = true;
  }
  throw otherMethod ? new Refusal(405, 'wrong-method', 'This address takes another method.') : nothingHere();
};

/**
 * What the API answers at an address that a GET asks for without a body: for the server's own use.
 * @returns nothing where it would refuse.
 */
export const answerTo = async (context: Context, address: string): Promise<unknown> => {
  const url = new URL(address, 'http://localhost');
  for (const { route, pattern } of routes) {
    const found = pattern.exec(url.pathname);
    if (!found || route.method !== 'GET' || typeof route.answer === 'string') continue;
    try {
      const query = route.query ? checked(route.query, queryOf(url)) : {};
      return await route.handle(context, { part: partsOf(route, found), query } as never, undefined as never);
    } catch (error) {
      if (error instanceof Refusal || error instanceof NoIndex) return undefined;
      throw error;
    }
  }
  return undefined;
};

/** Says why a request is not answered; what we did not foresee goes to the terminal, not to the reader. */
export const sendRefusal = async (response: ServerResponse, error: unknown): Promise<void> => {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // What was not read of the request would be taken for the next one.
  if (!response.req.complete) response.setHeader('Connection', 'close');
  if (error instanceof NoIndex) await sendJson(response, 409, { error: error.message, code: 'no-index' });
  else if (error instanceof Refusal) await sendJson(response, error.status, { error: error.message, code: error.code });
  else {
    console.error(error);
    await sendJson(response, 500, { error: 'Something went wrong; see the terminal.', code: 'fault' });
  }
};
