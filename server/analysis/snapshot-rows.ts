import type { NamedEntity } from './same/named.ts';
import type { Snapshot, SnapshotEntity, SnapshotLink, SnapshotObligation, SnapshotSource } from './snapshot.ts';

/** Entities that are alike in all but their ids. */
export interface EntityGroup extends Omit<SnapshotEntity, 'id'> {
  ids: readonly string[];
}

/** Links that are alike in kind, status and evidence; each is its id, its start and its end with a blank between. */
export interface LinkGroup extends Omit<SnapshotLink, 'id' | 'start' | 'end'> {
  links: readonly string[];
}

/** A snapshot as it is read and sent: far smaller than one object for each entity and link. */
export interface SnapshotRows {
  entities: readonly EntityGroup[];
  links: readonly LinkGroup[];
  sources: readonly SnapshotSource[];
  obligations: readonly SnapshotObligation[];
  named: readonly NamedEntity[];
}

// Written out: of so many entities each copy of unnamed fields takes its time.
const entityIn = (group: EntityGroup, id: string): SnapshotEntity => ({
  id,
  kind: group.kind,
  subtype: group.subtype,
  layer: group.layer,
  status: group.status,
  year: group.year,
  present: group.present,
  sources: group.sources,
  origins: group.origins,
  claims: group.claims,
  quotes: group.quotes,
});

/** The snapshot that these rows tell of; what lies in one group shares its evidence. */
export const snapshotFrom = ({ entities, links, sources, obligations, named }: SnapshotRows): Snapshot => ({
  entities: entities.flatMap((group) => group.ids.map((id) => entityIn(group, id))),
  links: links.flatMap(({ links: lines, kind, status, sources, origins }) =>
    lines.map((line): SnapshotLink => {
      const [id = '', start = '', end = ''] = line.split(' ');
      return { id, kind, start, end, status, sources, origins };
    }),
  ),
  sources,
  obligations,
  named,
});

/** Rows in parts of about so many names, each short enough to be sent at once. */
export function* partsOf(rows: SnapshotRows, names: number): Generator<SnapshotRows> {
  const nothing: SnapshotRows = { entities: [], links: [], sources: [], obligations: [], named: [] };
  yield { ...nothing, sources: rows.sources, obligations: rows.obligations };
  const { named = [] } = rows;
  // Each has several names.
  const some = Math.ceil(names / 4);
  for (let at = 0; at < named.length; at += some) {
    yield { ...nothing, named: named.slice(at, at + some) };
  }
  let [entities, links, held]: [EntityGroup[], LinkGroup[], number] = [[], [], 0];
  const part = () => {
    const full = { ...nothing, entities, links };
    [entities, links, held] = [[], [], 0];
    return full;
  };
  for (const group of rows.entities) {
    entities.push(group);
    held += group.ids.length + 10;
    if (held >= names) yield part();
  }
  for (const group of rows.links) {
    links.push(group);
    held += group.links.length + 10;
    if (held >= names) yield part();
  }
  if (held > 0) yield part();
}

/** Parts put together again. */
export const joined = (parts: readonly SnapshotRows[]): SnapshotRows => ({
  entities: parts.flatMap((part) => part.entities),
  links: parts.flatMap((part) => part.links),
  sources: parts.flatMap((part) => part.sources),
  obligations: parts.flatMap((part) => part.obligations),
  named: parts.flatMap((part) => part.named),
});
