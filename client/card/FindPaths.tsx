import { Button } from '@mantine/core';
import { Route } from 'lucide-react';
import { useLocation } from 'wouter';
import { useWords } from '../language/words.ts';
import { askPaths, longestAtFirst } from '../store/picture.ts';
import { addressOf, draw, select } from '../store/store.ts';

/** Looks for ways from an entity to others; the panel for that asks where to. */
export const FindPaths = ({ id }: { id: string }) => {
  const { ways: words } = useWords();
  const [here, go] = useLocation();
  const find = () => {
    draw(askPaths({ ends: [id], kinds: [], longest: longestAtFirst }));
    select(null);
    if (here !== '/network') go(addressOf('/network'));
  };
  return (
    <Button size="compact-sm" variant="default" mt={10} leftSection={<Route size={14} aria-hidden />} onClick={find}>
      {words.fromHere}
    </Button>
  );
};
