import { useEffectEvent, useLayoutEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { moved, type Place } from './move.ts';
import { offsetFor } from './range.ts';
import type { Sizes } from './sizes.ts';

interface Cursor {
  scroll: RefObject<HTMLElement | null>;
  sizes: Sizes;
  rows: number;
  columns: number;
  /** The open cell, if any: the cursor starts there. */
  first: Place | null;
  look: () => void;
}

/** The keyboard's mark in the table, which is always brought into sight. */
export const useCursor = ({ scroll, sizes, rows, columns, first, look }: Cursor) => {
  const [kept, setPlace] = useState<Place>(first ?? { row: 0, column: 0 });
  const place = { row: Math.min(kept.row, rows - 1), column: Math.min(kept.column, columns - 1) };

  const reveal = ({ row, column }: Place) => {
    const element = scroll.current!;
    const { square, side, top, margin, foot } = sizes;
    element.scrollTo({
      top: offsetFor(row, element.scrollTop, element.clientHeight - top - foot, square),
      left: offsetFor(column, element.scrollLeft, element.clientWidth - side - margin, square),
      behavior: 'instant',
    });
  };
  const arrive = useEffectEvent(() => {
    if (first) reveal(first);
    look();
  });
  // What is opened comes into sight, also by an address.
  useLayoutEffect(() => arrive(), [first?.row, first?.column]);

  const move = (event: KeyboardEvent) => {
    const next = moved(place, event, rows, columns);
    if (!next) return null;
    event.preventDefault();
    reveal(next);
    flushSync(() => {
      look();
      setPlace(next);
    });
    return next;
  };
  return { place, setPlace, move };
};
