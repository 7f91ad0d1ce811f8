import type { Entity, Ontology } from '../api/model.ts';
import { labelIn, nameIn, otherNameIn } from '../language/names.ts';
import type { Words } from '../language/zh.ts';
import { isPlanned, lineOf, type Line as Stroke } from '../store/line.ts';
import { linkCounts, type Shown } from '../store/shown.ts';
import type { Language } from '../store/view.ts';
import { folded } from './find.ts';

/** The mark that the picture has for it: a shape or a piece of line. */
export type Mark = { is: 'shape'; shape: string; colour: string; planned: boolean } | { is: 'stroke'; stroke: Stroke };

/** An entity or a link as a row of the table. */
export interface Line {
  id: string;
  /** What each column shows; empty where nothing is known. */
  values: Record<string, string | number>;
  mark: Mark | null;
  /** All that can be found in it, folded. */
  text: string;
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

const line = (id: string, values: Line['values'], mark: Mark | null, more: readonly string[] = []): Line => ({
  id,
  values,
  mark,
  text: folded([...Object.values(values).filter((value) => typeof value === 'string'), ...more].join('\n')),
});

const labels = (language: Language, all: readonly { name: string; labelZh: string; labelEn: string }[]) =>
  new Map(all.map((one) => [one.name, labelIn(language, one)]));

/** The entities that are shown, with the number of their links that are. */
export const entityLines = (shown: Shown, { ontology, language, words }: Naming): Line[] => {
  const counts = linkCounts(shown.links);
  const kinds = labels(language, ontology.kinds);
  return shown.entities.map((entity) => {
    const values = {
      name: nameIn(language, entity),
      otherName: otherNameIn(language, entity),
      kind: kinds.get(entity.kind) ?? entity.kind,
      status: entity.status ? words.statuses[entity.status] : '',
      links: counts.get(entity.id) ?? 0,
    };
    return line(entity.id, values, markOf(entity, ontology));
  });
};

/** The links that are shown, in words. */
export const linkLines = (shown: Shown, { ontology, language, words }: Naming): Line[] => {
  const entities = new Map(shown.entities.map((entity) => [entity.id, entity]));
  const kinds = labels(language, ontology.linkKinds);
  const name = (id: string) => {
    const entity = entities.get(id);
    return entity ? nameIn(language, entity) : id;
  };
  const otherName = (id: string) => {
    const entity = entities.get(id);
    return entity ? otherNameIn(language, entity) : '';
  };
  return shown.links.map((link) => {
    const values = {
      from: name(link.from.id),
      kind: kinds.get(link.kind) ?? link.kind,
      to: name(link.to.id),
      status: link.status ? words.statuses[link.status] : '',
      confidence: words.confidences[link.confidence],
      origins: link.origins.map((origin) => words.origins[origin]).join(words.twin.and),
    };
    const more = [otherName(link.from.id), otherName(link.to.id)];
    return line(link.id, values, { is: 'stroke', stroke: lineOf(link) }, more);
  });
};
