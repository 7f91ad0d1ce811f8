import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as letters that stand in a cookie, a header and an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret. It is random and long, so that a plain hash cannot be turned back. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Public, short, and too many to be met twice. */
export const newId = (): string => randomBytes(9).toString('base64url').replaceAll(/[-_]/g, 'x');
