import { queryFrom, viewFrom } from './address.ts';
import type { View } from './view.ts';

export interface Point {
  x: number;
  y: number;
}

/** A view as it is kept: its page, its address without language, and where everything stands. */
export interface SavedState {
  path: string;
  query: string;
  positions: Readonly<Record<string, Point>>;
}

/** The format of a saved state; another one is read as it was written then. */
export const savedVersion = 1;

const picturePath = '/network';

/** A page of our own, whatever a kept text says. */
const pathFrom = (value: unknown) => (typeof value === 'string' && /^\/[a-z]*$/.test(value) ? value : picturePath);

/** What a view looks like apart from language, selection and name. */
const content = (view: View) => queryFrom({ ...view, language: 'zh', selected: null, saved: undefined });

/** A view that has been changed is not the saved one any more. */
export const unsaved = (view: View, before: View): View =>
  view.saved && view.saved === before.saved && view !== before && content(view) !== content(before)
    ? { ...view, saved: undefined }
    : view;

const pinned = ({ picture }: View) => Object.fromEntries((picture?.pins ?? []).map(({ id, x, y }) => [id, { x, y }]));

/** What of a view is kept. */
export const stateToSave = (view: View, positions: SavedState['positions'], path = picturePath): SavedState => ({
  path,
  query: queryFrom({ ...view, saved: undefined }),
  positions: { ...positions, ...pinned(view) },
});

const isPoint = (value: unknown): value is Point =>
  typeof value === 'object' &&
  value !== null &&
  'x' in value &&
  'y' in value &&
  Number.isFinite(value.x) &&
  Number.isFinite(value.y);

/** Reads a kept state; undefined where it is none of a version that is known. */
export const savedStateFrom = (version: number, text: string): SavedState | undefined => {
  if (version !== savedVersion) return undefined;
  const state: unknown = JSON.parse(text);
  if (typeof state !== 'object' || state === null || !('query' in state) || typeof state.query !== 'string')
    return undefined;
  const positions =
    'positions' in state && typeof state.positions === 'object' && state.positions !== null ? state.positions : {};
  return {
    path: pathFrom('path' in state ? state.path : undefined),
    query: state.query,
    positions: Object.fromEntries(
      Object.entries(positions).filter(([, point]) => isPoint(point)),
    ) as SavedState['positions'],
  };
};

/** The view of a kept state, under its id and in the language of now. */
export const viewOfSaved = (id: string, { query }: SavedState, now: View): View => ({
  ...viewFrom(query, now.language),
  language: now.language,
  saved: id,
});
