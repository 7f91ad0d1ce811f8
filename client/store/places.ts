import type { Entity } from '../api/model.ts';
import { lying } from './filtering/by-links.ts';
import type { Part } from './filtering/part.ts';

type IsPlace = (entity: Entity) => boolean;

/** Regions of their own; what takes several of them together is none. */
export const isRegion: IsPlace = ({ kind, subtype }) => kind === 'REGION' && subtype !== 'macro_region';

export const isCountry: IsPlace = ({ kind }) => kind === 'COUNTRY';

/** Links of its own that tell with which country something has to do. */
export const withCountry = ['PARTNERS_WITH'];

const endsOf = ({ links }: Pick<Part, 'links'>, kinds: readonly string[]) => {
  const ends = new Map<string, string[]>();
  for (const { kind, from, to } of links) {
    if (!kinds.includes(kind)) continue;
    const known = ends.get(from.id);
    if (known) known.push(to.id);
    else ends.set(from.id, [to.id]);
  }
  return (id: string) => ends.get(id) ?? [];
};

/** The places that each lies in, however deep, or that one link of its own leads to; of a place itself only others. */
export const placesIn = (part: Part, isPlace: IsPlace, own: readonly string[] = []) => {
  const places = new Set(part.entities.filter(isPlace).map(({ id }) => id));
  const [lies, leads] = [endsOf(part, lying), endsOf(part, own)];
  return (id: string): string[] => {
    const reached = new Set([...lies(id), ...leads(id)]);
    // A set that is walked through goes on to what is added meanwhile.
    for (const here of reached) if (!places.has(here)) for (const next of lies(here)) reached.add(next);
    return [...reached].filter((one) => one !== id && places.has(one));
  };
};
