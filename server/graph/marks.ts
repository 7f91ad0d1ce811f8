import type { Row } from './graph.ts';

/** Who may see a source: everybody, whoever has signed in, the members of a group. */
export type Marking = 'PUBLIC' | 'INTERNAL' | 'RESTRICTED';

export interface Mark {
  marking: Marking;
  /** The group that it is restricted to, and null where it is not. */
  group: string | null;
}

/** Who looks, as far as sources are concerned. */
export interface Viewer {
  signedIn: boolean;
  groups: readonly string[] | 'ALL';
}

/** Whoever decides on sources sees all of them. */
export const everybody: Viewer = { signedIn: true, groups: 'ALL' };

const open: Mark = { marking: 'PUBLIC', group: null };
const brought: Mark = { marking: 'INTERNAL', group: null };

/** What is decided and what holds where nothing is. */
export interface Marks {
  of: (source: string) => Mark;
  /** Ids of sources that not everybody may see, also of those that are not there yet. */
  notPublic: readonly string[];
  /** Whether somebody has decided on this source. */
  isDecided: (source: string) => boolean;
  /** Whether anybody has ever decided on any. */
  decided: boolean;
}

/**
 * Who may see each source. What people bring is for those who have signed in until somebody decides otherwise, the seed
 * for all; a data set's further sources are marked as its own.
 */
export const marksFrom = (rows: readonly Row<'source/marks'>[]): Marks => {
  const decided = new Map<string, Mark>();
  for (const { source, marking, onlyFor } of rows)
    if (marking !== null) decided.set(source, { marking: marking as Marking, group: onlyFor });
  const marks = new Map(decided);
  for (const { source, dataset } of rows) {
    if (dataset === null || decided.has(source)) continue;
    const usual = dataset.startsWith('file:') ? brought : open;
    marks.set(source, decided.get(`src:${dataset}`) ?? usual);
  }
  return {
    of: (source) => marks.get(source) ?? (source.startsWith('src:file:') ? brought : open),
    notPublic: [...marks].filter(([, { marking }]) => marking !== 'PUBLIC').map(([source]) => source),
    isDecided: (source) => decided.has(source),
    decided: decided.size > 0,
  };
};

export const maySee = ({ signedIn, groups }: Viewer, { marking, group }: Mark): boolean =>
  marking === 'PUBLIC' || (signedIn && (marking === 'INTERNAL' || groups === 'ALL' || groups.includes(group ?? '')));

/** Ids of the sources that somebody may not see. */
export const hiddenTo = (viewer: Viewer, marks: Marks): string[] =>
  marks.notPublic.filter((source) => !maySee(viewer, marks.of(source)));

/** Whoever sees least among those who may see something so marked. */
export const leastOf = ({ marking, group }: Mark): Viewer => ({
  signedIn: marking !== 'PUBLIC',
  groups: marking === 'RESTRICTED' ? [group ?? ''] : [],
});

/** Those who see least among all who may see what rests on these sources: one, or one of each group. */
export const leastSeeing = (sources: readonly string[], marks: Marks): Viewer[] => {
  const found = sources.map(marks.of);
  const widest = (['PUBLIC', 'INTERNAL', 'RESTRICTED'] as const).find((marking) =>
    found.some((mark) => mark.marking === marking),
  );
  const among = found.filter(({ marking }) => marking === widest);
  return [...new Map(among.map((mark) => [mark.group, leastOf(mark)])).values()];
};
