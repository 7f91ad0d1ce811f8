import { useState } from 'react';
import { useView } from '../store/store.ts';

const remembered = 'started';

/** Whether the ways in are shown: the first time, to who has done nothing yet, and whenever they are asked for. */
export const useFirstTime = () => {
  const untouched = useView(
    ({ picture, added, gap, selected }) => !picture && !added && gap === undefined && selected === null,
  );
  const [asked, setAsked] = useState<boolean | null>(null);
  const [known, setKnown] = useState(() => localStorage.getItem(remembered) !== null);
  return {
    open: asked ?? (!known && untouched),
    show: () => setAsked(true),
    close: () => {
      localStorage.setItem(remembered, 'yes');
      setKnown(true);
      setAsked(false);
    },
  };
};
