import type { Shown } from '../store/shown.ts';
import { useView } from '../store/store.ts';
import { PathsPanel } from './PathsPanel.tsx';

/** The panel of the search for paths, while one is under way. */
export const Paths = ({ shown }: { shown: Shown }) => {
  const asked = useView((view) => view.picture?.paths);
  return asked && <PathsPanel asked={asked} shown={shown} />;
};
