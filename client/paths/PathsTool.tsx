import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Route } from 'lucide-react';
import { useWords } from '../language/words.ts';
import { askPaths } from '../store/picture.ts';
import type { Shown } from '../store/shown.ts';
import { draw, select, useStore, useView } from '../store/store.ts';
import { askFrom } from './ask.ts';

// A telephone would show its keyboard over what one wants to tap.
const focusFirst = () => {
  if (matchMedia('(hover: none)').matches) return;
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-path-end="empty"]')?.focus());
};

/** Opens the search for paths, by its button or its key; from what is selected, if it is an entity. */
export const PathsTool = ({ shown }: { shown: Shown }) => {
  const { ways: words } = useWords();
  const asked = useView((view) => view.picture?.paths);
  const open = () => {
    const { view } = useStore.getState();
    const first = shown.entities.find(({ id }) => id === view.selected);
    if (!asked) draw(askPaths(askFrom(first ? [first.id] : [])));
    select(null);
    focusFirst();
  };
  useHotkeys([['P', open]]);
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<Route size={14} aria-hidden />}
      aria-keyshortcuts="P"
      aria-expanded={Boolean(asked)}
      onClick={open}
    >
      {words.title}
    </Button>
  );
};
