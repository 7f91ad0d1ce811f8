import { Loader, Paper } from '@mantine/core';
import type { Core } from 'cytoscape';
import { Shuffle, X } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../language/words.ts';
import { useStore } from '../store/store.ts';
import type { ArrangeInput, Point } from './arrange.ts';
import type { Insets } from './camera.ts';
import { Control } from './Control.tsx';
import type { Elements } from './elements.ts';
import { real } from './ghosts.ts';
import { place } from './place.ts';
import { useStill } from '../marks/still.ts';

/** Up to this part may be new and find its place among those that stay; more would crowd round them. */
const few = 0.25;

/** Narrower than this there is no room for names; better to have to zoom in. */
const roomy = 760;

const inputFrom = (cy: Core, { entities, links }: Elements, stay: boolean, insets: Insets): ArrangeInput => {
  const placed: Record<string, Point> = {};
  // Who stood on the shelf and has links now belongs into the picture.
  if (stay)
    cy.nodes(real)
      .not('.unplaced')
      .forEach((node) => {
        if (!node.hasClass('shelved') || node.connectedEdges(real).empty()) placed[node.id()] = { ...node.position() };
      });
  const width = Math.round((cy.width() - insets.left - 170) / 20) * 20;
  const height = Math.round((cy.height() - insets.top - insets.bottom - 150) / 20) * 20;
  return {
    entities,
    links: links.map(({ source, target }) => ({ source, target })),
    placed,
    space: width < roomy ? { width: roomy, height: (roomy * Math.max(height, width)) / width } : { width, height },
  };
};

/** Places entities in a worker, so that the page answers meanwhile; can be stopped and asked for again. */
export const Arrangement = ({ cy, elements, insets }: { cy: Core; elements: Elements; insets: Insets }) => {
  const words = useWords();
  const still = useStill();
  const [running, setRunning] = useState(false);
  const worker = useRef<Worker | null>(null);

  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setRunning(false);
  }, []);

  const run = useCallback(
    (stay: boolean) => {
      stop();
      const mine = new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' });
      worker.current = mine;
      setRunning(true);
      mine.onmessage = ({ data }: MessageEvent<Record<string, Point>>) => {
        stop();
        place(cy, data, still);
      };
      mine.onerror = stop;
      mine.postMessage(inputFrom(cy, elements, stay, insets));
    },
    [cy, elements, insets, still, stop],
  );

  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  }, [run]);

  useEffect(() => {
    const { standing } = useStore.getState();
    // Whose place is known is put there, not arranged.
    const unplaced = cy.nodes(`${real}.unplaced`).filter((node) => !(node.id() in standing)).length;
    if (unplaced > 0) latest.current(unplaced < cy.nodes(real).length * few);
  }, [cy, elements]);

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
    </>
  );
};
