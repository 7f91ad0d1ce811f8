import { refuseEntity, refuseLink } from '../../ontology/check.ts';
import type { Dataset } from './dataset.ts';

const duplicates = (what: string, rows: readonly { id: string }[]): Mistake[] => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of rows) (seen.has(id) ? twice : seen).add(id);
  return [...twice].map((id) => ({ id, reason: `${id} is the id of more than one ${what}` }));
};

/** A mistake in a data set: which row, and a sentence why. */
export interface Mistake {
  id: string;
  reason: string;
}

/** Ids go into addresses and are compared by both engines, which order characters beyond U+FFFF differently. */
const usableId = /^[^\s\p{C}\u{10000}-\u{10FFFF}]{1,200}$/u;

const unusable = (rows: readonly { id: string }[]): Mistake[] =>
  rows
    .filter(({ id }) => !usableId.test(id))
    .map(({ id }) => ({
      id,
      reason: `"${id}" cannot be an id: it must have 1 to 200 characters, none of them blank or beyond U+FFFF`,
    }));

/**
 * Every mistake in a data set: ids that are not unique, kinds and ends that the ontology does not allow, missing ends,
 * missing evidence, unknown sources. `kindInGraph` tells the kind of entities that are not in the data set itself.
 */
export const checkDataset = (dataset: Dataset, kindInGraph: (id: string) => string | undefined): Mistake[] => {
  const kinds = new Map(dataset.entities.map((entity) => [entity.id, entity.kind as string]));
  const kindOf = (id: string) => kinds.get(id) ?? kindInGraph(id);
  const sources = new Set(dataset.sources.map((source) => source.id));
  const mistakes: Mistake[] = [
    ...[dataset.sources, dataset.entities, dataset.links].flatMap(unusable),
    ...duplicates('source', dataset.sources),
    ...duplicates('entity', dataset.entities),
    ...duplicates('link', dataset.links),
  ];
  const note = (id: string, reason: string | undefined) => {
    if (reason) mistakes.push({ id, reason });
  };
  for (const subject of [...dataset.entities, ...dataset.links]) {
    if (subject.evidence.length === 0) note(subject.id, `${subject.id} rests on no evidence`);
    for (const { source } of subject.evidence) {
      if (!sources.has(source)) note(subject.id, `${subject.id} rests on the source ${source}, which is not there`);
    }
  }
  for (const entity of dataset.entities) note(entity.id, refuseEntity(entity));
  for (const link of dataset.links) {
    const missing = [link.from, link.to].filter((end) => kindOf(end) === undefined);
    for (const end of missing) note(link.id, `${link.id} has the end ${end}, which is not there`);
    if (missing.length === 0) note(link.id, refuseLink(link, kindOf(link.from) ?? '', kindOf(link.to) ?? ''));
  }
  return mistakes;
};
