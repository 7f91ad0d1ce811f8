import { ipKeyGenerator } from 'express-rate-limit';

/** Failures that are free, how the wait grows after them, and how long it becomes at the most. */
interface Patience {
  free: number;
  longestMs: number;
}

const patience = {
  name: { free: 4, longestMs: 5 * 60_000 },
  address: { free: 20, longestMs: 15 * 60_000 },
  secret: { free: 20, longestMs: 15 * 60_000 },
};
const firstMs = 1_000;
/** What failed so long ago is forgotten. */
const forgottenMs = 60 * 60_000;
/** No more than this many are kept, so that nobody fills the memory with made-up names. */
const most = 20_000;

interface Failed {
  times: number;
  last: number;
}

const waitOf = ({ times, last }: Failed, { free, longestMs }: Patience, now: number): number => {
  if (times < free) return 0;
  return Math.max(0, last + Math.min(longestMs, firstMs * 2 ** (times - free)) - now);
};

/** How often signing in has failed, by name and by address, and being let in by a secret, by address. */
export interface Attempts {
  /** Counts an attempt before it is looked at, so that many at once gain nothing; the seconds to wait, 0 to go on. */
  begin: (name: string, address: string) => number;
  /** What was begun has succeeded. */
  succeed: (name: string, address: string) => void;
  /** Counts a token or a session that lets nobody in; the seconds to wait before the next. */
  wrongSecret: (address: string) => number;
}

export const createAttempts = (now: () => number = Date.now): Attempts => {
  const failed = new Map<string, Failed>();
  const at = (key: string): Failed => {
    const known = failed.get(key);
    return known && known.last > now() - forgottenMs ? known : { times: 0, last: 0 };
  };
  /** Who must wait is not counted again, or a wait would never be over. */
  const count = (keys: readonly (readonly [string, Patience])[]) => {
    const wait = Math.max(...keys.map(([key, slow]) => waitOf(at(key), slow, now())));
    if (wait > 0) return Math.ceil(wait / 1000);
    for (const [key] of keys) {
      const { times } = at(key);
      // What was counted last stands last, so that what is oldest goes first.
      failed.delete(key);
      failed.set(key, { times: times + 1, last: now() });
    }
    for (const key of failed.keys()) {
      if (failed.size <= most) break;
      failed.delete(key);
    }
    return 0;
  };
  const byName = (name: string) => `name ${name}`;
  // Who has an address of IPv6 has a whole network of them.
  const byAddress = (address: string) => `address ${ipKeyGenerator(address)}`;
  return {
    begin: (name, address) =>
      count([
        [byName(name), patience.name],
        [byAddress(address), patience.address],
      ]),
    succeed: (name, address) => {
      failed.delete(byName(name));
      const key = byAddress(address);
      const { times, last } = at(key);
      if (times > 0) failed.set(key, { times: times - 1, last });
    },
    wrongSecret: (address) => count([[`secret ${byAddress(address)}`, patience.secret]]),
  };
};
