import { useRef, type PointerEvent, type RefObject } from 'react';
import { nearestSheet, type Sheet } from '../store/sheet.ts';
import classes from './panel.module.css';

interface GripProps {
  panel: RefObject<HTMLElement | null>;
  stand: (sheet: Sheet) => void;
}

/** The rim by which a sheet is drawn up and down; it comes to stand at the nearest of its heights. Keyboards have buttons for it. */
export const Grip = ({ panel, stand }: GripProps) => {
  const held = useRef<{ y: number; height: number; share: number } | null>(null);
  const take = (event: PointerEvent<HTMLElement>) => {
    if (!panel.current) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { y: event.clientY, height: panel.current.offsetHeight, share: 0 };
  };
  const pull = ({ clientY }: PointerEvent) => {
    const [sheet, view] = [panel.current, panel.current?.offsetParent];
    if (!held.current || !sheet || !view) return;
    const height = Math.min(held.current.height + held.current.y - clientY, view.clientHeight);
    held.current.share = height / view.clientHeight;
    sheet.style.transition = 'none';
    sheet.style.height = `${height}px`;
  };
  const letGo = () => {
    const share = held.current?.share;
    held.current = null;
    panel.current?.style.removeProperty('transition');
    panel.current?.style.removeProperty('height');
    if (share) stand(nearestSheet(share));
  };
  return (
    <div
      aria-hidden
      className={classes.grip}
      onPointerDown={take}
      onPointerMove={pull}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    />
  );
};
