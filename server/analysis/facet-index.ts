import { dimensionNamed, type Dimension, type RouteStep } from '../ontology/dimensions.ts';
import { layers } from '../ontology/layers.ts';
import { membersOf, type Members } from './members.ts';
import type { Snapshot, SnapshotEntity } from './snapshot.ts';
import { unitMembersOf } from './unit-members.ts';

/** What can be narrowed by. */
export const facetNames = ['KIND', 'REGION', 'COUNTRY', 'FIELD', 'LAYER', 'STATUS', 'SOURCE'] as const;

export type FacetName = (typeof facetNames)[number];

/** All entities with their values of each facet. */
export interface FacetIndex {
  /** What the policy names first, then by id. */
  entities: readonly SnapshotEntity[];
  places: ReadonlyMap<string, number>;
  /** Values are members, and entities the units that they are in. */
  values: Readonly<Record<FacetName, Members>>;
}

/** Beside what holds of units: each is of where it lies, and a place or a field is of itself. */
const ofItself: readonly RouteStep[] = [];
const whereItLies: readonly RouteStep[] = [
  { link: 'LOCATED_IN', again: true },
  { link: 'PART_OF', again: true },
];

const widened = (dimension: Dimension): Dimension => ({
  ...dimension,
  routes: [...dimension.routes, ofItself, whereItLies],
});

const [region, country, field] = (['REGION', 'COUNTRY', 'FIELD'] as const).map((name) =>
  widened(dimensionNamed(name)),
) as [Dimension, Dimension, Dimension];

const rankOf = ({ layer }: SnapshotEntity) => (layers as readonly string[]).indexOf(layer);

const inOrder = (a: SnapshotEntity, b: SnapshotEntity) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1);

const readIndex = (snapshot: Snapshot): FacetIndex => {
  const { membersFrom } = unitMembersOf(snapshot).network;
  const entities = [...snapshot.entities].sort(inOrder);
  const by = (valuesOf: (entity: SnapshotEntity) => readonly string[]) => membersOf(entities.map(valuesOf), []);
  return {
    entities,
    places: new Map(entities.map(({ id }, at) => [id, at])),
    values: {
      KIND: by(({ kind }) => [kind]),
      REGION: by(({ id }) => membersFrom(region, id)),
      COUNTRY: by(({ id }) => membersFrom(country, id)),
      FIELD: by(({ id }) => membersFrom(field, id)),
      LAYER: by(({ layer }) => [layer]),
      STATUS: by(({ status }) => (status === null ? [] : [status])),
      SOURCE: by(({ sources }) => sources),
    },
  };
};

const known = new WeakMap<Snapshot, FacetIndex>();

/** Read once for a snapshot, which never changes. */
export const facetIndexOf = (snapshot: Snapshot): FacetIndex => {
  const index = known.get(snapshot) ?? readIndex(snapshot);
  known.set(snapshot, index);
  return index;
};
