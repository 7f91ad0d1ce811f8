import { anyone, type Graph, type Row } from '../graph/graph.ts';
import { isPassword } from './passwords.ts';
import { roles, type Person, type Role } from './person.ts';
import { AccountError } from './refused.ts';
import { newId } from './secret.ts';

export type Account = Row<'account/by-key'>;

const longest = 100;

/** A name as it is kept: what looks the same is the same. @throws {AccountError} */
export const checkedName = (given: string): string => {
  const name = given.normalize('NFC').trim();
  if (name === '' || name.length > longest || /\p{C}|\p{Zl}|\p{Zp}/u.test(name))
    throw new AccountError(`a name has 1 to ${longest} letters, digits or signs`);
  return name;
};

export const checkedRole = (given: string): Role => {
  const role = roles.find((one) => one === given.toUpperCase());
  if (role) return role;
  throw new AccountError(`a role is one of ${roles.join(', ').toLowerCase()}, not "${given}"`);
};

/** By what somebody with a password is found: neither case nor width of letters makes another person. */
export const localKey = (name: string): string => `local ${name.normalize('NFKC').trim().toLowerCase()}`;

/** By what somebody is found whom a provider vouches for. */
export const providerKey = (issuer: string, subject: string): string => `${issuer} ${subject}`;

/** A person as the graph keeps them. */
export const personIn = (row: { id: string; name: string; role: string; groups: readonly string[] }): Person => ({
  id: row.id,
  name: row.name,
  role: row.role as Role,
  groups: row.groups,
});

/** How many people can sign in with a password here. */
export const localAccounts = async (graph: Graph): Promise<number> =>
  (await graph.reader(anyone)('account/count', {}))[0]?.local ?? 0;

export const accountOf = async (graph: Graph, key: string): Promise<Account | undefined> =>
  (await graph.reader(anyone)('account/by-key', { key }))[0];

type Said = Pick<Account, 'key' | 'name' | 'role' | 'groups' | 'password'>;

/** Adds a person, or changes who is there under the same key. A new password ends what was begun with the old one. */
export const saveAccount = (graph: Graph, said: Said): Promise<Person> =>
  graph.transact(async (ask) => {
    const [before] = await ask('account/by-key', { key: said.key });
    const id = before?.id ?? newId();
    await ask('account/save', { ...said, groups: [...said.groups], id, createdAt: new Date().toISOString() });
    if (before && before.password !== said.password) await ask('session/end-all', { account: id });
    return personIn({ ...said, id });
  });

/** Removes a person with everything that lets them in. */
export const removeAccount = (graph: Graph, { id }: Account): Promise<void> =>
  graph.transact(async (ask) => {
    await ask('session/end-all', { account: id });
    await ask('token/remove-all', { account: id });
    await ask('account/remove', { id });
  });

/** Who has this name, and whether this is the password; it takes as long to find that nobody has. */
export const signInWith = async (
  graph: Graph,
  name: string,
  password: string,
): Promise<{ person: Person | null; fits: boolean }> => {
  const account = await accountOf(graph, localKey(name));
  return { fits: await isPassword(account?.password, password), person: account ? personIn(account) : null };
};
