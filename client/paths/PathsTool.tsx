import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Route } from 'lucide-react';
import { useWords } from '../language/words.ts';
import { askPaths } from '../store/picture.ts';
import type { Shown } from '../store/shown.ts';
import { draw, select, useStore, useView } from '../store/store.ts';
import { useWish } from '../store/wish.ts';
import { askFrom } from './ask.ts';
import { toEmptyEnd } from './toEmptyEnd.ts';

/** Opens the search for paths, by its button or its key; from the entity under the keyboard, or else the selected one. */
export const PathsTool = ({ shown }: { shown: Shown }) => {
  const { ways: words } = useWords();
  const asked = useView((view) => view.picture?.paths);
  const open = () => {
    const { view, pointed } = useStore.getState();
    const first = shown.entities.find(({ id }) => id === (pointed ?? view.selected));
    if (!asked) draw(askPaths(askFrom(first ? [first.id] : [])));
    select(null);
    toEmptyEnd();
  };
  useHotkeys([['P', open]]);
  useWish('paths', open);
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
