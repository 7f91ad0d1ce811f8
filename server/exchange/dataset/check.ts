import { refuseEntity, refuseLink } from '../../ontology/check.ts';
import { kindNamed } from '../../ontology/kinds.ts';
import { refuseDeclaration } from '../../ontology/speaking.ts';
import type { Dataset } from './dataset.ts';

/** A mistake in a data set: which row, and a sentence why. */
export interface Mistake {
  id: string;
  /** The source that is unknown, where that is the mistake. */
  source?: string;
  reason: string;
}

/** What lies outside the data set that its rows may rest on. */
export interface Surroundings {
  kindOf: (id: string) => string | undefined;
  hasSource: (id: string) => boolean;
}

export const nothingAround: Surroundings = { kindOf: () => undefined, hasSource: () => false };

/** Ids go into addresses and are compared by both engines, which order characters beyond U+FFFF differently. */
const usableId = /^[^\s\p{C}\u{10000}-\u{10FFFF}]{1,200}$/u;

export const isUsableId = (id: string): boolean => usableId.test(id);

const checkIds = ({ sources, entities, links }: Dataset): Mistake[] => {
  const mistakes: Mistake[] = [];
  const owners = new Map<string, string>();
  const told = new Set<string>();
  for (const [what, rows] of [
    ['source', sources],
    ['entity', entities],
    ['link', links],
  ] as const) {
    for (const { id } of rows) {
      const other = owners.get(id);
      owners.set(id, other ?? what);
      if (!isUsableId(id)) {
        const reason = `"${id}" cannot be an id: it must have 1 to 200 characters, none of them blank or beyond U+FFFF`;
        mistakes.push({ id, reason });
      } else if (other !== undefined && !told.has(id)) {
        told.add(id);
        const both = other === what ? `more than one ${what}` : `a ${other} and of a ${what}`;
        mistakes.push({ id, reason: `${id} is the id of ${both}` });
      }
    }
  }
  return mistakes;
};

/**
 * Every mistake in a data set: ids that are not unique, kinds and ends that the ontology does not allow, missing ends,
 * missing evidence, unknown sources, and what sources cannot speak for.
 */
export const checkDataset = (dataset: Dataset, around: Surroundings): Mistake[] => {
  const kinds = new Map(dataset.entities.map((entity) => [entity.id, entity.kind as string]));
  const kindOf = (id: string) => kinds.get(id) ?? around.kindOf(id);
  const sources = new Set(dataset.sources.map((source) => source.id));
  const mistakes = checkIds(dataset);
  const note = (id: string, reason: string | undefined) => {
    if (reason) mistakes.push({ id, reason });
  };
  for (const { id, speaksFor } of dataset.sources) {
    for (const declared of (speaksFor ?? []) as readonly string[]) {
      const reason = refuseDeclaration(declared);
      if (reason) note(id, `${id} ${reason}`);
    }
  }
  for (const subject of [...dataset.entities, ...dataset.links]) {
    if (subject.evidence.length === 0) note(subject.id, `${subject.id} rests on no evidence`);
    for (const source of new Set(subject.evidence.map((piece) => piece.source))) {
      if (sources.has(source) || around.hasSource(source)) continue;
      const reason = `${subject.id} rests on the source ${source}, which is not there`;
      mistakes.push({ id: subject.id, source, reason });
    }
  }
  for (const entity of dataset.entities) note(entity.id, refuseEntity(entity));
  for (const link of dataset.links) {
    const missing = [link.from, link.to].filter((end) => kindOf(end) === undefined);
    for (const end of missing) note(link.id, `${link.id} has the end ${end}, which is not there`);
    // An end of an unknown kind has been told already.
    const known = [link.from, link.to].every((end) => kindNamed(kindOf(end) ?? ''));
    if (known) note(link.id, refuseLink(link, kindOf(link.from) ?? '', kindOf(link.to) ?? ''));
  }
  return mistakes;
};
