import { withAllWords } from '../language/words.ts';
import { later, useOnce } from '../panel/later.tsx';
import type { Shown } from '../store/shown.ts';
import { useView } from '../store/store.ts';

const PathsPanel = later(async () => (await withAllWords(import('./PathsPanel.tsx'))).PathsPanel);

/** The panel of the search for paths, while one is under way; whoever opens it goes on in it. */
export const Paths = ({ shown }: { shown: Shown }) => {
  const asked = useView((view) => view.picture?.paths);
  // An address that asks for paths leaves the keyboard where it is.
  const takesKeyboard = useOnce(!asked);
  return asked && <PathsPanel asked={asked} shown={shown} takesKeyboard={takesKeyboard} />;
};
