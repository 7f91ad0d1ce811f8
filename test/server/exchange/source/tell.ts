import { join } from 'node:path';
import { openInputs } from '../../../../server/exchange/file/open.ts';
import type { InputFile } from '../../../../server/exchange/file/input.ts';
import type { FileProblem } from '../../../../server/exchange/network/network.ts';
import type { EntityFact, FactSource, LinkFact } from '../../../../server/exchange/source/facts.ts';
import { refuseEntity, refuseLink } from '../../../../server/ontology/check.ts';

/** A file of this text, which comes in small pieces. */
export const given = (name: string, text: string): InputFile => ({
  name,
  hash: '',
  bytes: text.length,
  encoding: 'utf-8',
  beginning: text.slice(0, 65_536),
  read: async function* () {
    yield Buffer.from(text);
  },
  text: async function* () {
    for (let at = 0; at < text.length; at += 1_000) yield text.slice(at, at + 1_000);
  },
});

/** A file of ../shared/data. */
export const shared = (...paths: string[]): Promise<InputFile[]> =>
  Promise.all(paths.map((path) => openInputs(join(import.meta.dirname, '../../../../../shared/data', path)))).then(
    (files) => files.flat(),
  );

export interface Told {
  entities: EntityFact[];
  links: LinkFact[];
  problems: FileProblem[];
  notes: string[];
  /** The first fact of this id. */
  entity: (id: string) => EntityFact | undefined;
  link: (id: string) => LinkFact | undefined;
}

/** All that a source says of files, in both readings. */
export const tell = async (source: FactSource, files: readonly InputFile[]): Promise<Told> => {
  const [entities, links, problems]: [EntityFact[], LinkFact[], FileProblem[]] = [[], [], []];
  const notes = new Set<string>();
  for (const wanted of ['entities', 'links'] as const) {
    for await (const part of source.read(files, wanted)) {
      for (const fact of part.entities) entities.push(fact);
      for (const fact of part.links) links.push(fact);
      for (const problem of part.problems) problems.push(problem);
      for (const note of part.notes ?? []) notes.add(note);
    }
  }
  const entity = (id: string) => entities.find((fact) => fact.id === id);
  const link = (id: string) => links.find((fact) => fact.id === id);
  return { entities, links, problems, notes: [...notes], entity, link };
};

/** Links of a kind as `from > to`, in order. */
export const ends = ({ links }: Told, kind: string): string[] =>
  links.flatMap((link) => (link.kind === kind ? [`${link.from} > ${link.to}`] : [])).sort();

/** What the ontology, or a graph in which every end must be, would refuse of it. */
export const refused = ({ entities, links }: Told): string[] => {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const ids = new Map<string, number>();
  for (const { id } of links) ids.set(id, (ids.get(id) ?? 0) + 1);
  return [
    ...entities.flatMap((entity) => refuseEntity(entity) ?? []),
    ...entities.flatMap(({ id, nameZh, nameEn }) => (nameZh || nameEn ? [] : [`${id} has no name`])),
    ...entities.flatMap(({ id }) => (/^[^\s\p{C}]{1,200}$/u.test(id) ? [] : [`${id} cannot be an id`])),
    ...links.flatMap((link) => {
      const [from, to] = [kinds.get(link.from), kinds.get(link.to)];
      return from && to ? (refuseLink(link, from, to) ?? []) : [`${link.id} has an end that is not there`];
    }),
    ...[...ids].flatMap(([id, count]) => (count > 1 ? [`${count} links are ${id}`] : [])),
  ];
};
