import type { Entity, Ontology } from '../api/model.ts';
import { labelIn, nameIn } from '../language/names.ts';
import { labelPriority } from '../marks/label-priority.ts';
import { isPlanned } from '../store/line.ts';
import { linkCounts, type Shown } from '../store/shown.ts';
import type { Language } from '../store/view.ts';
import type { Spot } from './clusters.ts';
import { onSheet } from './projection.ts';

/** An entity that has a place, as it is drawn. */
export interface Place extends Spot {
  name: string;
  kind: Entity['kind'];
  kindLabel: string;
  group: string;
  colour: string;
  shape: string;
  planned: boolean;
  links: number;
  /** Who is named first where there is no room for all. */
  priority: number;
}

const unknown = { colour: '#74808c', shape: 'ellipse' };

/** What of the shown has a place: colour and shape from the ontology, names in the language. */
export const placesFrom = (shown: Shown, ontology: Ontology, language: Language): Place[] => {
  const kinds = new Map(ontology.kinds.map((kind) => [kind.name, kind]));
  const counts = linkCounts(shown.links);
  return shown.entities.flatMap((entity): Place[] => {
    if (!entity.location) return [];
    const kind = kinds.get(entity.kind);
    const name = nameIn(language, entity);
    const links = counts.get(entity.id) ?? 0;
    const { colour, shape } = kind ?? unknown;
    const group = kind?.group.name ?? '';
    return [
      {
        id: entity.id,
        ...onSheet(entity.location.longitude, entity.location.latitude),
        name,
        kind: entity.kind,
        kindLabel: kind ? labelIn(language, kind) : entity.kind,
        group,
        colour,
        shape,
        planned: isPlanned(entity.status),
        links,
        priority: labelPriority(group, entity.kind, links, 1) ?? 0,
      },
    ];
  });
};

/** Of what is shown all that a map can draw: who has a place, and the links between two that have. */
export const placedIn = ({ entities, links }: Pick<Shown, 'entities' | 'links'>): Pick<Shown, 'entities' | 'links'> => {
  const placed = entities.filter(({ location }) => location);
  const ids = new Set(placed.map(({ id }) => id));
  return { entities: placed, links: links.filter(({ from, to }) => ids.has(from.id) && ids.has(to.id)) };
};

/** Whether all are at one place, so that no zoom takes them apart. */
export const atOnePlace = (spots: readonly Spot[]): boolean =>
  spots.every(({ x, y }) => x === spots[0]!.x && y === spots[0]!.y);

const ofOnePlace: Entity['kind'][] = ['COUNTRY', 'COUNTRY_GROUP', 'CITY', 'REGION'];
const ofSeveral: Entity['kind'][] = ['COUNTRY', 'COUNTRY_GROUP', 'REGION', 'CITY'];

/** Who of some gives them all a name: a country, else a city (a region where they lie apart), and of these the best linked. */
export const foremost = (places: readonly Place[]): Place => {
  const order = atOnePlace(places) ? ofOnePlace : ofSeveral;
  const rank = ({ kind }: Place) => (order.includes(kind) ? order.indexOf(kind) : order.length);
  const first = places.reduce((best, one) => {
    const before = rank(one) - rank(best) || best.links - one.links || (one.id < best.id ? -1 : 1);
    return before < 0 ? one : best;
  });
  // “Shanghai” rather than “Shanghai (city)”.
  return places.find(({ name }) => name.length < first.name.length && first.name.startsWith(name)) ?? first;
};
