import { isClass } from '../../ontology/classes.ts';
import { speaksOf } from '../../ontology/speaking.ts';
import { dimensionOf, type World } from './world.ts';

/** True when some source speaks for an entity in its dimension and for a kind of unit: only then none found means none. */
export const isSpokenFor = ({ entities, sources }: World, id: string, kinds: readonly string[] | null): boolean => {
  const entity = entities.get(id);
  // Whether a class has instances is said by nobody: sources speak for things.
  if (entity && isClass(entity)) return false;
  const dimension = entity && dimensionOf(entity);
  return sources.some(({ speaksFor }) => {
    const ofEntity = dimension
      ? speaksOf(speaksFor, dimension, id)
      : entity && speaksOf(speaksFor, 'KIND', entity.kind);
    return ofEntity === true && (kinds === null || kinds.every((kind) => speaksOf(speaksFor, 'KIND', kind)));
  });
};
