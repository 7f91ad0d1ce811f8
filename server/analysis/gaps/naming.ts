import type { SnapshotEntity } from '../snapshot.ts';
import { dimensionOf, isPlatform, type World } from './world.ts';

/** Links by which a policy names a partner or a field as important. */
export const namingKinds = ['PRIORITISES', 'FOCUSES_ON'];
const namers = ['MEASURE', 'POLICY', 'REGION'];

/** The links that name an entity as important. */
export const namingLinks = (world: World, id: string) =>
  world.to(id, ...namingKinds).filter(({ start }) => namers.includes(world.entities.get(start)?.kind ?? ''));

/** Those of these entities that are measures, each once. */
export const measuresAmong = (world: World, ids: readonly string[]): string[] =>
  [...new Set(ids)].filter((id) => world.entities.get(id)?.kind === 'MEASURE').sort();

const partnerKinds = ['COUNTRY', 'COUNTRY_GROUP'];

export const isPartner = ({ kind }: SnapshotEntity): boolean => partnerKinds.includes(kind);

/** For a partner its platforms, which stay; for a field anything that works on it. */
export const countedUnits = (world: World, entity: SnapshotEntity): SnapshotEntity[] => {
  const dimension = dimensionOf(entity);
  const units = dimension ? world.unitsOf(dimension, entity.id) : [];
  return isPartner(entity) ? units.filter(({ kind }) => isPlatform(kind)) : [...units];
};
