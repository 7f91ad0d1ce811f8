import type { Core } from 'cytoscape';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { ontology as ontologyQuestion } from '../../api/questions.ts';
import { useWords } from '../../language/words.ts';
import type { Scheme } from '../../marks/colour.ts';
import type { Layout } from '../../store/picture.ts';
import { useView } from '../../store/store.ts';
import { layBeneath, layoutNow } from '../arranged.ts';
import classes from '../canvas.module.css';
import type { Elements } from '../elements.ts';
import { real } from '../ghosts.ts';
import { headsOf, spotsOf } from './heads.ts';
import { namingIn } from './naming.ts';
import type { Outline } from './outline.ts';
import { outlinesOf } from './outlines.ts';
import { paintOutlines } from './paint.ts';

interface OutlinesProps {
  cy: Core;
  elements: Elements;
  layout: Layout;
  scheme: Scheme;
}

const standingIn = (cy: Core) => {
  const nodes = cy.nodes(real).not('.unplaced').nodes();
  return {
    places: new Map(nodes.map((node) => [node.id(), { ...node.position() }])),
    pinned: new Set(nodes.filter('.pinned').map((node) => node.id())),
  };
};

/** Areas and rings beneath the marks of a layout that gathers them, each with its head. */
export const Outlines = ({ cy, elements, layout, scheme }: OutlinesProps) => {
  const layer = useRef<HTMLCanvasElement>(null);
  const seen = useRef(false);
  const { layout: words } = useWords();
  const language = useView((view) => view.language);
  const { data: ontology } = useQuery(ontologyQuestion);
  const naming = useMemo(() => namingIn(language, words, ontology), [language, words, ontology]);

  useEffect(() => {
    const canvas = layer.current!;
    let outlines: Outline[] = [];
    const on = ({ x, y }: { x: number; y: number }) => {
      const [zoom, pan] = [cy.zoom(), cy.pan()];
      return { x: x * zoom + pan.x, y: y * zoom + pan.y };
    };
    const paint = () => {
      const dense = window.devicePixelRatio;
      const [width, height] = [Math.round(cy.width() * dense), Math.round(cy.height() * dense)];
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
      const pen = canvas.getContext('2d')!;
      pen.setTransform(dense, 0, 0, dense, 0, 0);
      pen.clearRect(0, 0, cy.width(), cy.height());
      paintOutlines(pen, outlines, on, scheme);
    };
    const gather = () => {
      const { places, pinned } = standingIn(cy);
      // As long as another layout is on its way entities do not stand as this one gathers them.
      outlines = layoutNow(cy) === layout ? outlinesOf(layout, elements, places, pinned, naming) : [];
      canvas.dataset.heads = outlines.map(({ label }) => label).join('\n');
      paint();
    };
    const placed = (_: unknown, first: boolean) => {
      gather();
      if (outlines.length > 0) cy.emit('outlined', [first]);
    };
    const free = layBeneath(cy, {
      spots: () => spotsOf(headsOf(outlines, on)),
      reach: () => outlines,
      paint: (pen, inScheme) => paintOutlines(pen, outlines, on, inScheme),
    });
    gather();
    // They came after the picture, which was fitted without them.
    if (outlines.length > 0 && !seen.current) cy.emit('outlined', [true]);
    seen.current = outlines.length > 0;
    cy.emit('marked');
    cy.on('placed', placed).on('render', paint);
    return () => {
      free();
      cy.off('placed', placed).off('render', paint);
    };
  }, [cy, elements, layout, scheme, naming]);

  return <canvas ref={layer} className={classes.outlines} aria-hidden />;
};
