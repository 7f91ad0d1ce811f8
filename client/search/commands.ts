import type { Act } from '../api/session.ts';
import { other } from '../language/names.ts';
import { wordsBrought } from '../language/words.ts';
import type { Words } from '../language/zh.ts';
import { arrangeAs, noFilters, startFrom, type Layout } from '../store/picture.ts';
import { addressOf, draw, redo, showAll, showAs, speak, undo, useStore } from '../store/store.ts';
import type { May } from '../store/useMay.ts';
import { wish } from '../store/wish.ts';

export type CommandName = keyof Words['find']['command'];

/** What a command may need of the page. */
export interface Hands {
  go: (address: string) => void;
  turnScheme: () => void;
}

const open =
  (path: string) =>
  ({ go }: Hands) =>
    go(addressOf(path));

/** A change of the picture, seen where the picture is. */
const inPicture = (act: () => void) => (hands: Hands) => {
  act();
  hands.go(addressOf('/network'));
};

const arranged = (layout: Layout) =>
  inPicture(() => {
    draw(arrangeAs(layout));
    showAs('picture');
  });

/** Everything that can be done from the search field, in the order in which it is offered. */
export const commands: Readonly<Record<CommandName, (hands: Hands) => void>> = {
  overview: open('/'),
  network: open('/network'),
  map: open('/map'),
  matrix: open('/matrix'),
  gaps: open('/gaps'),
  policy: open('/policy'),
  data: open('/data'),
  query: open('/query'),
  save: () => wish('save'),
  share: () => wish('share'),
  views: () => wish('views'),
  takeAway: inPicture(() => wish('takeAway')),
  undo: () => undo(),
  redo: () => redo(),
  first: inPicture(() => draw(startFrom(null))),
  unfilter: inPicture(() => draw(noFilters())),
  everything: inPicture(showAll),
  picture: inPicture(() => showAs('picture')),
  list: inPicture(() => showAs('list')),
  force: arranged('force'),
  region: arranged('region'),
  concentric: arranged('concentric'),
  layered: arranged('layered'),
  places: arranged('map'),
  grid: arranged('matrix'),
  otherLanguage: () => speak(other(useStore.getState().view.language)),
  otherScheme: ({ turnScheme }) => turnScheme(),
  keys: () => wish('keys'),
};

/** What not everybody may do. */
const needed: Partial<Record<CommandName, Act>> = { save: 'saveView' };

const names = Object.keys(commands) as CommandName[];

/** The commands that one may give whose words hold a text, in whichever language that has come; all where there is none. */
export const commandsFor = (text: string, may: May): CommandName[] => {
  const wanted = text.trim().toLowerCase();
  const mine = names.filter((name) => !needed[name] || may(needed[name]));
  return mine.filter((name) => wordsBrought().some(({ find }) => find.command[name].toLowerCase().includes(wanted)));
};
