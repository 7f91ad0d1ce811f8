import type { CollectionReturnValue, Core, EventObject } from 'cytoscape';
import { useEffect, useRef } from 'react';
import type { Scheme } from '../marks/colour.ts';
import { growFrom } from '../store/store.ts';
import { badgeAt, badgeRadius, type Badge } from './badge.ts';
import { font } from '../marks/font.ts';
import { sides } from '../marks/labels.ts';
import { real } from './ghosts.ts';
import { inks } from './inks.ts';
import { goingFrom } from './unseen.ts';
import { radiusOnScreen } from './sizes.ts';
import classes from './canvas.module.css';

/** More badges than this in sight tell nothing; nearer by, there are fewer. */
const most = 150;

/** Beside a mark of a smaller radius a badge would hide it; unless it is selected. In pixels. */
const smallest = 5;

interface BadgesProps {
  cy: Core;
  scheme: Scheme;
  /** How many neighbours of each entity are not in the picture. */
  hidden: ReadonlyMap<string, number>;
}

const stands = (cy: Core, node: CollectionReturnValue) =>
  node.nonempty() && !node.hasClass('unplaced') && !node.hasClass('faded') && !goingFrom(cy)?.has(node.id());

/** Asked in every frame in which the picture moves: it looks only at who has a badge, and stops where there are too many. */
const badgesOf = (cy: Core, hidden: ReadonlyMap<string, number>): Badge[] => {
  const [zoom, pan, width, height] = [cy.zoom(), cy.pan(), cy.width(), cy.height()];
  const badges: Badge[] = [];
  for (const [id, count] of hidden) {
    const node = cy.getElementById(id);
    if (count === 0 || !stands(cy, node)) continue;
    const { x, y } = node.position();
    const at = { x: x * zoom + pan.x, y: y * zoom + pan.y };
    if (at.x < 0 || at.y < 0 || at.x > width || at.y > height) continue;
    const size = node.data('size') as number;
    if (radiusOnScreen(size, zoom) < smallest && !node.hasClass('selected')) continue;
    if (badges.length === most) return [];
    const named = sides.find((side) => node.hasClass(side));
    badges.push(badgeAt(id, count, at, size, zoom, named));
  }
  return badges;
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
    cy.on('render going', paint).on('tap', tap).on('dbltap', `node${real}`, twice);
    return () => {
      cy.off('render going', paint).off('tap', tap).off('dbltap', `node${real}`, twice);
    };
  }, [cy, scheme, hidden]);

  return <canvas ref={layer} className={classes.badges} aria-hidden />;
};
