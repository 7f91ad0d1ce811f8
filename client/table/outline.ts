import type { Ontology } from '../api/model.ts';
import { labelIn } from '../language/names.ts';
import type { TwinWords } from '../language/twin-zh.ts';
import type { DrawnEntity, DrawnLink } from '../store/projecting/drawn.ts';
import { isFold } from '../store/projecting/folded.ts';
import type { Language } from '../store/view.ts';
import type { Way } from './ways.ts';
import { waysFrom } from './ways.ts';
import { markOf, type Mark } from './lines.ts';
import { namesOf } from './names-of.ts';
import { collation } from './sort.ts';
import { unitOf, type Twin } from './twin.ts';

/**
 * A piece of the outline: a group holds kinds, a kind entities, an entity its links by kind, those their other ends. What is
 * drawn for several holds these as well.
 */
export interface Branch {
  /** The way to it from the top: the same end can stand under several entities. */
  key: string;
  is: 'group' | 'kind' | 'entity' | 'links' | 'inside' | 'end';
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
  twin: Twin;
  ontology: Ontology;
  language: Language;
  words: TwinWords;
}

const nothing = (): readonly Branch[] => [];

/** What is inside is made once, when it is first looked at: an outline is laid out again at every step. */
const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => (made ??= make());
};

const byKind = (entities: readonly DrawnEntity[]) => {
  const all = new Map<string, DrawnEntity[]>();
  for (const entity of entities) {
    const own = all.get(entity.kind);
    if (own) own.push(entity);
    else all.set(entity.kind, [entity]);
  }
  return all;
};

const linksOf = (links: readonly DrawnLink[]) => {
  const all = new Map<string, DrawnLink[]>();
  for (const link of links)
    for (const id of new Set([link.from.id, link.to.id])) {
      const own = all.get(id);
      if (own) own.push(link);
      else all.set(id, [link]);
    }
  return all;
};

/** The outline of what is shown, or of some of its entities; what is inside a piece is made when it is opened. */
export const outlineOf = (
  { twin, ontology, language, words }: Told,
  entities: readonly DrawnEntity[] = twin.drawn.entities,
) => {
  const compare = collation(language);
  const named = new Map([...twin.groups.values(), ...twin.shown.entities].map((entity) => [entity.id, entity]));
  const { nameOf, holding: heldName, end: endOf } = namesOf(twin, language, words);
  const links = linksOf(twin.drawn.links);
  const linksApart = once(() => linksOf(twin.apart.links));
  const byName = (a: Branch, b: Branch) => compare(a.label, b.label);

  const end = (key: string, link: DrawnLink, own: string): Branch => {
    const [here, there] = link.from.id === own ? (['from', 'to'] as const) : (['to', 'from'] as const);
    const id = twin.endsOf(link)?.[there].id ?? link[there].id;
    const [entity, unit] = [named.get(id), unitOf(link)];
    const other = endOf(link, there);
    // A group has its links through what it holds.
    const start = twin.endsOf(link)?.[here].id ?? own;
    const label = start === own ? other : words.between(nameOf(start), other);
    return {
      key: `${key}/${link.id}`,
      is: 'end',
      label: unit === undefined ? label : words.through(label, nameOf(unit)),
      card: unit ?? link.id,
      entity: id,
      mark: entity ? markOf(entity, ontology) : null,
      count: 0,
      inside: nothing,
    };
  };

  const waysOf = (key: string, id: string, own: readonly DrawnLink[]) =>
    waysFrom(id, own, ontology).map(({ kind, way, ends }): Branch => {
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
        inside: once(() => ends.map(({ link }) => end(here, link, id)).sort(byName)),
      };
    });

  const insideOf = (key: string, { stands }: DrawnEntity): Branch[] => {
    if (stands.length === 0) return [];
    const own = twin.apart.entities.filter(({ id }) => stands.includes(id));
    const inside = once(() => own.map((entity) => ofEntity(`${key}/inside`, entity, linksApart())).sort(byName));
    const none = { card: null, entity: null, mark: null };
    return [{ ...none, key: `${key}/inside`, is: 'inside', label: words.inside, count: own.length, inside }];
  };

  const ofEntity = (within: string, entity: DrawnEntity, among: ReadonlyMap<string, DrawnLink[]> = links): Branch => {
    const key = `${within}/${entity.id}`;
    const own = among.get(entity.id) ?? [];
    const inside = once(() => [...insideOf(key, entity), ...waysOf(key, entity.id, own)]);
    const label = entity.stands.length > 0 ? heldName(entity.id) : nameOf(entity.id);
    const mark = markOf(entity, ontology);
    const count = own.length > 0 ? own.length : entity.stands.length;
    const whose = isFold(entity.id) ? null : entity.id;
    return { key, is: 'entity', label, card: whose, entity: whose, mark, count, inside };
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
      const [only] = own;
      // A kind that is drawn as one is one line, and not a line with one below it.
      if (only && isFold(only.id)) return [{ ...ofEntity(group.name, only), is: 'kind', count: only.stands.length }];
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
