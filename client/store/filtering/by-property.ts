import type { Entity } from '../../api/model.ts';
import { entitiesThat, type Keep } from './part.ts';

const holds = (values: readonly string[], value: string | null | undefined) => values.includes(value ?? 'NONE');

const anyOf = (values: readonly string[], own: readonly string[]) => own.some((one) => values.includes(one));

/** Entities of these kinds. */
export const byKind: Keep = (part, values) => entitiesThat(part, ({ kind }) => values.includes(kind));

/** Links of these kinds. */
export const byLinkKind: Keep = ({ entities, links }, values) => ({
  entities,
  links: links.filter(({ kind }) => values.includes(kind)),
});

/** Links in one of these states with their ends, and entities in one; `NONE` where the source says nothing of it. */
export const byStatus: Keep = ({ entities, links }, values) => {
  const left = links.filter(({ status }) => holds(values, status));
  const ends = new Set(left.flatMap(({ from, to }) => [from.id, to.id]));
  return {
    entities: entities.filter(({ id, status }) => ends.has(id) || holds(values, status)),
    links: left,
  };
};

/** Entities and links that rest on evidence of one of these origins. */
export const byOrigin: Keep = (part, values) => {
  const { entities, links } = entitiesThat(part, ({ origins }) => anyOf(values, origins));
  return { entities, links: links.filter(({ origins }) => anyOf(values, origins)) };
};

/** Entities and links that rest on one of these sources. */
export const bySource: Keep = (part, values) => {
  const { entities, links } = entitiesThat(part, ({ sourceIds }) => anyOf(values, sourceIds));
  return { entities, links: links.filter(({ sourceIds }) => anyOf(values, sourceIds)) };
};

/** Entities and links with one of these confidences. */
export const byConfidence: Keep = (part, values) => {
  const { entities, links } = entitiesThat(part, ({ confidence }) => values.includes(confidence));
  return { entities, links: links.filter(({ confidence }) => values.includes(confidence)) };
};

export const byLayer: Keep = (part, values) => entitiesThat(part, ({ layer }) => values.includes(layer));

const isWithin = (from: string, until: string, { startYear }: Entity) =>
  startYear !== null && (from === '' || startYear >= Number(from)) && (until === '' || startYear <= Number(until));

/** Of the kinds that have a year of start those that started between two years, where none are named of what has one; places and topics have none and stay. */
export const byYear: Keep = (part, [from = '', until = '', ...dated]) =>
  entitiesThat(part, (entity) => {
    const has = dated.length > 0 ? dated.includes(entity.kind) : entity.startYear !== null;
    return !has || isWithin(from, until, entity);
  });
