import { hostname, networkInterfaces } from 'node:os';

/** Names of this machine for itself. */
const loopback = ['127.0.0.1', 'localhost', '[::1]'];

export const isLoopback = (address: string): boolean =>
  ['localhost', '::1'].includes(address) || /^127\.\d+\.\d+\.\d+$/.test(address);

const bracketed = (address: string): string => (address.includes(':') ? `[${address.split('%')[0]}]` : address);

/**
 * The names under which a server answers: a page elsewhere may have its own name point to this machine, and then the
 * browser takes it and this server for one (DNS rebinding). Its requests carry its name in Host.
 */
export const namesFor = (address: string): ReadonlySet<string> => {
  if (isLoopback(address)) return new Set([...loopback, bracketed(address)]);
  const every = ['0.0.0.0', '::'].includes(address);
  const own = Object.values(networkInterfaces()).flatMap((list) => list?.map((one) => bracketed(one.address)) ?? []);
  return new Set([...loopback, bracketed(address), hostname().toLowerCase(), ...(every ? own : [])]);
};

/** The name in a Host header, without the port. */
export const nameIn = (host: string | undefined): string => (host ?? '').toLowerCase().replace(/:\d+$/, '');
