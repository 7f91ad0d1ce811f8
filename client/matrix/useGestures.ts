import { useRef, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import type { Coverage } from '../api/model.ts';
import type { Part } from '../store/matrix.ts';
import { isNothing, nothingChosen, rectangle, toggled } from './choose.ts';
import type { Place } from './move.ts';

interface Gestures {
  coverage: Pick<Coverage, 'rows' | 'columns'>;
  place: Place;
  setPlace: (place: Place) => void;
  /** Where a key leads, if it moves. */
  move: (event: KeyboardEvent) => Place | null;
  chosen: Part;
  choose: (part: Part) => void;
  open: (place: Place) => void;
}

/** What was hit: a cell, the head of a row, the head of a column. */
const hit = ({ target }: { target: EventTarget }): Partial<Place> => {
  const { row, column } =
    (target as HTMLElement).closest<HTMLElement>('[data-row], [data-column]')?.dataset ?? ({} as DOMStringMap);
  return { ...(row !== undefined && { row: Number(row) }), ...(column !== undefined && { column: Number(column) }) };
};

const isPlace = (place: Partial<Place>): place is Place => place.row !== undefined && place.column !== undefined;

/** What hands do in the table: a click opens; dragging, shift and heads choose rows and columns. */
export const useGestures = ({ coverage, place, setPlace, move, chosen, choose, open }: Gestures) => {
  /** The corner from which a choice is drawn out. */
  const corner = useRef<Place | null>(null);
  const dragged = useRef(false);

  const toggle = ({ row, column }: Partial<Place>) => {
    const [side, at] = row === undefined ? (['columns', column] as const) : (['rows', row] as const);
    const head = at === undefined ? undefined : coverage[side][at];
    if (head) choose(toggled(chosen, side, head.id));
  };
  const stretch = (to: Place) => choose(rectangle(coverage, (corner.current ??= place), to));

  const press = (event: KeyboardEvent) => {
    if (event.key === ' ' && (event.shiftKey || event.ctrlKey)) {
      event.preventDefault();
      toggle(event.shiftKey ? { row: place.row } : { column: place.column });
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(place);
    } else if (event.key === 'Escape' && !isNothing(chosen)) {
      event.stopPropagation();
      choose(nothingChosen);
    } else if (event.key !== 'Shift') {
      // The corner is where the keyboard stood when shift went down first.
      corner.current = event.shiftKey ? (corner.current ?? place) : null;
      const next = move(event);
      if (next && corner.current) choose(rectangle(coverage, corner.current, next));
    }
  };
  const down = (event: PointerEvent) => {
    const at = hit(event);
    dragged.current = false;
    if (event.pointerType !== 'mouse' || event.button !== 0 || event.shiftKey) return;
    corner.current = isPlace(at) ? at : null;
  };
  const over = (event: PointerEvent) => {
    const at = hit(event);
    const from = corner.current;
    if (event.pointerType !== 'mouse' || event.buttons !== 1 || !from || !isPlace(at)) return;
    if (!dragged.current && from.row === at.row && from.column === at.column) return;
    dragged.current = true;
    setPlace(at);
    stretch(at);
  };
  const click = (event: MouseEvent) => {
    const at = hit(event);
    if (dragged.current) return;
    if (!isPlace(at)) toggle(at);
    else {
      if (event.shiftKey) stretch(at);
      else open(at);
      setPlace(at);
    }
  };
  return { onKeyDown: press, onPointerDown: down, onPointerOver: over, onClick: click };
};
