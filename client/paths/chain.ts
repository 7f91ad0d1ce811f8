import type { Ontology } from '../api/model.ts';
import type { Path } from '../api/path-questions.ts';
import type { Shown } from '../store/shown.ts';

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

/** Ids of entities as the picture has them: drawn, and left by the legend but not by the filters. */
export interface Seen {
  drawn: ReadonlySet<string>;
  filtered: ReadonlySet<string>;
}

export const seenIn = ({ entities, unfiltered }: Pick<Shown, 'entities' | 'unfiltered'>): Seen => {
  const drawn = new Set(entities.map(({ id }) => id));
  return { drawn, filtered: new Set(unfiltered.entities.flatMap(({ id }) => (drawn.has(id) ? [] : id))) };
};

/** Entities of ways that are not seen, each once: those that the picture does not hold, and those that filters hide in it. */
export const unseenOf = (paths: readonly Path[], { drawn, filtered }: Seen): { absent: string[]; hidden: string[] } => {
  const unseen = [...new Set(paths.flatMap(({ entities }) => entities.map(({ id }) => id)))].filter(
    (id) => !drawn.has(id),
  );
  return { absent: unseen.filter((id) => !filtered.has(id)), hidden: unseen.filter((id) => filtered.has(id)) };
};

/** The links of a way that are supported worst, each by its place. */
export const weakestOf = ({ links, confidence }: Path): number[] =>
  links.flatMap((link, at) => (link.confidence === confidence ? at : []));

/** How many of the ways that would be the best without filters are not among those found. */
export const cutOf = (found: readonly Path[], without: readonly Path[]): number => {
  const keys = new Set(found.map(keyOfPath));
  return without.filter((path) => !keys.has(keyOfPath(path))).length;
};
