import { isClass } from '../ontology/classes.ts';
import { dimensionNamed, type DimensionName } from '../ontology/dimensions.ts';
import { units as unitKinds } from '../ontology/units.ts';
import { isMember, membersOfUnit, networkFrom, type AnalysedNetwork } from './membership.ts';
import type { Snapshot, SnapshotEntity } from './snapshot.ts';

/** The units of a snapshot and whom each stands for. */
export interface UnitMembers {
  /** What they are read from. */
  network: AnalysedNetwork;
  /** By id. */
  units: readonly SnapshotEntity[];
  /** Whom each unit stands for in a dimension, in the order of the units. */
  membersIn: (dimension: DimensionName) => readonly (readonly string[])[];
  /** Everybody that there is in a dimension, those in no unit included. */
  scopeOf: (dimension: DimensionName) => readonly string[];
}

/** A platform or an activity; a mechanism that a policy calls for is a class and no unit. */
export const isUnit = (entity: SnapshotEntity): boolean =>
  (unitKinds as readonly string[]).includes(entity.kind) && !isClass(entity);

const readMembers = (snapshot: Snapshot): UnitMembers => {
  const network = networkFrom(snapshot.entities, snapshot.links);
  const units = snapshot.entities.filter(isUnit).sort((a, b) => (a.id < b.id ? -1 : 1));
  const lists = new Map<DimensionName, readonly (readonly string[])[]>();
  return {
    network,
    units,
    membersIn: (name) => {
      const known = lists.get(name) ?? units.map((unit) => membersOfUnit(network, dimensionNamed(name), unit));
      lists.set(name, known);
      return known;
    },
    scopeOf: (name) => {
      const dimension = dimensionNamed(name);
      if (dimension.kinds.length === 0) return unitKinds;
      // A class of fields or institutions has no row: it is named by what it is for.
      return snapshot.entities.filter((entity) => isMember(dimension, entity) && !isClass(entity)).map(({ id }) => id);
    },
  };
};

const known = new WeakMap<Snapshot, UnitMembers>();

/** Read once for a snapshot, which never changes. */
export const unitMembersOf = (snapshot: Snapshot): UnitMembers => {
  const members = known.get(snapshot) ?? readMembers(snapshot);
  known.set(snapshot, members);
  return members;
};
