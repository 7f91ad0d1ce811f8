import { useCallback, useMemo, useState } from 'react';
import { seenRange, type Range } from './range.ts';

/** The part of a line of squares that is drawn: what is seen of it and a little more. Tell it when it was scrolled. */
export const useSeen = (room: number, square: number, count: number): [Range, (offset: number) => void] => {
  const [offset, setOffset] = useState(0);
  const seen = useMemo(() => seenRange(offset, room, square, count), [offset, room, square, count]);
  const scrolled = useCallback(
    (to: number) =>
      // A step that shows nothing else draws nothing anew.
      setOffset((before) => {
        const [then, now] = [before, to].map((one) => seenRange(one, room, square, count));
        return then?.from === now?.from && then?.to === now?.to ? before : to;
      }),
    [room, square, count],
  );
  return [seen, scrolled];
};
