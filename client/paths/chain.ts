import type { Ontology } from '../api/model.ts';
import type { Path } from '../api/path-questions.ts';

type End = Path['entities'][number];

/** One link of a way, as one comes along it. */
export interface Step {
  link: Path['links'][number];
  kind: Pick<Ontology['linkKinds'][number], 'name' | 'labelZh' | 'labelEn'>;
  /** Whether the link points along the way, against it, or to both ends. */
  direction: 'along' | 'against' | 'both';
  /** Where it leads. */
  to: End;
}

export interface Chain {
  start: End;
  steps: Step[];
}

/** A way as a chain: where it starts, and each link with what it leads to. */
export const chainOf = ({ entities, links }: Path, kinds: Ontology['linkKinds']): Chain => ({
  start: entities[0]!,
  steps: links.map((link, at) => {
    const kind = kinds.find(({ name }) => name === link.kind);
    return {
      link,
      kind: kind ?? { name: link.kind, labelZh: link.kind, labelEn: link.kind },
      direction: kind?.directed === false ? 'both' : link.from.id === entities[at]!.id ? 'along' : 'against',
      to: entities[at + 1]!,
    };
  }),
});

/** What of a way is lifted out of the picture. */
export const idsOf = ({ entities, links }: Path): string[] => [...entities, ...links].map(({ id }) => id);

/** The same way has the same links. */
export const keyOfPath = ({ links }: Path): string => links.map(({ id }) => id).join(' ');

/** Entities of ways that are not in the picture, each once. */
export const absentOf = (paths: readonly Path[], held: ReadonlySet<string>): string[] => [
  ...new Set(paths.flatMap(({ entities }) => entities.map(({ id }) => id)).filter((id) => !held.has(id))),
];
