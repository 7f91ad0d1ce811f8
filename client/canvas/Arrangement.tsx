import { Loader, Paper } from '@mantine/core';
import type { Core } from 'cytoscape';
import { Shuffle, X } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../language/words.ts';
import { useHold } from '../notice/idle.ts';
import { Control } from '../stage/Control.tsx';
import { useStore } from '../store/store.ts';
import { inputFor, placedIn } from './arrange-input.ts';
import { standsAs } from './arranged.ts';
import { arrangeAside, takeAhead } from './arranger.ts';
import type { Insets } from './camera.ts';
import { noElements, type Elements } from './elements.ts';
import { real } from './ghosts.ts';
import { LayoutsButton } from './LayoutsButton.tsx';
import { later } from '../panel/later.tsx';
import type { Layout } from '../store/picture.ts';
import { place } from './place.ts';
import { useStill } from '../marks/still.ts';

const Layouts = later(
  async () => (await import('./Layouts.tsx')).Layouts,
  () => <LayoutsButton />,
);

interface ArrangementProps {
  cy: Core;
  elements: Elements;
  insets: Insets;
  layout: Layout;
  onLayout: (name: Layout) => void;
}

/** Places entities in a worker, so that the page answers meanwhile; can be stopped and asked for again. */
export const Arrangement = ({ cy, elements, insets, layout, onLayout }: ArrangementProps) => {
  const words = useWords();
  const still = useStill();
  const [running, setRunning] = useState(false);
  useHold(running);
  const end = useRef<(() => void) | null>(null);
  const placing = useRef<AbortController | null>(null);

  const stop = useCallback(() => {
    end.current?.();
    end.current = null;
    placing.current?.abort();
    setRunning(false);
  }, []);

  const run = useCallback(
    (stay: boolean) => {
      stop();
      setRunning(true);
      const placed = placedIn(cy, stay);
      const begun = Object.keys(placed).length === 0 ? takeAhead(elements, layout) : undefined;
      const size = { width: cy.width(), height: cy.height() };
      const asked = begun ?? arrangeAside({ layout, input: inputFor(elements, size, insets, placed) });
      end.current = asked.end;
      asked.points.then((points) => {
        if (end.current !== asked.end) return;
        stop();
        placing.current = new AbortController();
        standsAs(cy, layout);
        void place(cy, points, still, placing.current.signal);
      }, stop);
    },
    [cy, elements, insets, layout, still, stop],
  );

  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  }, [run]);

  const arranged = useRef(layout);
  useEffect(() => {
    // It holds them already, and what they are comes with the next drawing.
    if (elements === noElements) return;
    const { standing } = useStore.getState();
    // Whose place is known is put there, not arranged.
    const unplaced = cy.nodes(`${real}.unplaced`).filter((node) => !(node.id() in standing)).length;
    const another = arranged.current !== layout;
    arranged.current = layout;
    if (another) latest.current(false);
    // What was there stays where it is, however much comes.
    else if (unplaced > 0) latest.current(unplaced < cy.nodes(real).length);
  }, [cy, elements, layout]);

  useEffect(() => stop, [stop]);

  return (
    <>
      {running && (
        <Paper role="status" withBorder px={8} py={6}>
          <Loader size={14} aria-hidden /> {words.arranging}
        </Paper>
      )}
      {running ? (
        <Control label={words.stop} icon={X} onClick={stop} />
      ) : (
        <Control label={words.arrange} icon={Shuffle} onClick={() => run(false)} />
      )}
      <Layouts layout={layout} onLayout={onLayout} onRelease={() => run(false)} />
    </>
  );
};
