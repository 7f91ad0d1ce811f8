import type { Entity, Ontology } from '../api/model.ts';
import { labelIn, otherNameIn } from '../language/names.ts';
import type { Words } from '../language/zh.ts';
import { isPlanned, lineOf, type Line as Stroke } from '../store/line.ts';
import type { DrawnEntity } from '../store/projecting/drawn.ts';
import { isFold } from '../store/projecting/folded.ts';
import { linkCounts } from '../store/shown.ts';
import type { Language } from '../store/view.ts';
import { folded } from './find.ts';
import { namesOf } from './names-of.ts';
import { unitOf, type Twin } from './twin.ts';

/** The mark that the picture has for it: a shape or a piece of line. */
export type Mark = { is: 'shape'; shape: string; colour: string; planned: boolean } | { is: 'stroke'; stroke: Stroke };

/** An entity, a group or a link as a row of the table. */
export interface Line {
  id: string;
  /** What its card tells of; null where there is none. */
  card: string | null;
  /** What each column shows; empty where nothing is known. */
  values: Record<string, string | number>;
  mark: Mark | null;
  /** All that can be found in it, folded. */
  text: string;
  /** Whether it shows what it holds; null where it is no group. */
  open: boolean | null;
  /** What a group that is not open stands for. */
  stands: readonly string[];
  /** The opened group that it stands under. */
  within: string | null;
}

export interface Naming {
  ontology: Ontology;
  language: Language;
  words: Words;
}

/** The mark of an entity: that of its kind, hollow where it is only planned. */
export const markOf = ({ kind, status }: Entity, { kinds }: Ontology): Mark | null => {
  const one = kinds.find(({ name }) => name === kind);
  return one ? { is: 'shape', shape: one.shape, colour: one.colour, planned: isPlanned(status) } : null;
};

const single = { open: null, stands: [], within: null } as const satisfies Partial<Line>;

const textOf = (values: Line['values'], more: readonly string[]) =>
  folded([...Object.values(values).filter((value) => typeof value === 'string'), ...more].join('\n'));

const labels = (language: Language, all: readonly { name: string; labelZh: string; labelEn: string }[]) =>
  new Map(all.map((one) => [one.name, labelIn(language, one)]));

/** The entities that are shown, with the number of their links that are; groups as one, and below those opened what they hold. */
export const entityLines = (twin: Twin, { ontology, language, words }: Naming): Line[] => {
  const counts = linkCounts(twin.drawn.links);
  const kinds = labels(language, ontology.kinds);
  const { holding, nameOf } = namesOf(twin, language, words.twin);
  const otherNames = new Map(twin.shown.entities.map((entity) => [entity.id, otherNameIn(language, entity)]));
  const lineFor = (entity: DrawnEntity): Line => {
    const { id, kind, status, stands } = entity;
    const group = twin.groups.get(id);
    const values = {
      name: holding(id),
      otherName: otherNameIn(language, entity),
      kind: kinds.get(kind) ?? kind,
      status: status ? words.statuses[status] : '',
      // A kind that is opened is no mark of its own any more.
      links: group && isFold(id) && twin.isOpen(id) ? '' : (counts.get(id) ?? 0),
    };
    const inside = stands.flatMap((one) => [nameOf(one), otherNames.get(one) ?? '']);
    return {
      id,
      card: isFold(id) ? null : id,
      values,
      mark: markOf(entity, ontology),
      text: textOf(values, inside),
      open: group ? twin.isOpen(id) : null,
      stands,
      within: twin.groupOf.get(id) ?? null,
    };
  };
  const drawn = new Set(twin.drawn.entities.map(({ id }) => id));
  const opened = [...twin.groups.values()].filter(({ id }) => !drawn.has(id));
  return [...opened.map((group) => lineFor({ ...group, stands: [] })), ...twin.drawn.entities.map(lineFor)];
};

/** The links that are shown, in words; what is drawn as a link says through which unit it goes. */
export const linkLines = (twin: Twin, { ontology, language, words }: Naming): Line[] => {
  const entities = new Map(twin.shown.entities.map((entity) => [entity.id, entity]));
  const kinds = labels(language, ontology.linkKinds);
  const { end, nameOf } = namesOf(twin, language, words.twin);
  const otherName = (id: string) => {
    const entity = entities.get(id);
    return entity ? otherNameIn(language, entity) : '';
  };
  return twin.drawn.links.map((link) => {
    const unit = unitOf(link);
    const kind = kinds.get(link.kind) ?? link.kind;
    const values = {
      from: end(link, 'from'),
      kind: unit === undefined ? kind : words.twin.through(kind, nameOf(unit)),
      to: end(link, 'to'),
      status: link.status ? words.statuses[link.status] : '',
      confidence: words.confidences[link.confidence],
      origins: link.origins.map((origin) => words.origins[origin]).join(words.twin.and),
    };
    const ends = twin.endsOf(link) ?? link;
    const more = [ends.from.id, ends.to.id, unit ?? ''].map(otherName);
    const mark: Mark = { is: 'stroke', stroke: lineOf(link) };
    return { ...single, id: link.id, card: unit ?? link.id, values, mark, text: textOf(values, more) };
  });
};
