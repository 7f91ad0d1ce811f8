import type { Part } from '../store/filtering/part.ts';
import { isCountry, isRegion, placesIn, withCountry } from '../store/places.ts';

/** Ids of what an entity has to do with, none, one or several. */
export type Belongs = (part: Part) => (id: string) => readonly string[];

const none: readonly string[] = [];

/** A place counts as itself. */
const itselfOr =
  (isOne: Parameters<typeof placesIn>[1], own?: readonly string[]): Belongs =>
  (part) => {
    const places = new Set(part.entities.filter(isOne).map(({ id }) => id));
    const placesOf = placesIn(part, isOne, own);
    return (id) => (places.has(id) ? [id] : placesOf(id));
  };

export const toRegion: Belongs = itselfOr(isRegion);

export const toCountry: Belongs = itselfOr(isCountry, withCountry);

/** A field counts as itself. */
export const toField: Belongs = ({ entities, links }) => {
  const fields = new Set(entities.filter(({ kind }) => kind === 'FIELD').map(({ id }) => id));
  const found = new Map<string, Set<string>>();
  for (const { kind, from, to } of links) {
    if (kind !== 'FOCUSES_ON' || !fields.has(to.id)) continue;
    found.set(from.id, (found.get(from.id) ?? new Set()).add(to.id));
  }
  return (id) => (fields.has(id) ? [id] : [...(found.get(id) ?? none)]);
};

export const onSource: Belongs = ({ entities }) => {
  const sources = new Map(entities.map(({ id, sourceIds }) => [id, sourceIds]));
  return (id) => sources.get(id) ?? none;
};
