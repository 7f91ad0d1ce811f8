import { useLayoutEffect, useState, type RefObject } from 'react';
import { seenRange, type Range } from './range.ts';
import type { Sizes } from './sizes.ts';

export interface Seen {
  rows: Range;
  columns: Range;
}

const same = (one: Range, other: Range) => one.from === other.from && one.to === other.to;

/** The part of the table that is drawn: what is seen of it and a little more. Call `look` when it was scrolled. */
export const useSeen = (
  scroll: RefObject<HTMLElement | null>,
  sizes: Sizes,
  rows: number,
  columns: number,
  beside: boolean,
) => {
  const [seen, setSeen] = useState<Seen>({ rows: { from: 0, to: 0 }, columns: { from: 0, to: 0 } });
  const look = () => {
    const { scrollTop, scrollLeft, clientWidth, clientHeight } = scroll.current!;
    const { square } = sizes;
    const next: Seen = {
      rows: seenRange(scrollTop, clientHeight - sizes.top - sizes.foot, square, rows),
      columns: seenRange(scrollLeft, clientWidth - sizes.side - sizes.margin, square, columns),
    };
    setSeen((before) => (same(before.rows, next.rows) && same(before.columns, next.columns) ? before : next));
  };
  // eslint-disable-next-line react-hooks/exhaustive-deps -- it looks anew when the room or the table is another
  useLayoutEffect(look, [sizes, rows, columns, beside]);
  return [seen, look] as const;
};
