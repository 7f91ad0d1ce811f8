import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** Whether a name or address leads to this machine and from nowhere else. */
export const isLoopback = (host: string): boolean => {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  if (isIP(name) === 4) return name.startsWith('127.');
  return name === 'localhost' || name === '::1';
};

/** The host of an address without its port; empty where it is none. */
export const hostIn = (host: string | undefined): string => {
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return '';
  }
};

/** Headers by which a proxy says that it asks for somebody else. */
const passedOn = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/** Whether a request was sent on this machine, and by no proxy on it for somebody elsewhere. */
export const isFromHere = ({ headers, socket }: IncomingMessage): boolean =>
  isLoopback((socket.remoteAddress ?? '').replace(/^::ffff:/, '')) &&
  passedOn.every((name) => headers[name] === undefined);
