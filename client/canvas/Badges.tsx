import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { useEffect, useRef } from 'react';
import type { Scheme } from '../marks/colour.ts';
import { growFrom } from '../store/store.ts';
import { badgeAt, badgeRadius, type Badge } from './badge.ts';
import { font } from './font.ts';
import { real } from './ghosts.ts';
import { inks } from './inks.ts';
import classes from './canvas.module.css';

/** More badges than this tell nothing; nearer by, there are fewer. */
const most = 150;

interface BadgesProps {
  cy: Core;
  scheme: Scheme;
  /** How many neighbours of each entity are not in the picture. */
  hidden: ReadonlyMap<string, number>;
}

const badgesOf = (cy: Core, hidden: ReadonlyMap<string, number>): Badge[] => {
  const inSight = cy
    .nodes(real)
    .not('.unplaced, .faded')
    .filter((node) => (hidden.get(node.id()) ?? 0) > 0);
  if (inSight.length > most) return [];
  return inSight.map((node) =>
    badgeAt(
      node.id(),
      hidden.get(node.id()) ?? 0,
      (node as NodeSingular).renderedPosition(),
      node.data('size') as number,
      cy.zoom(),
    ),
  );
};

/** Says on each mark how many of its neighbours are hidden; a tap on it expands. */
export const Badges = ({ cy, scheme, hidden }: BadgesProps) => {
  const layer = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const canvas = layer.current!;
    const ink = inks[scheme];
    let badges: Badge[] = [];
    const paint = () => {
      const dense = window.devicePixelRatio;
      const [width, height] = [Math.round(cy.width() * dense), Math.round(cy.height() * dense)];
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
      const pen = canvas.getContext('2d')!;
      pen.setTransform(dense, 0, 0, dense, 0, 0);
      pen.clearRect(0, 0, cy.width(), cy.height());
      badges = badgesOf(cy, hidden);
      pen.font = `9.5px ${font}`;
      pen.textAlign = 'center';
      pen.textBaseline = 'middle';
      pen.lineWidth = 0.75;
      for (const { x, y, width, text } of badges) {
        pen.beginPath();
        pen.roundRect(x - width / 2, y - badgeRadius, width, 2 * badgeRadius, badgeRadius);
        pen.fillStyle = ink.ground;
        pen.fill();
        pen.strokeStyle = ink.aside;
        pen.stroke();
        pen.fillStyle = ink.aside;
        pen.fillText(text, x, y + 0.5);
      }
    };
    const tap = ({ renderedPosition }: EventObject) => {
      const hit = badges.find(
        ({ x, y, width }) =>
          Math.abs(renderedPosition.x - x) <= width / 2 + 2 && Math.abs(renderedPosition.y - y) <= badgeRadius + 2,
      );
      if (hit) growFrom(hit.id);
    };
    const twice = ({ target }: EventObject) => growFrom((target as { id(): string }).id());
    paint();
    cy.on('render', paint).on('tap', tap).on('dbltap', `node${real}`, twice);
    return () => {
      cy.off('render', paint).off('tap', tap).off('dbltap', `node${real}`, twice);
    };
  }, [cy, scheme, hidden]);

  return <canvas ref={layer} className={classes.badges} aria-hidden />;
};
