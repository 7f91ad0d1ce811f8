import type { Ontology } from '../api/model.ts';
import type { DrawnEntity } from '../store/projecting/drawn.ts';
import { isFold } from '../store/projecting/folded.ts';
import type { ShapeBy } from '../store/picture.ts';
import { confidences, layers, statuses } from './rules.ts';

/** Shapes that are not mistaken for each other when they are small, in the order in which values take them. */
const shapes = ['rectangle', 'triangle', 'diamond', 'star', 'hexagon', 'tag'] as const;

/** Of what has no value. */
export const shapeOfNone = 'ellipse';

interface ShapeRule {
  among: readonly string[];
  groups?: Ontology['groups'];
  valueOf: (entity: DrawnEntity) => string | null;
}

const own =
  (property: (entity: DrawnEntity) => string | null) =>
  (entity: DrawnEntity): string | null =>
    isFold(entity.id) ? null : property(entity);

/** What shape can tell; null for the shapes that the ontology gives to kinds. */
const ruleFor: Readonly<Record<ShapeBy, (ontology: Ontology) => ShapeRule | null>> = {
  KIND: () => null,
  GROUP: ({ groups, kinds }) => {
    const groupOf = new Map<string, string>(kinds.map(({ name, group }) => [name, group.name]));
    return { among: groups.map(({ name }) => name), groups, valueOf: ({ kind }) => groupOf.get(kind) ?? null };
  },
  STATUS: () => ({ among: statuses, valueOf: own(({ status }) => status) }),
  LAYER: () => ({ among: layers, valueOf: own(({ layer }) => layer) }),
  CONFIDENCE: () => ({ among: confidences, valueOf: own(({ confidence }) => confidence) }),
};

/** One line of the legend: a value, and the group that it is, if it is one. */
export interface ShapeEntry {
  value: string;
  group?: Ontology['groups'][number] | undefined;
  shape: string;
  count: number;
}

/** What shapes tell, for the legend: only values that there are. */
export interface ShapeMeaning {
  entries: readonly ShapeEntry[];
  unknown: number;
}

export interface Shaped {
  shapes: ReadonlyMap<string, string>;
  meaning: ShapeMeaning;
}

/** Shapes by a rule, with what they mean; undefined where they are those of kinds. */
export const shaped = (by: ShapeBy, entities: readonly DrawnEntity[], ontology: Ontology): Shaped | undefined => {
  const rule = ruleFor[by](ontology);
  if (rule === null) return undefined;
  const { among, groups = [], valueOf } = rule;
  const shapeOf = (value: string | null) => shapes[value === null ? -1 : among.indexOf(value)] ?? shapeOfNone;
  const values = entities.map(valueOf);
  const entries = among
    .map((value) => ({
      value,
      group: groups.find(({ name }) => name === value),
      shape: shapeOf(value),
      count: values.filter((one) => one === value).length,
    }))
    .filter(({ count }) => count > 0);
  return {
    shapes: new Map(entities.map(({ id }, at) => [id, shapeOf(values[at] ?? null)])),
    meaning: { entries, unknown: entities.length - entries.reduce((sum, { count }) => sum + count, 0) },
  };
};
