import { createHash } from 'node:crypto';

/** The same for the same lines in the same order, and for no others. */
export const fingerprintOf = (lines: Iterable<string>): string => {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line}\n`);
  return hash.digest('base64');
};
