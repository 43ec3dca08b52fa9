import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';
import type { FailureClass } from '../../record/index.ts';
import type { LedgerView } from '../../store/ledger/index.ts';
import type { IndexView } from '../../store/review/index.ts';
import type { UnpackedMembers } from '../../store/unpacked-members.ts';

/** What the routes work on. */
export interface Context {
  readonly shelf: string;
  readonly index: IndexView;
  readonly ledger: LedgerView;
  /** PDFs that lie in archives. */
  readonly unpacked: UnpackedMembers;
  /** Starts another attempt at failed documents, of one class or all, in a process of its own. */
  readonly retry: (failure: FailureClass | undefined) => void;
}

/** Values that a request carries, each checked against its schema. */
interface Given<Query extends z.ZodObject, Body extends z.ZodType> {
  /** Named parts of the path. */
  readonly part: Readonly<Record<string, string>>;
  readonly query: z.infer<Query>;
  readonly body: z.infer<Body>;
  readonly request: IncomingMessage;
}

/** A route as the server and the OpenAPI description read it. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** With named parts in braces: `/api/findings/{key}`. */
  readonly path: string;
  readonly summary: string;
  /** Schemas of the named parts. */
  readonly parts?: Readonly<Record<string, z.ZodType>>;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The JSON that is answered, or the media type of another answer, which the handler writes itself. */
  readonly answer: z.ZodType | string;
  /** Answers beside 200: status and when. */
  readonly refusals?: Readonly<Record<number, string>>;
  readonly handle: (context: Context, given: never, response: ServerResponse) => unknown;
}

/** Gives a route, with the types of its handler taken from its schemas. */
export const route = <Query extends z.ZodObject, Body extends z.ZodType, Answer extends z.ZodType | string>(
  definition: Omit<Route, 'query' | 'body' | 'answer' | 'handle'> & {
    readonly query?: Query;
    readonly body?: Body;
    readonly answer: Answer;
    readonly handle: (
      context: Context,
      given: Given<Query, Body>,
      response: ServerResponse,
    ) => Answer extends z.ZodType ? z.infer<Answer> | Promise<z.infer<Answer>> : void | Promise<void>;
  },
): Route => definition as unknown as Route;
