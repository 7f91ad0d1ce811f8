import { useCallback, useMemo, useState, type RefObject } from 'react';
import { useWords } from '../language/words.ts';
import { toCard } from '../panel/toCard.ts';
import { point, select, useStore } from '../store/store.ts';
import type { Size } from '../atlas/size.ts';
import { showing, type Camera, type Insets } from './camera.ts';
import type { MapMark } from './marks.ts';
import { standing } from './naming.ts';
import { openingOf } from './opening.ts';

interface CursorProps {
  /** Where the map is looked at from just now. */
  now: RefObject<Camera>;
  size: Size;
  insets: Insets;
  go: (camera: Camera) => void;
  nameOf: (mark: MapMark) => string;
}

/** Which mark the keyboard is at, which cluster is spread out, and what choosing a mark does. */
export const useCursor = ({ now, size, insets, go, nameOf }: CursorProps) => {
  const { atlas } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const [at, setAt] = useState<string | null>(null);
  const [told, setTold] = useState('');

  const show = useCallback(
    (mark: MapMark) => {
      const seen = showing(now.current, standing(mark, now.current), size, insets);
      if (seen.x !== now.current.x || seen.y !== now.current.y) go(seen);
    },
    [now, size, insets, go],
  );

  const choose = useCallback(
    (mark: MapMark) => {
      const [one] = mark.members;
      if (mark.members.length === 1) return select(one!.id);
      const opening = openingOf(mark.members, now.current, size, insets);
      setTold(atlas.spreadOut(mark.members.length));
      if (opening !== 'spread') return go(opening);
      setOpen(mark.key);
      setAt(null);
      show(mark);
    },
    [now, size, insets, go, atlas, show],
  );

  const chooseByKey = useCallback(
    (mark: MapMark) => {
      choose(mark);
      if (mark.members.length === 1) toCard();
    },
    [choose],
  );

  const moveTo = useCallback(
    (mark: MapMark) => {
      setAt(mark.key);
      point(mark.members.length === 1 ? mark.members[0]!.id : null);
      setTold(nameOf(mark));
      show(mark);
    },
    [nameOf, show],
  );

  /** Away from the mark, then out of what is spread out, then from what is selected. */
  const back = useCallback(() => {
    const { pointed } = useStore.getState();
    if (open !== null) setOpen(null);
    else if (at === null && pointed === null) select(null);
    setAt(null);
    point(null);
  }, [open, at]);

  return useMemo(
    () => ({ open, at, told, choose, chooseByKey, moveTo, back, setOpen }),
    [open, at, told, choose, chooseByKey, moveTo, back],
  );
};
