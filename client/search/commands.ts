import type { Words } from '../language/zh.ts';
import { other } from '../language/names.ts';
import { noFilters, startFrom } from '../store/picture.ts';
import { addressOf, draw, redo, showAll, showAs, speak, undo, useStore } from '../store/store.ts';

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

/** Everything that can be done from the search field, in the order in which it is offered. */
export const commands: Readonly<Record<CommandName, (hands: Hands) => void>> = {
  overview: open('/'),
  network: open('/network'),
  matrix: open('/matrix'),
  gaps: open('/gaps'),
  policy: open('/policy'),
  query: open('/query'),
  first: inPicture(() => draw(startFrom(null))),
  unfilter: inPicture(() => draw(noFilters())),
  everything: inPicture(showAll),
  picture: inPicture(() => showAs('picture')),
  list: inPicture(() => showAs('list')),
  undo: () => undo(),
  redo: () => redo(),
  otherLanguage: () => speak(other(useStore.getState().view.language)),
  otherScheme: ({ turnScheme }) => turnScheme(),
};

const names = Object.keys(commands) as CommandName[];

/** The commands whose words hold a text; all of them where there is none. */
export const commandsFor = (text: string, words: Words): CommandName[] => {
  const wanted = text.trim().toLowerCase();
  return names.filter((name) => words.find.command[name].toLowerCase().includes(wanted));
};
