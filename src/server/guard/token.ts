import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** A shorter one could be guessed. */
export const shortestToken = 16;

const cookieName = 'rapporteur';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Takes the same time whatever is wrong. */
export const isToken = (given: string, token: string): boolean => timingSafeEqual(digest(given), digest(token));

/** The cookie holds a digest, not the token: what the browser stores opens this server and nothing else. */
const session = (token: string): string => digest(`session ${token}`).toString('base64url');

export const sessionCookie = (token: string): string =>
  `${cookieName}=${session(token)}; HttpOnly; SameSite=Strict; Path=/; Max-Age=2592000`;

/** Whether a request carries the token, as a bearer, or the cookie that the sign-in page set. */
export const isSignedIn = ({ headers }: IncomingMessage, token: string): boolean => {
  const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return isToken(bearer, token);
  const cookie = new RegExp(`(?:^|; )${cookieName}=([\\w-]+)`).exec(headers.cookie ?? '')?.[1];
  return cookie !== undefined && isToken(cookie, session(token));
};
