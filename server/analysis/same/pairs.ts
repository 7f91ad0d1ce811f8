import type { Candidate } from './named.ts';
import { areSimilar } from './names.ts';

/** More with one name are looked at by country, and not in pairs where they are still more. */
const mostAlike = 30;

/** So many names after it in alphabetical order, and in that of its letters from the last to the first. */
const nextTo = 3;

/** What entities have in common that may be the same: one key for each way of being called alike. */
const keysOf = ({ names, identifiers }: Candidate): Set<string> => {
  const keys = new Set(identifiers.map((identifier) => `identifier ${identifier}`));
  for (const { plain, core, sound, initials, acronym } of names) {
    keys.add(`name ${plain}`);
    if (core !== '') keys.add(`core ${core}`);
    if (sound !== '') keys.add(`core ${sound}`);
    if (initials !== '') keys.add(`letters ${initials}`);
    if (acronym !== '') keys.add(`letters ${acronym}`);
  }
  return keys;
};

const grouped = (members: readonly number[], keysAt: (at: number) => Iterable<string>) => {
  const groups = new Map<string, number[]>();
  for (const at of members) {
    for (const key of keysAt(at)) {
      const known = groups.get(key);
      if (known) known.push(at);
      else groups.set(key, [at]);
    }
  }
  return [...groups].filter(([, { length }]) => length > 1);
};

/** Names that stand next to each other in order, from their beginning or their end, and differ in a letter or two. */
const similar = (list: readonly Candidate[], members: readonly number[], add: (a: number, b: number) => void) => {
  const cores = members.flatMap((at) =>
    (list[at]?.names ?? []).flatMap(({ core }) => (core.length >= 12 ? [{ core, at }] : [])),
  );
  const backwards = cores.map(({ core, at }) => ({ core: [...core].toReversed().join(''), at }));
  for (const side of [cores, backwards]) {
    side.sort((a, b) => (a.core < b.core ? -1 : 1));
    for (const [place, one] of side.entries()) {
      for (const other of side.slice(place + 1, place + 1 + nextTo)) {
        if (one.at !== other.at && one.core !== other.core && areSimilar(one.core, other.core)) add(one.at, other.at);
      }
    }
  }
};

/** Pairs of places in the list of entities of one kind that are worth a closer look, and how many were too many alike. */
export const pairsIn = (list: readonly Candidate[]): { pairs: [number, number][]; crowded: number } => {
  const found = new Set<number>();
  const crowded = new Set<number>();
  const add = (a: number, b: number) => void found.add(Math.min(a, b) * list.length + Math.max(a, b));
  const addAll = (group: readonly number[]) => {
    for (const [at, a] of group.entries()) for (const b of group.slice(at + 1)) add(a, b);
  };
  const all = list.map((_, at) => at);
  for (const [, members] of grouped(all, (at) => [list[at]?.kind ?? ''])) {
    for (const [key, group] of grouped(members, (at) => keysOf(list[at]!))) {
      if (group.length <= mostAlike) {
        addAll(group);
        continue;
      }
      const near = grouped(group, (at) => list[at]?.countries ?? []).map(([, some]) => some);
      for (const few of near.filter(({ length }) => length <= mostAlike)) addAll(few);
      if (key.startsWith('letters ')) continue;
      const nowhere = group.filter((at) => list[at]?.countries.size === 0);
      for (const at of [nowhere, ...near.filter(({ length }) => length > mostAlike)].flat()) crowded.add(at);
    }
    similar(list, members, add);
  }
  return {
    pairs: [...found].map((pair) => [Math.floor(pair / list.length), pair % list.length]),
    crowded: crowded.size,
  };
};
