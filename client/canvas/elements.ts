import type { Ontology } from '../api/model.ts';
import { labelIn, nameIn, numbered } from '../language/names.ts';
import { isPlanned, lineOf, type Line } from '../store/line.ts';
import type { Drawn, DrawnEntity, DrawnLink } from '../store/projecting/drawn.ts';
import { isFold } from '../store/projecting/folded.ts';
import { severally } from '../marks/several.ts';
import { sizesIn } from '../marks/sizes.ts';
import { bundleOf } from '../store/projecting/merged.ts';
import type { Language } from '../store/view.ts';
import { measured, wrapped } from '../marks/wrap.ts';

/** An entity as it is drawn. Sizes are pixels on the screen at a zoom of 1. */
export interface EntityMark {
  id: string;
  label: string;
  labelWidth: number;
  labelHeight: number;
  /** Width of the label in the language where it is wider: places must not depend on the language. */
  room: number;
  group: string;
  kind: string;
  kindLabel: string;
  shape: string;
  colour: string;
  size: number;
  links: number;
  /** How many others it is drawn for. */
  stands: number;
  /** What shows them one by one, where it is none of them itself; null where it has a card of its own. */
  opens: string | null;
  planned: boolean;
  latitude: number | null;
  longitude: number | null;
}

/** A link as it is drawn. */
export interface LinkMark {
  id: string;
  kind: string;
  source: string;
  target: string;
  label: string;
  line: Line;
  directed: boolean;
  /** How many links it is drawn for, itself included. */
  count: number;
  /** Whether it is drawn for units in which its ends meet. */
  bridge: boolean;
  /** What shows them one by one; null where it is a single one. */
  opens: string | null;
  /** Whose card it opens: where it is drawn for a single link or unit, of that. */
  card: string;
}

/** Colours, sizes and shapes of marks by id, where they tell something other than kinds and links. */
export interface Look {
  colours?: ReadonlyMap<string, string> | undefined;
  sizes?: ReadonlyMap<string, number> | undefined;
  shapes?: ReadonlyMap<string, string> | undefined;
}

export interface Elements {
  entities: EntityMark[];
  links: LinkMark[];
}

export const noElements: Elements = { entities: [], links: [] };

/** With so many links a mark is as large as any, unless others have more. */
const manyLinks = 25;

/** Sizes by number of links, in a picture of so many marks of which none has more than so many links. */
const sizeFor = (marks: number, most: number) => {
  const { smallest, largest } = sizesIn(marks);
  const part = (largest - smallest) / Math.sqrt(Math.max(most, manyLinks));
  return (links: number) => smallest + Math.sqrt(links) * part;
};

/** Number of links of each entity, each for all that it stands for. */
const countsOf = (links: readonly DrawnLink[]) => {
  const counts = new Map<string, number>();
  for (const { from, to, stands } of links)
    for (const { id } of from.id === to.id ? [from] : [from, to])
      counts.set(id, (counts.get(id) ?? 0) + Math.max(stands.length, 1));
  return counts;
};

const nameOf = (language: Language, entity: DrawnEntity) => {
  const name = nameIn(language, entity);
  return entity.stands.length > 0 ? numbered(language, name, entity.stands.length) : name;
};

/** What is drawn, as marks: shape and colour from the ontology where the look says nothing else; names in the language. */
export const elementsFrom = (drawn: Drawn, ontology: Ontology, language: Language, look: Look = {}): Elements => {
  const kinds = new Map(ontology.kinds.map((kind) => [kind.name, kind]));
  const linkKinds = new Map(ontology.linkKinds.map((kind) => [kind.name, kind]));
  const counts = countsOf(drawn.links);
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  const sizeOf = sizeFor(drawn.entities.length, most);
  const entities = drawn.entities.map((entity): EntityMark => {
    const kind = kinds.get(entity.kind);
    const label = wrapped(nameOf(language, entity));
    const links = counts.get(entity.id) ?? 0;
    return {
      id: entity.id,
      label,
      ...measured(label),
      room: Math.max(...[...new Set([entity.nameZh, entity.nameEn])].map((name) => measured(wrapped(name)).labelWidth)),
      group: kind?.group.name ?? '',
      kind: entity.kind,
      kindLabel: kind ? labelIn(language, kind) : entity.kind,
      shape: look.shapes?.get(entity.id) ?? kind?.shape ?? 'ellipse',
      colour: look.colours?.get(entity.id) ?? kind?.colour ?? '#74808c',
      size: look.sizes?.get(entity.id) ?? sizeOf(links),
      links,
      stands: entity.stands.length,
      opens: isFold(entity.id) ? entity.id : null,
      planned: isPlanned(entity.status),
      latitude: entity.location?.latitude ?? null,
      longitude: entity.location?.longitude ?? null,
    };
  });
  const links = drawn.links.map((link): LinkMark => {
    const kind = linkKinds.get(link.kind);
    const several = link.stands.length > 1 ? [severally(link.stands.length)] : [];
    const named = link.mixed ? several : [kind ? labelIn(language, kind) : link.kind, ...several];
    return {
      id: link.id,
      kind: link.kind,
      source: link.from.id,
      target: link.to.id,
      // Several of more than one kind, or there and back, have neither a name nor a direction in common.
      label: named.join(' '),
      line: lineOf(link),
      directed: !link.mixed && (kind?.directed ?? true),
      count: Math.max(link.stands.length, 1),
      bridge: link.bridge ?? false,
      opens: link.stands.length > 1 ? bundleOf(link) : null,
      card: link.stands.length === 1 ? link.stands[0]! : link.id,
    };
  });
  return { entities, links };
};
