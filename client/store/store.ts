import { create } from 'zustand';
import { askWithout } from '../api/request.ts';
import type { Sheet } from './sheet.ts';
import type { Matrix } from './matrix.ts';
import * as producers from './view.ts';
import type { Language, View } from './view.ts';
import { queryFrom, viewFrom } from './address.ts';
import { noHistory, remember, stepBack, stepForward, type History } from './history.ts';
import { anew, arrived, asked, opened, stepped, type Awaited } from './opening.ts';
import { unsaved, type SavedState } from './saved.ts';
import { arranged, moved, type Standing } from './standing.ts';

interface State {
  view: View;
  /** Under the mouse or the keyboard's own mark, in whichever view; not worth an address. */
  pointed: string | null;
  /** The entity that is being expanded, while it is asked how. */
  growing: string | null;
  history: History;
  /** Ids of the entities and links of a path that is lifted out of the picture. */
  lifted: readonly string[];
  /** Takes what is chosen, in place of the selection, while something waits for it; says whether it did. */
  taking: ((id: string) => boolean) | null;
  /** Where entities stand in the picture, or stood when they were last in it. */
  standing: Standing;
  awaited: Awaited | null;
  /** How high the sheet stands where a panel has no room beside the view; like zoom, it depends on the screen. */
  sheet: Sheet;
}

const remembered = 'language';

const firstLanguage = (): Language => {
  const kept = localStorage.getItem(remembered);
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
};

export const useStore = create<State>()(() => ({
  ...arrived(viewFrom(location.search, firstLanguage())),
  pointed: null,
  growing: null,
  history: noHistory,
  lifted: [],
  taking: null,
  standing: {},
  sheet: 'half',
}));

const change = (producer: (view: View) => View) =>
  useStore.setState(({ view: before, history }) => {
    const view = unsaved(producer(before), before);
    return { view, history: remember(history, before, view) };
  });

const action =
  <Values extends unknown[]>(producer: (...values: Values) => (view: View) => View) =>
  (...values: Values) =>
    change(producer(...values));

/** Selects, unless something waits for what is chosen next. */
export const select = (id: string | null) => {
  const { taking } = useStore.getState();
  if (id === null || !taking?.(id)) change(producers.select(id));
};
export const take = (taking: State['taking']) => useStore.setState({ taking });
export const stand = (sheet: Sheet) => useStore.setState({ sheet });
export const lift = (lifted: readonly string[]) => useStore.setState({ lifted });
export const bringIn = action(producers.bringIn);
export const selectAmong = action(producers.selectAmong);
export const takeOut = action(producers.takeOut);
export const takeOutAll = action(producers.takeOutAll);
export const toggleGroup = action(producers.toggleGroup);
export const showAll = action(producers.showAll);
export const speak = action(producers.speak);
export const showAs = action(producers.showAs);
export const listAs = action(producers.listAs);
export const tabulate = action(producers.tabulate);
export const lookAtGap = action(producers.lookAtGap);
export const switchOff = action(producers.switchOff);
export const switchOn = action(producers.switchOn);
export const listGaps = action(producers.listGaps);
/** Makes the view another one as a whole. */
export const become = action((other: (view: View) => View) => other);
/** Changes what is in the picture, by one of the changes of `picture.ts`. */
export const draw = action(producers.draw);
export const undo = () => useStore.setState((now) => stepped(stepBack, now));
export const redo = () => useStore.setState((now) => stepped(stepForward, now));
/** Shows a saved view as soon as it has come. */
export const open = (id: string) => useStore.setState((now) => asked(id, now));
export const openSaved = (id: string, state: SavedState) => useStore.setState((now) => opened(now, id, state));
export const startAnew = () => useStore.setState(({ view }) => anew(view));
/** The view is saved under this id from now on; without one it is not saved any more. */
export const keepAs = (id?: string) => useStore.setState(({ view }) => ({ view: { ...view, saved: id } }));

export const standAll = (found: Standing) =>
  useStore.setState(({ view, standing: before }) => {
    const standing = arranged(before, found);
    // Where things stand is part of what is saved.
    return view.saved && moved(before, standing) ? { standing, view: { ...view, saved: undefined } } : { standing };
  });

export const growFrom = (id: string | null) => useStore.setState({ growing: id });
export const point = (id: string | null) => useStore.setState({ pointed: id });

export const useView = <Part>(part: (view: View) => Part): Part => useStore((state) => part(state.view));

/** Address of a page that keeps the present view. */
export const addressOf = (path: string): string => `${path}${queryFrom(useStore.getState().view)}`;

/** Address of the network with one entity or link selected among others, and the rest of the view as it is. */
export const useNetworkHref = (): ((id: string, others?: readonly string[]) => string) => {
  const view = useView((view) => view);
  return (id, others = []) => `/network${queryFrom(producers.selectAmong(id, others)(view))}`;
};

/** Address of a page where one finding is looked at, and the rest of the view is as it is. */
export const useGapHref = (): ((path: string, gap: string, table?: Partial<Matrix>) => string) => {
  const view = useView((view) => view);
  return (path, gap, table) => {
    const looking = producers.lookAtGap(gap)(view);
    return `${path}${queryFrom(table ? producers.tabulate(table)(looking) : looking)}`;
  };
};

/** Addresses of pages that keep the view, for links. */
export const useHref = (): ((path: string, hash?: string) => string) => {
  const query = useView(queryFrom);
  return (path, hash = '') => `${path}${query}${hash}`;
};

/** Asks the server without what is switched off. */
export const followOff = () => {
  askWithout(useStore.getState().view.off ?? []);
  useStore.subscribe(({ view }) => askWithout(view.off ?? []));
};

/** Keeps the address and the view the same, in both directions. */
export const followAddress = () => {
  history.replaceState(history.state, '', `${addressOf(location.pathname)}${location.hash}`);
  useStore.subscribe(({ view }, before) => {
    if (view === before.view) return;
    if (view.language !== before.view.language) localStorage.setItem(remembered, view.language);
    const query = queryFrom(view);
    if (query !== queryFrom(viewFrom(location.search, before.view.language)))
      history.pushState(null, '', `${location.pathname}${query}${location.hash}`);
  });
  window.addEventListener('popstate', () =>
    useStore.setState(({ view }) => arrived(viewFrom(location.search, view.language))),
  );
};
