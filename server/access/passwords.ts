import { hash, verify, type Options } from '@node-rs/argon2';
import pLimit from 'p-limit';
import { AccountError } from './refused.ts';

// OWASP's parameters for Argon2id: 19 MiB, two passes, one lane. Each takes memory and a core, so few run at once.
// (Its name for Argon2id is a constant that compilers of single files cannot read.)
const argon2id = 2 as NonNullable<Options['algorithm']>;
const parameters: Options = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const atOnce = pLimit(2);
const mayWait = 40;

/** Whether so many passwords wait to be looked at that no more should. */
export const isBusy = (): boolean => atOnce.pendingCount >= mayWait;

const shortest = 12;
const longest = 512;

/** The same letters are the same password, whichever keyboard has written them. */
const folded = (password: string) => password.normalize('NFKC');

/** @throws {AccountError} if the password is too short, too long, or easily guessed from the name. */
export const checkPassword = (password: string, name: string): void => {
  const { length } = [...folded(password)];
  if (length < shortest || length > longest)
    throw new AccountError(`a password has ${shortest} to ${longest} characters, this one has ${length}`);
  if (new Set(folded(password)).size < 5)
    throw new AccountError('the password repeats a few characters: take another one');
  if (name.length > 3 && folded(password).toLowerCase().includes(name.toLowerCase()))
    throw new AccountError('the password holds the name: take another one');
};

export const hashPassword = (password: string): Promise<string> => atOnce(() => hash(folded(password), parameters));

let nobodys: Promise<string> | undefined;

/** Whether this is the password; where there is none it takes as long to say no. */
export const isPassword = async (kept: string | null | undefined, given: string): Promise<boolean> => {
  nobodys ??= hashPassword('nobody has this password');
  const against = kept ?? (await nobodys);
  const fits = await atOnce(() => verify(against, folded(given.slice(0, longest * 2))));
  return fits && Boolean(kept);
};
