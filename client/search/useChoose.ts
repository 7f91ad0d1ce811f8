import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useLocation } from 'wouter';
import { toCard } from '../panel/toCard.ts';
import { grow, startFrom } from '../store/picture.ts';
import { addressOf, draw, select } from '../store/store.ts';
import { commands, type CommandName } from './commands.ts';

/** What to do with something that was found: open it, add it to the picture, or make it the picture. */
export type Deed = 'open' | 'add' | 'only';

const pages = new Set(['/network', '/policy', '/map']);

/** Carries out what was chosen in the search field. */
export const useChoose = () => {
  const [here, go] = useLocation();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const toPicture = () => {
    if (here !== '/network') go(addressOf('/network'));
  };
  const deeds: Readonly<Record<Deed, (ids: readonly string[], together: string) => void>> = {
    open: ([id]) => {
      select(id ?? null);
      if (!pages.has(here)) go(addressOf('/network'));
      toCard();
    },
    add: (ids, together) => {
      const [first = ''] = ids;
      draw(grow(ids.length === 1 ? first : together, ids));
      if (ids.length === 1) select(first);
      toPicture();
    },
    only: (ids) => {
      draw(startFrom(ids));
      select(ids.length === 1 ? (ids[0] ?? null) : null);
      toPicture();
    },
  };
  return {
    /** `together` says what several have in common. */
    choose: (ids: readonly string[], deed: Deed, together = '') => deeds[deed](ids, together),
    command: (name: CommandName) =>
      commands
        .find((one) => one.name === name)!
        .act({ here, go, turnScheme: () => setColorScheme(dark ? 'light' : 'dark') }),
  };
};
