import { anyone, type Graph, type Row } from '../graph/graph.ts';
import { personIn } from './accounts.ts';
import { mayAs, type Person, type Role } from './person.ts';
import { hashOf, newId, newSecret } from './secret.ts';

export type Token = Row<'token/all'>;

/** By this whoever finds one somewhere knows what it is. */
const form = /^atlas_([A-Za-z0-9]{12})_[A-Za-z0-9_-]{43}$/;

/** Keeps a token and gives its text, which nobody sees a second time. */
export const createToken = async (
  { transact }: Pick<Graph, 'transact'>,
  person: Person,
  said: { name: string; role: Role; readOnly: boolean; days: number },
): Promise<{ text: string; token: Token }> => {
  const { days, ...scope } = said;
  const now = Date.now();
  const id = newId();
  const text = `atlas_${id}_${newSecret()}`;
  const [createdAt, expiresAt] = [now, now + days * 86_400_000].map((time) => new Date(time).toISOString()) as [
    string,
    string,
  ];
  const kept = { id, account: person.id, ...scope, createdAt, expiresAt };
  await transact((ask) => ask('token/create', { ...kept, hash: hashOf(text) }));
  return { text, token: { ...kept, owner: person.name } };
};

/** For whom a script asks: never more than its owner may at the time; null where the token is none or not in force. */
export const personOfToken = async (graph: Graph, text: string): Promise<Person | null> => {
  const [, id] = form.exec(text) ?? [];
  if (id === undefined) return null;
  const asked = { id, hash: hashOf(text), now: new Date().toISOString() };
  const [row] = await graph.reader(anyone)('token/person', asked);
  if (!row) return null;
  const person = personIn(row);
  const scope = row.tokenRole as Role;
  return { ...person, role: mayAs(person.role, scope) ? scope : person.role, readOnly: row.readOnly };
};
