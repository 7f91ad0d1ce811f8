import type { Request } from 'express';
import { hostIn, isLoopback } from './loopback.ts';
import { AccessRefusal } from './refused.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

const originOf = (address: string): string | undefined => {
  try {
    return new URL(address).host;
  } catch {
    return undefined;
  }
};

/**
 * Refuses what another page makes a browser send: everything but reading must come from a page of this server, or from no
 * page at all, and then without a cookie. Browsers say so themselves, and pages cannot change what they say.
 * @throws {AccessRefusal}
 */
export const checkOrigin = (request: Request, { cookie, publicUrl }: { cookie: boolean; publicUrl?: string }): void => {
  if (reading.has(request.method)) return;
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  const ours = [request.get('host'), publicUrl && originOf(publicUrl)];
  const isOurs = (host: string | undefined) => host !== undefined && ours.includes(host);
  const without = origin === undefined ? !cookie : isOurs(originOf(origin));
  const fromHere = site === undefined ? without : site === 'same-origin' || site === 'none';
  if (fromHere) return;
  throw new AccessRefusal('OTHER_SITE', 'Only the page of this server and scripts may send this; scripts use a token.');
};

/**
 * Where nobody is asked who they are, nobody else's page may get here: a name that was led to this machine (DNS
 * rebinding) stands in Host.
 * @throws {AccessRefusal}
 */
export const checkHost = (request: Request): void => {
  if (isLoopback(hostIn(request.get('host')))) return;
  throw new AccessRefusal(
    'OTHER_HOST',
    'This server is for this machine alone: open it as http://127.0.0.1 or http://localhost, or let people sign in (README, "Expose").',
  );
};
