import { useCallback, useEffect, useRef, useState } from 'react';
import { motion, useStill } from '../marks/still.ts';
import type { Size } from '../atlas/size.ts';
import { held, onTheWay, seeing, zoomed, type Camera, type Insets } from './camera.ts';
import type { Area } from './projection.ts';

const eased = (part: number) => 1 - (1 - part) ** 3;

/** Where the map is looked at from: sees what is seen first until a person chooses, then goes where it is told. */
export const useCamera = (first: Area, all: Area, size: Size, insets: Insets) => {
  const still = useStill();
  const [chosen, setChosen] = useState<Camera | null>(null);
  const [settled, setSettled] = useState<Camera | null>(null);
  const camera = chosen ? held(chosen, size) : seeing(first, size, insets);
  const now = useRef(camera);
  const frame = useRef(0);

  useEffect(() => {
    now.current = camera;
  });
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  // Names are placed anew where the camera comes to rest, not on the way.
  const { scale, x, y } = camera;
  useEffect(() => {
    const rest = setTimeout(() => setSettled({ scale, x, y }), 90);
    return () => clearTimeout(rest);
  }, [scale, x, y]);

  /** At once, as the hand moves. */
  const move = useCallback((change: (camera: Camera) => Camera) => {
    cancelAnimationFrame(frame.current);
    now.current = change(now.current);
    setChosen(now.current);
  }, []);

  /** With a motion that shows the way. */
  const go = useCallback(
    (target: Camera) => {
      cancelAnimationFrame(frame.current);
      if (still) return move(() => target);
      const [from, start] = [now.current, performance.now()];
      const step = (time: number) => {
        const part = Math.min(Math.max((time - start) / motion, 0), 1);
        now.current = part < 1 ? onTheWay(from, target, eased(part)) : target;
        setChosen(now.current);
        if (part < 1) frame.current = requestAnimationFrame(step);
      };
      frame.current = requestAnimationFrame(step);
    },
    [still, move],
  );

  const zoom = useCallback(
    (factor: number) => go(zoomed(now.current, factor, { x: size.width / 2, y: size.height / 2 }, size)),
    [go, size],
  );

  const fit = useCallback(() => go(seeing(all, size, insets)), [go, all, size, insets]);

  /** Stays where it is, whatever comes to lie over the map. */
  const hold = useCallback(() => setChosen((was) => was ?? now.current), []);

  return { camera, untouched: chosen === null, settled: settled ?? camera, now, move, go, zoom, fit, hold };
};
