import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import type { Size } from '../atlas/size.ts';
import { zoomed, type Camera } from './camera.ts';

const slip = 5;
const ofWheel = 0.0016;
const ofPinchedPad = 0.01;
const linePixels = 16;

interface Point {
  x: number;
  y: number;
}

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

const reachOf = ([one, other]: readonly Point[]) => (one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0);

/** Drag, pinch and wheel move the camera; a press that does not move is left to what it fell on. */
export const useGestures = (
  host: RefObject<HTMLElement | null>,
  size: Size,
  move: (change: (camera: Camera) => Camera) => void,
) => {
  const fingers = useRef(new Map<number, Point>());
  const dragged = useRef(false);

  const spot = (event: { clientX: number; clientY: number }): Point => {
    const box = host.current!.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  useEffect(() => {
    const element = host.current!;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const at = { x: event.clientX - box.left, y: event.clientY - box.top };
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? linePixels : 1);
      const factor = Math.exp(-pixels * (event.ctrlKey ? ofPinchedPad : ofWheel));
      move((camera) => zoomed(camera, factor, at, size));
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [host, size, move]);

  const down = (event: PointerEvent) => {
    if (fingers.current.size === 0) dragged.current = false;
    if (event.button === 0) fingers.current.set(event.pointerId, spot(event));
  };

  const drag = (event: PointerEvent) => {
    const before = fingers.current.get(event.pointerId);
    if (!before) return;
    const now = spot(event);
    if (!dragged.current && fingers.current.size === 1 && Math.hypot(now.x - before.x, now.y - before.y) < slip) return;
    dragged.current = true;
    host.current!.setPointerCapture(event.pointerId);
    const [from, reach] = [middleOf([...fingers.current.values()]), reachOf([...fingers.current.values()])];
    fingers.current.set(event.pointerId, now);
    const to = middleOf([...fingers.current.values()]);
    const factor = reach > 0 ? reachOf([...fingers.current.values()]) / reach : 1;
    move((camera) => {
      const moved = { ...camera, x: camera.x + to.x - from.x, y: camera.y + to.y - from.y };
      return zoomed(moved, factor, to, size);
    });
  };

  const up = (event: PointerEvent) => void fingers.current.delete(event.pointerId);

  return {
    handlers: { onPointerDown: down, onPointerMove: drag, onPointerUp: up, onPointerCancel: up },
    /** True when the press that just ended moved the map, and is no click. */
    dragged,
  };
};
