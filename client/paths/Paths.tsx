import { useEffect, useRef } from 'react';
import type { Shown } from '../store/shown.ts';
import { useView } from '../store/store.ts';
import { PathsPanel } from './PathsPanel.tsx';
import { toEmptyEnd } from './toEmptyEnd.ts';

/** The panel of the search for paths, while one is under way; whoever opens it goes on in it. */
export const Paths = ({ shown }: { shown: Shown }) => {
  const asked = useView((view) => view.picture?.paths);
  const open = Boolean(asked);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (open && !wasOpen.current) toEmptyEnd();
    wasOpen.current = open;
  }, [open]);
  return asked && <PathsPanel asked={asked} shown={shown} />;
};
