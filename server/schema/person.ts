import { GraphQLError } from 'graphql';
import { isKnown, mayAs, type Role } from '../access/person.ts';
import { createToken as create } from '../access/tokens.ts';
import { callerMistake } from '../errors.ts';
import type { Row } from '../graph/graph.ts';
import { decodeCursor, inRange, pageSize, toConnection } from './connection.ts';
import type { Context } from './context.ts';
import { neededText } from './given-text.ts';
import type { MutationResolvers, QueryResolvers } from './types.generated.ts';

export type PersonRow = Omit<Row<'account/page'>, 'role'> & { role: Role };

const longestName = 100;
const mostTokens = 50;

/** Who has signed in; others have nothing of their own. */
const known = ({ person }: Context) => {
  if (isKnown(person)) return person;
  throw new GraphQLError('This is for people who have signed in.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
};

export const me: QueryResolvers['me'] = (_, __, { person }) =>
  isKnown(person) ? { readOnly: false, ...person, groups: [...person.groups] } : null;

export const people: QueryResolvers['people'] = async (_, { first, after }, { ask }) => {
  const rows = await ask('account/page', { after: decodeCursor(after), first: pageSize(first) + 1 });
  return toConnection(
    rows.map((row): PersonRow => ({ ...row, role: row.role as Role })),
    { first, after },
    ({ key }) => key,
    async () => (await ask('account/count', {}))[0]?.total ?? 0,
  );
};

/** The tokens that one may see and revoke. */
const within = async (context: Context) => {
  const { id, role } = known(context);
  const account = role === 'ADMINISTRATOR' ? null : id;
  return (await context.ask('token/all', { account })).map((row) => ({ ...row, role: row.role as Role }));
};

export const apiTokens: QueryResolvers['apiTokens'] = (_, __, context) => within(context);

export const createToken: MutationResolvers['createToken'] = async (_, { name, role, readOnly, days }, context) => {
  const person = known(context);
  if (!mayAs(person.role, role))
    throw callerMistake(`a token of yours may have the role ${person.role} at most`, { argument: 'role' });
  const own = await context.ask('token/all', { account: person.id });
  if (own.length >= mostTokens)
    throw callerMistake(`you have ${own.length} tokens: revoke one first`, { argument: 'name' });
  const scope = { role, readOnly, days: inRange('days', days, 1, 365) };
  const { text, token } = await create(context, person, { name: neededText('name', name, longestName), ...scope });
  return { id: token.id, text, token: { ...token, role } };
};

export const revokeToken: MutationResolvers['revokeToken'] = async (_, { id }, context) => {
  const token = (await within(context)).find((one) => one.id === id);
  if (token) await context.transact((ask) => ask('token/remove', { id }));
  return token !== undefined;
};
