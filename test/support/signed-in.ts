import { localKey, saveAccount } from '../../server/access/accounts.ts';
import { hashPassword } from '../../server/access/passwords.ts';
import type { Person, Role } from '../../server/access/person.ts';
import type { Graph } from '../../server/graph/graph.ts';
import type { Answer } from './api.ts';

export const password = 'correct horse battery';

let hash: Promise<string> | undefined;

/** Adds somebody who signs in with the password above. */
export const addPerson = async (graph: Graph, name: string, role: Role): Promise<Person> => {
  hash ??= hashPassword(password);
  return saveAccount(graph, { key: localKey(name), name, role, groups: [], password: await hash });
};

/** A browser or a script: what it sends along with every request. */
type Headers = Record<string, string>;

type Get = (path: string, headers?: Headers, init?: RequestInit) => Promise<Response>;

/** Asks a server over HTTP as different people. */
export const asPeople = (get: Get) => {
  const signIn = (name: string, given = password, headers: Headers = {}) =>
    get(
      '/session',
      { 'content-type': 'application/json', ...headers },
      { method: 'POST', body: JSON.stringify({ name, password: given }) },
    );
  /** The cookie of somebody who has signed in, with where the page says it comes from. */
  const cookieOf = async (name: string): Promise<Headers> => {
    const response = await signIn(name);
    const [cookie = ''] = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
    return { cookie, 'sec-fetch-site': 'same-origin' };
  };
  const ask = async (headers: Headers, query: string, variables: Record<string, unknown> = {}) => {
    const body = JSON.stringify({ query, variables });
    const response = await get(
      '/graphql',
      { 'content-type': 'application/json', ...headers },
      { method: 'POST', body },
    );
    return { status: response.status, ...((await response.json()) as Answer) };
  };
  return { signIn, cookieOf, ask };
};
