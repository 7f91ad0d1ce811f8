import { facetIndexOf, facetNames, type FacetIndex, type FacetName } from './facet-index.ts';
import type { Members } from './members.ts';
import type { Snapshot, SnapshotEntity } from './snapshot.ts';

/** Which entities are looked at; what is null narrows nothing. */
export interface Narrowing {
  /** Only these, in this order. */
  among: readonly string[] | null;
  ids: readonly string[] | null;
  subtypes: readonly string[] | null;
  origins: readonly string[] | null;
  startedFrom: number | null;
  startedUntil: number | null;
  /** Of each facet one of these values. */
  chosen: Readonly<Record<FacetName, readonly string[] | null>>;
}

/** A facet counted as if nothing were chosen of it. */
export interface Facet {
  name: FacetName;
  hits: number;
  /** Most hits first; what is chosen is always there. */
  values: readonly { id: string; count: number }[];
  /** Values with a hit, those beyond the limit included. */
  valueCount: number;
}

const holdsAny = (wanted: readonly string[] | null, values: readonly string[]) =>
  wanted === null || values.some((value) => wanted.includes(value));

/** True for what fits all that is no facet. */
const fitting = ({ ids, subtypes, origins, startedFrom, startedUntil }: Narrowing) => {
  const named = ids && new Set(ids);
  return ({ id, subtype, origins: has, year }: SnapshotEntity) =>
    (named === null || named.has(id)) &&
    holdsAny(subtypes, subtype === null ? [] : [subtype]) &&
    holdsAny(origins, has) &&
    (startedFrom === null || (year !== null && year >= startedFrom)) &&
    (startedUntil === null || (year !== null && year <= startedUntil));
};

/** True for an entity, by its place, that has one of the chosen values. */
const choosing = ({ positions, ids, memberStart, member }: Members, wanted: readonly string[]) => {
  const isChosen = new Uint8Array(ids.length);
  for (const id of wanted) {
    const position = positions.get(id);
    if (position !== undefined) isChosen[position] = 1;
  }
  return (at: number) => {
    const end = memberStart[at + 1] ?? 0;
    for (let next = memberStart[at] ?? 0; next < end; next += 1) if (isChosen[member[next] ?? 0]) return true;
    return false;
  };
};

/** Goes through the entities that miss no choice, and those that miss the choice of one facet, which it tells. */
const eachFitting = (
  { entities, places, values }: FacetIndex,
  narrowing: Narrowing,
  tell: (at: number, missed: FacetName | null) => void,
) => {
  const { among, chosen } = narrowing;
  const fits = fitting(narrowing);
  const choices = facetNames.flatMap((name) => {
    const wanted = chosen[name];
    return wanted === null ? [] : [{ name, has: choosing(values[name], wanted) }];
  });
  const look = (at: number) => {
    const entity = entities[at];
    if (!entity || !fits(entity)) return;
    let missed: FacetName | null = null;
    for (const { name, has } of choices) {
      if (has(at)) continue;
      if (missed !== null) return;
      missed = name;
    }
    tell(at, missed);
  };
  if (among === null) for (let at = 0; at < entities.length; at += 1) look(at);
  else for (const id of among) look(places.get(id) ?? -1);
};

const facetOf = (name: FacetName, { ids, positions }: Members, counts: Int32Array, most: number, chosen: string[]) => {
  const there = ids
    .flatMap((id, position) => (counts[position] ? [{ id, count: counts[position] }] : []))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const values = there.slice(0, most);
  const shown = new Set(values.map(({ id }) => id));
  const missing = [...new Set(chosen)].filter((id) => !shown.has(id)).sort();
  for (const id of missing) values.push({ id, count: counts[positions.get(id) ?? -1] ?? 0 });
  return { name, values, valueCount: there.length };
};

/** How many fit for each value of each facet, whatever is chosen of that facet itself. */
export const facets = (snapshot: Snapshot, { most, ...narrowing }: Narrowing & { most: number }): Facet[] => {
  const index = facetIndexOf(snapshot);
  const counters = facetNames.map((name) => {
    const { ids, memberStart, member } = index.values[name];
    return { name, hits: 0, counts: new Int32Array(ids.length), memberStart, member };
  });
  eachFitting(index, narrowing, (at, missed) => {
    for (const counter of counters) {
      if (missed !== null && missed !== counter.name) continue;
      counter.hits += 1;
      const { counts, memberStart, member } = counter;
      const end = memberStart[at + 1] ?? 0;
      for (let next = memberStart[at] ?? 0; next < end; next += 1) counts[member[next] ?? 0]! += 1;
    }
  });
  return counters.map(({ name, hits, counts }) => ({
    hits,
    ...facetOf(name, index.values[name], counts, most, [...(narrowing.chosen[name] ?? [])]),
  }));
};

/** Those that fit every choice: how many, and the first by id. */
export const narrowed = (snapshot: Snapshot, { most, ...narrowing }: Narrowing & { most: number }) => {
  const index = facetIndexOf(snapshot);
  const ids: string[] = [];
  let total = 0;
  eachFitting(index, narrowing, (at, missed) => {
    if (missed !== null) return;
    total += 1;
    if (ids.length < most) ids.push(index.entities[at]?.id ?? '');
  });
  return { total, ids };
};
