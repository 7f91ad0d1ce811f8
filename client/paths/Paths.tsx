import { later } from '../panel/later.tsx';
import type { Shown } from '../store/shown.ts';
import { useView } from '../store/store.ts';

const PathsPanel = later(async () => (await import('./PathsPanel.tsx')).PathsPanel);

/** The panel of the search for paths, while one is under way. */
export const Paths = ({ shown }: { shown: Shown }) => {
  const asked = useView((view) => view.picture?.paths);
  return asked && <PathsPanel asked={asked} shown={shown} />;
};
