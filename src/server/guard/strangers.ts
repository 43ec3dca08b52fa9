import type { IncomingMessage } from 'node:http';
import { Refusal } from '../refusal.ts';
import { nameIn } from './hosts.ts';

/** Only a script of this very server can send it: a form cannot, and a page elsewhere is not allowed to. */
export const ownHeader = 'x-rapporteur';

/** @throws Refusal for a request under another machine's name (DNS rebinding). */
export const refuseOtherNames = ({ headers }: IncomingMessage, names: ReadonlySet<string>): void => {
  if (!names.has(nameIn(headers.host)))
    throw new Refusal(403, 'other-name', 'This server does not answer to that name.');
};

/** @throws Refusal for a request that another page makes in the reader's name (CSRF). */
export const refuseOtherPages = ({ headers, method }: IncomingMessage): void => {
  if (method === 'GET' || method === 'HEAD') return;
  const { origin, host } = headers;
  const elsewhere = origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`;
  const crossSite = !['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string | undefined);
  if (elsewhere || crossSite) throw new Refusal(403, 'other-page', 'Requests from other pages are refused.');
};

/** @throws Refusal for a change that lacks the page's own header. */
export const refuseForms = ({ headers }: IncomingMessage): void => {
  if (headers[ownHeader] === undefined)
    throw new Refusal(403, 'no-own-header', `Send the header ${ownHeader}: 1 with every change.`);
};
