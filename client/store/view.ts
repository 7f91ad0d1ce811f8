import { gapsAtFirst, withGaps, type GapList } from './gaps.ts';
import { pictureAtFirst, type Picture } from './picture.ts';
import { tableAtFirst, type Table } from './table.ts';
import { matrixAtFirst, withMatrix, type Matrix } from './matrix.ts';

/** What the screen shows: everything that a link to this page has to carry. */
export interface View {
  language: Language;
  /** Id of an entity or a link. */
  selected: string | null;
  /** Names of groups of kinds that are not shown. */
  hidden: readonly string[];
  as: 'picture' | 'list';
  /** Entities that a person has brought into the picture, with their links. */
  added?: readonly string[] | undefined;
  /** As at first when absent. */
  picture?: Picture | undefined;
  /** As at first when absent. */
  table?: Table | undefined;
  /** Pieces of the address that cannot be read: they stay in it, and are told, until they are taken out. */
  unread?: readonly string[] | undefined;
  /** Id under which this view is saved, as long as nothing has changed since. */
  saved?: string | undefined;
  /** As at first when absent. */
  matrix?: Matrix | undefined;
  /** Id of the finding that is looked at, in every view. */
  gap?: string | undefined;
  /** As at first when absent. */
  gaps?: GapList | undefined;
  /** Ids of sources that are switched off in every view. */
  off?: readonly string[] | undefined;
}

/** The server takes no more than so many. */
export const mostOff = 50;

export type Language = 'zh' | 'en';

/** The policy's own scaffolding stands between almost any two entities, so the first picture leaves it out. */
export const hiddenAtFirst: readonly string[] = ['policy'];

type Producer = (view: View) => View;

export const select =
  (id: string | null): Producer =>
  (view) =>
    view.selected === id ? view : { ...view, selected: id };

/** Brings entities into the picture. */
export const bringIn =
  (ids: readonly string[]): Producer =>
  (view) => ({ ...view, added: [...new Set([...(view.added ?? []), ...ids])] });

/** Selects one, among others that are brought into the picture for it. */
export const selectAmong =
  (id: string, others: readonly string[]): Producer =>
  (view) =>
    select(id)(others.length > 0 ? bringIn(others)(view) : view);

/** Takes entities that were brought in out of the picture again; without ids all of them. */
export const takeOut =
  (ids?: readonly string[]): Producer =>
  (view) => {
    const left = ids ? (view.added ?? []).filter((id) => !ids.includes(id)) : [];
    return { ...view, added: left.length > 0 ? left : undefined };
  };

/** Takes out all that was brought in, or grew. */
export const takeOutAll = (): Producer => (view) => ({
  ...takeOut()(view),
  picture: view.picture && { ...view.picture, growths: [] },
});

/** Changes what is in the picture. */
export const draw =
  (change: (picture: Picture) => Picture): Producer =>
  (view) => ({ ...view, picture: change(view.picture ?? pictureAtFirst) });

export const toggleGroup =
  (name: string): Producer =>
  (view) => ({
    ...view,
    hidden: view.hidden.includes(name) ? view.hidden.filter((other) => other !== name) : [...view.hidden, name],
  });

export const showAll = (): Producer => (view) => ({ ...view, hidden: [] });

export const speak =
  (language: Language): Producer =>
  (view) => ({ ...view, language });

export const showAs =
  (as: View['as']): Producer =>
  (view) => ({ ...view, as });

/** Changes the form or the order of the table beside the picture. */
export const listAs =
  (change: Partial<Table>): Producer =>
  (view) => ({ ...view, table: { ...(view.table ?? tableAtFirst), ...change } });

export const tabulate =
  (change: Partial<Matrix>): Producer =>
  (view) => ({ ...view, matrix: withMatrix(view.matrix ?? matrixAtFirst, change) });

/** Looks at a finding, or at none. */
export const lookAtGap =
  (id: string | null): Producer =>
  (view) => ({ ...view, gap: id ?? undefined });

export const listGaps =
  (change: Partial<GapList>): Producer =>
  (view) => ({ ...view, gaps: withGaps(view.gaps ?? gapsAtFirst, change) });

/** Switches sources on again; without ids all of them. */
export const switchOn =
  (ids?: readonly string[]): Producer =>
  (view) => {
    const left = ids ? (view.off ?? []).filter((id) => !ids.includes(id)) : [];
    return { ...view, off: left.length > 0 ? left : undefined };
  };

/** Switches a source off in every view; more than the server takes stay as they are. */
export const switchOff =
  (id: string): Producer =>
  (view) => ({ ...view, off: [...new Set([...(view.off ?? []), id])].slice(0, mostOff) });
