import { mayAs } from '../access/person.ts';
import { hashOf, newSecret } from '../access/secret.ts';
import { callerMistake } from '../errors.ts';
import type { Context } from './context.ts';
import { sharedOf, snapshotOf } from './share-snapshot.ts';
import type { EntityKind, LinkKind, MutationResolvers, QueryResolvers } from './types.generated.ts';

const longestDays = 366;
const dayMs = 86_400_000;

/** The end of the last day, which must be to come and not too far. */
const endOf = (until: string): string => {
  const end = /^\d{4}-\d\d-\d\d$/.test(until) ? Date.parse(`${until}T23:59:59.999Z`) : Number.NaN;
  const isDay = !Number.isNaN(end) && new Date(end).toISOString().startsWith(until);
  if (isDay && end > Date.now() && end < Date.now() + longestDays * dayMs) return new Date(end).toISOString();
  throw callerMistake(`until must be a day to come, such as 2030-06-30, at most ${longestDays} days from now`, {
    argument: 'until',
    value: until.slice(0, 100),
  });
};

const counted = <Kind extends string>(rows: readonly { kind: string }[]): { kind: Kind; count: number }[] => {
  const counts = new Map<string, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => ({ kind: kind as Kind, count }));
};

export const sharePreview: QueryResolvers['sharePreview'] = async (_, said, context) => {
  const { entities, links, sources, leftOut } = await sharedOf(context, said);
  return { entities: counted<EntityKind>(entities), links: counted<LinkKind>(links), sources, leftOut };
};

/** What the caller may take back. */
const sharesOf = ({ ask, person }: Context) =>
  ask('share/all', { byId: mayAs(person.role, 'ADMINISTRATOR') ? null : person.id });

export const shares: QueryResolvers['shares'] = (_, __, context) => sharesOf(context);

export const createShare: MutationResolvers['createShare'] = async (_, { until, ...said }, context) => {
  const { id: byId, name: by } = context.person;
  const about = { by, at: new Date().toISOString(), until: endOf(until) };
  const shared = await sharedOf(context, said);
  const token = newSecret();
  const share = {
    ...about,
    id: hashOf(token),
    title: shared.title,
    byId,
    entities: shared.entities.length,
    links: shared.links.length,
  };
  const snapshot = snapshotOf(shared, about);
  await context.transact((ask) => ask('share/save', { ...share, snapshot }));
  return { token, share: { ...share, revokedAt: null } };
};

export const revokeShare: MutationResolvers['revokeShare'] = async (_, { id }, context) => {
  const share = (await sharesOf(context)).find((one) => one.id === id && one.revokedAt === null);
  if (share) await context.transact((ask) => ask('share/revoke', { id, at: new Date().toISOString() }));
  return share !== undefined;
};
