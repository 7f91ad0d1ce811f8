import type { View } from './view.ts';

/** Views that one can go back to, and again forward. */
export interface History {
  past: readonly View[];
  future: readonly View[];
}

export const noHistory: History = { past: [], future: [] };

const most = 100;

/** What one has chosen or in which language one reads is looking, not doing: it is no step of its own. */
const isStep = (before: View, after: View) => {
  const same = { selected: after.selected, language: after.language, saved: after.saved };
  const [one, other] = [{ ...before, ...same }, after];
  return (Object.keys({ ...one, ...other }) as (keyof View)[]).some((key) => one[key] !== other[key]);
};

/** The history after a change. */
export const remember = (history: History, before: View, after: View): History =>
  isStep(before, after) ? { past: [...history.past, before].slice(-most), future: [] } : history;

const inLanguageOf = (view: View, now: View): View => ({ ...view, language: now.language });

/** One step back; where there is none nothing happens. */
export const stepBack = ({ past, future }: History, now: View): { view: View; history: History } => {
  const last = past.at(-1);
  return last
    ? { view: inLanguageOf(last, now), history: { past: past.slice(0, -1), future: [now, ...future] } }
    : { view: now, history: { past, future } };
};

/** One step forward again. */
export const stepForward = ({ past, future }: History, now: View): { view: View; history: History } => {
  const [next, ...rest] = future;
  return next
    ? { view: inLanguageOf(next, now), history: { past: [...past, now], future: rest } }
    : { view: now, history: { past, future } };
};
