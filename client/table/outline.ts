import type { Entity, Link, Ontology } from '../api/model.ts';
import { labelIn, nameIn } from '../language/names.ts';
import type { Shown } from '../store/shown.ts';
import type { Language } from '../store/view.ts';
import type { Way } from './ways.ts';
import { waysFrom } from './ways.ts';
import { markOf, type Mark } from './lines.ts';
import { collation } from './sort.ts';

/** A piece of the outline: a group holds kinds, a kind entities, an entity its links by kind, those their other ends. */
export interface Branch {
  /** The way to it from the top: the same end can stand under several entities. */
  key: string;
  is: 'group' | 'kind' | 'entity' | 'links' | 'end';
  label: string;
  /** What its card tells of: an entity, or for an end the link to it. */
  card: string | null;
  /** The entity that it stands for. */
  entity: string | null;
  mark: Mark | null;
  way?: Way;
  /** How many are in it. */
  count: number;
  inside: () => readonly Branch[];
}

interface Told {
  shown: Shown;
  ontology: Ontology;
  language: Language;
}

const nothing = (): readonly Branch[] => [];

/** What is inside is made once, when it is first looked at: an outline is laid out again at every step. */
const once = (make: Branch['inside']): Branch['inside'] => {
  let made: readonly Branch[] | undefined;
  return () => (made ??= make());
};

const byKind = (entities: readonly Entity[]) => {
  const all = new Map<string, Entity[]>();
  for (const entity of entities) {
    const own = all.get(entity.kind);
    if (own) own.push(entity);
    else all.set(entity.kind, [entity]);
  }
  return all;
};

const linksOf = (links: readonly Link[]) => {
  const all = new Map<string, Link[]>();
  for (const link of links)
    for (const id of new Set([link.from.id, link.to.id])) {
      const own = all.get(id);
      if (own) own.push(link);
      else all.set(id, [link]);
    }
  return all;
};

/** The outline of what is shown, or of some of its entities; what is inside a piece is made when it is opened. */
export const outlineOf = ({ shown, ontology, language }: Told, entities: readonly Entity[] = shown.entities) => {
  const compare = collation(language);
  const named = new Map(shown.entities.map((entity) => [entity.id, entity]));
  const links = linksOf(shown.links);
  const byName = (a: Branch, b: Branch) => compare(a.label, b.label);

  const end = (key: string, link: Link, id: string): Branch => {
    const entity = named.get(id);
    const label = entity ? nameIn(language, entity) : id;
    const mark = entity ? markOf(entity, ontology) : null;
    return { key: `${key}/${link.id}`, is: 'end', label, card: link.id, entity: id, mark, count: 0, inside: nothing };
  };

  const ofEntity = (within: string, entity: Entity): Branch => {
    const key = `${within}/${entity.id}`;
    const own = links.get(entity.id) ?? [];
    const inside = once(() =>
      waysFrom(entity.id, own, ontology).map(({ kind, way, ends }): Branch => {
        const here = `${key}/${way} ${kind.name}`;
        return {
          key: here,
          is: 'links',
          label: labelIn(language, kind),
          card: null,
          entity: null,
          mark: null,
          way,
          count: ends.length,
          inside: once(() => ends.map(({ link, id }) => end(here, link, id)).sort(byName)),
        };
      }),
    );
    const label = nameIn(language, entity);
    const mark = markOf(entity, ontology);
    return { key, is: 'entity', label, card: entity.id, entity: entity.id, mark, count: own.length, inside };
  };

  const holding = (is: 'group' | 'kind', key: string, label: string, count: number, inside: Branch['inside']) => ({
    key,
    is,
    label,
    count,
    inside,
    card: null,
    entity: null,
    mark: null,
  });
  const members = byKind(entities);
  return ontology.groups.flatMap((group): Branch[] => {
    const kinds = ontology.kinds.flatMap((kind): Branch[] => {
      const own = kind.group.name === group.name ? members.get(kind.name) : undefined;
      if (!own) return [];
      const key = `${group.name}/${kind.name}`;
      const inside = once(() => own.map((entity) => ofEntity(key, entity)).sort(byName));
      return [{ ...holding('kind', key, labelIn(language, kind), own.length, inside), mark: kindMark(kind) }];
    });
    const count = kinds.reduce((sum, kind) => sum + kind.count, 0);
    return count > 0 ? [holding('group', group.name, labelIn(language, group), count, () => kinds)] : [];
  });
};

const kindMark = ({ shape, colour }: Ontology['kinds'][number]): Mark => ({
  is: 'shape',
  shape,
  colour,
  planned: false,
});
