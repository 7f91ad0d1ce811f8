import type { Ontology } from '../api/model.ts';
import { labelIn, nameIn } from '../language/names.ts';
import { isPlanned, lineOf, type Line } from '../store/line.ts';
import { linkCounts, type Shown } from '../store/shown.ts';
import type { Language } from '../store/view.ts';
import { measured, wrapped } from './wrap.ts';

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
}

export interface Elements {
  entities: EntityMark[];
  links: LinkMark[];
}

const smallest = 13;

const sizeFor = (links: number) => Math.min(smallest + Math.sqrt(links) * 4.2, 34);

/** What is shown, as marks: colour and shape from the ontology, names in the language. */
export const elementsFrom = (shown: Shown, ontology: Ontology, language: Language): Elements => {
  const kinds = new Map(ontology.kinds.map((kind) => [kind.name, kind]));
  const linkKinds = new Map(ontology.linkKinds.map((kind) => [kind.name, kind]));
  const counts = linkCounts(shown.links);
  const entities = shown.entities.map((entity): EntityMark => {
    const kind = kinds.get(entity.kind);
    const label = wrapped(nameIn(language, entity));
    const links = counts.get(entity.id) ?? 0;
    return {
      id: entity.id,
      label,
      ...measured(label),
      room: Math.max(...[...new Set([entity.nameZh, entity.nameEn])].map((name) => measured(wrapped(name)).labelWidth)),
      group: kind?.group.name ?? '',
      kind: entity.kind,
      kindLabel: kind ? labelIn(language, kind) : entity.kind,
      shape: kind?.shape ?? 'ellipse',
      colour: kind?.colour ?? '#74808c',
      size: sizeFor(links),
      links,
      planned: isPlanned(entity.status),
      latitude: entity.location?.latitude ?? null,
      longitude: entity.location?.longitude ?? null,
    };
  });
  const links = shown.links.map((link): LinkMark => {
    const kind = linkKinds.get(link.kind);
    return {
      id: link.id,
      kind: link.kind,
      source: link.from.id,
      target: link.to.id,
      label: kind ? labelIn(language, kind) : link.kind,
      line: lineOf(link),
      directed: kind?.directed ?? true,
    };
  });
  return { entities, links };
};
