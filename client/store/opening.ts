import { noHistory, remember, type History, type stepBack } from './history.ts';
import { viewOfSaved, type SavedState } from './saved.ts';
import type { Standing } from './standing.ts';
import { viewFrom } from './address.ts';
import type { View } from './view.ts';

/** A saved view that is to be shown and has not come yet. */
export interface Awaited {
  id: string;
  /** What was shown before; null where the address asks for it. */
  from: View | null;
}

interface Shown {
  view: View;
  history: History;
  awaited: Awaited | null;
  standing: Standing;
}

/** What an address asks for: of a saved view it only says the id. */
export const arrived = (view: View): Pick<Shown, 'view' | 'awaited'> => ({
  view,
  awaited: view.saved ? { id: view.saved, from: null } : null,
});

/** Asks for a saved view in place of the present one, or of another that has not come. */
export const asked = (id: string, { view, awaited }: Shown): Pick<Shown, 'view' | 'awaited'> => ({
  view: { ...view, saved: id },
  awaited: { id, from: awaited ? awaited.from : view },
});

/** One step back or forward. Into a saved view it leads as its address does: where things stand is part of it, and not of a step. */
export const stepped = (step: typeof stepBack, { view: now, history: before }: Shown): Omit<Shown, 'standing'> => {
  const { view, history } = step(before, now);
  return { ...(view.saved === now.saved ? { view, awaited: null } : arrived(view)), history };
};

/** A saved view has come: all is as it was then, and what the address says of selection holds. */
export const opened = (
  { view: now, history, awaited }: Shown,
  id: string,
  state: SavedState,
): Omit<Shown, 'awaited'> & { awaited: null } => {
  const saved = viewOfSaved(id, state, now);
  const from = awaited?.from;
  const view = from || !now.selected ? saved : { ...saved, selected: now.selected };
  return {
    view,
    history: from ? remember(history, from, view) : history,
    standing: state.positions,
    awaited: null,
  };
};

/** The first picture, as if one had just come; in the language of now. */
export const anew = ({ language }: View): Shown => ({
  view: viewFrom('', language),
  history: noHistory,
  awaited: null,
  standing: {},
});
