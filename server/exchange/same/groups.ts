import type { Row } from '../../graph/graph.ts';

/** What somebody decided of two entities. */
export type Decided = Row<'same/decisions'>;

const inForce = (state: 'JOINED' | 'APART') => (decision: Decided) =>
  decision.state === state && decision.undoneAt === null;

export const isJoin = inForce('JOINED');
export const isApart = inForce('APART');

/** Entities that are one, in the order in which they came; the first is the one that is kept. */
export type Group = readonly string[];

/** The groups of two and more that decisions in force make. */
export const groupsOf = (decisions: readonly Decided[]): Group[] => {
  const joins = decisions.filter(isJoin);
  const dropped = new Map<string, string[]>();
  for (const { keep, drop } of joins) dropped.set(keep, [...(dropped.get(keep) ?? []), drop]);
  const inside = new Set(joins.map(({ drop }) => drop));
  const all = (id: string): string[] => [id, ...(dropped.get(id) ?? []).flatMap(all)];
  return [...dropped.keys()].filter((id) => !inside.has(id)).map(all);
};

/** The group of an entity, of itself alone where it was joined to none. */
export const groupIn = (groups: readonly Group[]): ((id: string) => Group) => {
  const byMember = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)));
  return (id) => byMember.get(id) ?? [id];
};
