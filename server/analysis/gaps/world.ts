import { isClass } from '../../ontology/classes.ts';
import { dimensionNamed, dimensionNames, type DimensionName } from '../../ontology/dimensions.ts';
import { kindNamed } from '../../ontology/kinds.ts';
import { isMember, membersOfUnit, networkFrom } from '../membership.ts';
import { isUnit } from '../unit-members.ts';
import type { Snapshot, SnapshotEntity, SnapshotLink, SnapshotObligation, SnapshotSource } from '../snapshot.ts';

/** The entities of some layers with the links among them, indexed as rules ask for them. */
export interface World {
  entities: ReadonlyMap<string, SnapshotEntity>;
  links: readonly SnapshotLink[];
  /** Platforms and activities that are no classes. */
  units: readonly SnapshotEntity[];
  sources: readonly SnapshotSource[];
  obligations: readonly SnapshotObligation[];
  /** Links that start from an entity, of these kinds or of all. */
  from: (id: string, ...kinds: string[]) => readonly SnapshotLink[];
  /** Links that point to an entity, of these kinds or of all. */
  to: (id: string, ...kinds: string[]) => readonly SnapshotLink[];
  /** Members of a dimension that are there. */
  scope: (dimension: DimensionName) => readonly string[];
  /** Members of a dimension that a unit stands for. */
  membersOf: (dimension: DimensionName, unit: string) => readonly string[];
  /** Units that stand for a member of a dimension. */
  unitsOf: (dimension: DimensionName, member: string) => readonly SnapshotEntity[];
}

/** True for a link that says that something is, not that it shall be. */
export const isThere = ({ status }: SnapshotLink): boolean =>
  status === null || status === 'EXISTING' || status === 'TO_STRENGTHEN';

/** A class of fields is no field: it has no row, and nobody speaks for it. */
const isMemberThere = (name: DimensionName, entity: SnapshotEntity) =>
  isMember(dimensionNamed(name), entity) && !isClass(entity);

/** True for a kind of platform. */
export const isPlatform = (kind: string): boolean => kindNamed(kind)?.group === 'platforms';

const indexBy = (links: readonly SnapshotLink[], end: 'start' | 'end') => {
  const index = new Map<string, SnapshotLink[]>();
  for (const link of links) {
    const known = index.get(link[end]);
    if (known) known.push(link);
    else index.set(link[end], [link]);
  }
  return (id: string, ...kinds: string[]) => {
    const found = index.get(id) ?? [];
    return kinds.length === 0 ? found : found.filter(({ kind }) => kinds.includes(kind));
  };
};

/** Rows by id, each once; those that come in order, as from a database, need no sorting. */
const inOrder = <Row extends { id: string }>(rows: readonly Row[]): Row[] => {
  if (rows.every(({ id }, at) => at === 0 || (rows[at - 1]?.id ?? '') < id)) return [...rows];
  const distinct = new Map(rows.map((row) => [row.id, row]));
  return [...distinct.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** The part of a snapshot that lies in these layers; order and repetition of its rows change nothing. */
export const worldOf = (snapshot: Snapshot, layers: readonly string[]): World => {
  const inLayers = snapshot.entities.filter(({ layer }) => layers.includes(layer));
  const entities = new Map(inOrder(inLayers).map((entity) => [entity.id, entity]));
  const links = inOrder(snapshot.links.filter(({ start, end }) => entities.has(start) && entities.has(end)));
  const units = [...entities.values()].filter(isUnit);
  const network = networkFrom([...entities.values()], links.filter(isThere));
  const membership = new Map<
    DimensionName,
    { ofUnit: Map<string, string[]>; ofMember: Map<string, SnapshotEntity[]> }
  >();
  const membershipIn = (name: DimensionName) => {
    const made = membership.get(name);
    if (made) return made;
    const [ofUnit, ofMember] = [new Map<string, string[]>(), new Map<string, SnapshotEntity[]>()];
    for (const unit of units) {
      const members = membersOfUnit(network, dimensionNamed(name), unit);
      ofUnit.set(unit.id, members);
      for (const member of members) {
        const known = ofMember.get(member);
        if (known) known.push(unit);
        else ofMember.set(member, [unit]);
      }
    }
    membership.set(name, { ofUnit, ofMember });
    return { ofUnit, ofMember };
  };
  return {
    entities,
    links,
    units,
    sources: snapshot.sources,
    obligations: snapshot.obligations,
    from: indexBy(links, 'start'),
    to: indexBy(links, 'end'),
    scope: (name) => [...entities.values()].filter((entity) => isMemberThere(name, entity)).map(({ id }) => id),
    membersOf: (name, unit) => membershipIn(name).ofUnit.get(unit) ?? [],
    unitsOf: (name, member) => membershipIn(name).ofMember.get(member) ?? [],
  };
};

/** The dimension whose members such an entity can be, if any. */
export const dimensionOf = (entity: SnapshotEntity): DimensionName | undefined =>
  dimensionNames.find((name) => isMemberThere(name, entity));
