import { ActionIcon } from '@mantine/core';
import type { Core, EventObject } from 'cytoscape';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useCallback, useEffect, useRef } from 'react';
import { useWords } from '../language/words.ts';
import { Control } from '../stage/Control.tsx';
import { useView } from '../store/store.ts';
import { withBeneath } from './arranged.ts';
import { boxOf } from './box-of.ts';
import { cameraFor, cameraToSee, isInSight, type Box, type Camera as Place, type Insets } from './camera.ts';
import { real } from './ghosts.ts';
import { isPath, liftedWith } from './lifted.ts';
import { motion, useStill } from '../marks/still.ts';
import { Remaining } from './Remaining.tsx';

const margin = 44;
/** Names stand below their marks, on up to three lines. */
const underName = 20;
/** Between what lies over the upper edge and the first marks. */
const underTools = 20;
const closeBy = 1.2;
const step = 1.35;

const sizeOf = (cy: Core) => ({ width: cy.width(), height: cy.height() });
const padded = (insets: Insets): Insets => ({
  top: Math.max(insets.top + underTools, margin),
  right: insets.right + margin,
  bottom: insets.bottom + margin + underName,
  left: insets.left + margin,
});

interface CameraProps {
  cy: Core;
  insets: Insets;
  /** What a gap is about; as a whole, another gap is another list. */
  subjects: readonly string[];
}

/** Where the picture is looked at from: fits what is placed, follows the selection and the gap, obeys the buttons. */
export const Camera = ({ cy, insets, subjects }: CameraProps) => {
  const words = useWords();
  const still = useStill();
  const selected = useView((view) => view.selected);
  const covered = useRef(insets);
  /** False once a person has chosen a place to look at. */
  const fitted = useRef(true);
  const tapped = useRef<string | null>(null);
  /** Where it is going while it moves. */
  const goal = useRef<Place | null>(null);

  const go = useCallback(
    (place: Place | null, slowly = true) => {
      if (!place) return;
      cy.stop();
      goal.current = place;
      if (slowly && !still) cy.animate({ ...place, duration: motion, easing: 'ease-out' });
      else cy.viewport(place);
    },
    [cy, still],
  );

  const fit = useCallback(
    (slowly = true) => {
      fitted.current = true;
      const placed = cy.nodes().not('.unplaced');
      if (placed.nonempty()) go(cameraFor(withBeneath(cy, boxOf(placed)), sizeOf(cy), padded(covered.current)), slowly);
    },
    [cy, go],
  );

  const see = useCallback(
    (box: Box) => {
      const now = { zoom: cy.zoom(), pan: { ...cy.pan() } };
      if (!isInSight(box, now, sizeOf(cy), covered.current))
        go(cameraToSee(box, now, sizeOf(cy), padded(covered.current)));
    },
    [cy, go],
  );

  const zoomBy = useCallback(
    (factor: number) => {
      fitted.current = false;
      // Several presses in a row are as many steps, however quickly they come.
      const now = (cy.animated() && goal.current) || { zoom: cy.zoom(), pan: cy.pan() };
      const zoom = Math.min(Math.max(now.zoom * factor, cy.minZoom()), cy.maxZoom());
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      const scale = zoom / now.zoom;
      const { pan } = now;
      go({ zoom, pan: { x: middle.x - (middle.x - pan.x) * scale, y: middle.y - (middle.y - pan.y) * scale } });
    },
    [cy, go],
  );

  useEffect(() => {
    const placed = (_: unknown, first: boolean) => fit(!first);
    const outlined = (_: unknown, first: boolean) => {
      if (fitted.current) fit(!first);
    };
    // What still moves would take the picture out of the hand that moves it.
    const chosen = () => {
      fitted.current = false;
      cy.stop();
    };
    const tap = ({ target }: EventObject) => {
      tapped.current = target === cy ? null : (target as { id(): string }).id();
    };
    const keys: Record<string, () => void> = {
      '+': () => zoomBy(step),
      '=': () => zoomBy(step),
      '-': () => zoomBy(1 / step),
      '0': fit,
    };
    const press = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey) keys[event.key]?.();
    };
    const resized = () => {
      cy.resize();
      if (fitted.current) fit(false);
    };
    const observer = new ResizeObserver(resized);
    const host = cy.container()!;
    observer.observe(host);
    host.addEventListener('keydown', press);
    cy.on('placed', placed).on('outlined', outlined).on('scrollzoom dragpan pinchzoom', chosen).on('tapstart', tap);
    return () => {
      observer.disconnect();
      host.removeEventListener('keydown', press);
      cy.off('placed', placed)
        .off('outlined', outlined)
        .off('scrollzoom dragpan pinchzoom', chosen)
        .off('tapstart', tap);
    };
  }, [cy, fit, zoomBy]);

  const look = useCallback(() => {
    const lifted = liftedWith(cy, selected, subjects).nodes();
    if (lifted.empty() || cy.nodes(`${real}.unplaced`).nonempty()) return;
    const box = boxOf(lifted);
    const now = { zoom: cy.zoom(), pan: { ...cy.pan() } };
    const insets = padded(covered.current);
    // Above a sheet there is little room, and nothing to point with.
    const isPointedAt = isPath(cy, subjects) && covered.current.bottom === 0;
    fitted.current = false;
    // What was chosen in the picture is in sight; what was chosen elsewhere has to be shown. A path that is only pointed at must not shake the picture.
    go(
      (selected !== null && selected === tapped.current) || isPointedAt
        ? cameraToSee(box, now, sizeOf(cy), insets)
        : cameraFor(box, sizeOf(cy), insets, closeBy),
    );
  }, [cy, selected, subjects, go]);
  const lookAgain = useRef(look);

  useEffect(() => {
    lookAgain.current = look;
  }, [look]);

  useEffect(() => {
    const sheetMoved = covered.current.bottom !== insets.bottom && insets.bottom > 0;
    covered.current = insets;
    if (fitted.current) fit();
    else if (sheetMoved) lookAgain.current();
  }, [insets, fit]);

  useEffect(() => {
    const placed = (_: unknown, first: boolean, arrived: string[]) => {
      if (first || [selected, ...subjects].some((id) => id !== null && arrived.includes(id))) look();
    };
    look();
    cy.on('placed', placed);
    return () => {
      cy.off('placed', placed);
    };
  }, [cy, selected, subjects, look]);

  return (
    <>
      <Remaining cy={cy} see={see} />
      <ActionIcon.Group orientation="vertical">
        <Control label={words.zoomIn} icon={Plus} onClick={() => zoomBy(step)} />
        <Control label={words.zoomOut} icon={Minus} onClick={() => zoomBy(1 / step)} />
        <Control label={words.fit} icon={Maximize} onClick={() => fit()} />
      </ActionIcon.Group>
    </>
  );
};
