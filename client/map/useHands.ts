import { useCallback, type KeyboardEvent, type RefObject } from 'react';
import type { Size } from '../atlas/size.ts';
import { select } from '../store/store.ts';
import { pressed } from './keys.ts';
import type { MapMark } from './marks.ts';
import { foremost, type Place } from './places.ts';
import type { useCursor } from './useCursor.ts';
import type { useDrawing } from './useDrawing.ts';
import type { useFraming } from './useFraming.ts';
import { useGestures } from './useGestures.ts';
import { useOpenArc } from './useOpenArc.ts';

interface Hands {
  host: RefObject<HTMLDivElement | null>;
  places: readonly Place[];
  size: Size;
  framing: ReturnType<typeof useFraming>;
  drawing: ReturnType<typeof useDrawing>;
  cursor: ReturnType<typeof useCursor>;
  among: (members: readonly Place[]) => string;
}

/** What hand and keyboard do with the map: what goes on its host, what on its marks, and which arc they have opened. */
export const useHands = ({ host, places, size, framing, drawing, cursor, among }: Hands) => {
  const { now, move, zoom, fit, hold } = framing;
  const { marks, arcs, clusters } = drawing;
  const { at, choose, chooseByKey, moveTo, back, open, setOpen } = cursor;
  const { handlers, dragged } = useGestures(host, size, move);
  const openArc = useOpenArc({ arcs, clusters, among, dragged, hold });

  const press = useCallback(
    (mark: MapMark) => {
      if (dragged.current) return;
      hold();
      choose(mark);
    },
    [dragged, hold, choose],
  );

  const onClick = () => {
    if (dragged.current) return;
    openArc.closeList();
    if (open === null) select(null);
    else setOpen(null);
  };

  const first = foremost(places).id;
  const list = openArc.listNext;
  const onKeyDown = (event: KeyboardEvent) =>
    pressed({ marks, camera: now, at, first, moveTo, choose: chooseByKey, back, zoom, fit, list }, event);

  return { onHost: { onClick, onKeyDown, ...handlers }, press, openArc };
};
