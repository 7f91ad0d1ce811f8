import type { Core, EventObject } from 'cytoscape';
import { useEffect, useRef } from 'react';
import type { Hidden } from '../store/hidden.ts';
import type { Scheme } from '../marks/colour.ts';
import { pictureAtFirst } from '../store/picture.ts';
import { growFrom, point, useView } from '../store/store.ts';
import { badgeRadius, type Badge } from './badge.ts';
import { badgesIn } from './badges.ts';
import { BadgeTip } from './BadgeTip.tsx';
import { real } from './ghosts.ts';
import { paintBadges } from './paint-badges.ts';
import classes from './canvas.module.css';

interface BadgesProps {
  cy: Core;
  scheme: Scheme;
  /** The neighbours of each entity that are not in the picture. */
  hidden: ReadonlyMap<string, Hidden>;
}

/** Says on marks how many of their neighbours are hidden, and of which kinds; a tap on it expands. */
export const Badges = ({ cy, scheme, hidden }: BadgesProps) => {
  const layer = useRef<HTMLCanvasElement>(null);
  // Where colours tell something else, those of kinds would be taken for that.
  const coloured = useView(({ picture = pictureAtFirst }) => picture.colour === 'KIND');

  useEffect(() => {
    const canvas = layer.current!;
    let badges: Badge[] = [];
    const paint = () => {
      const dense = window.devicePixelRatio;
      const [width, height] = [Math.round(cy.width() * dense), Math.round(cy.height() * dense)];
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
      const pen = canvas.getContext('2d')!;
      pen.setTransform(dense, 0, 0, dense, 0, 0);
      pen.clearRect(0, 0, cy.width(), cy.height());
      badges = badgesIn(cy, hidden);
      paintBadges(pen, badges, hidden, scheme, coloured);
    };
    const hit = ({ renderedPosition }: EventObject) =>
      badges.find(
        ({ x, y, width }) =>
          Math.abs(renderedPosition.x - x) <= width / 2 + 2 && Math.abs(renderedPosition.y - y) <= badgeRadius + 2,
      );
    const tap = (event: EventObject) => {
      const badge = hit(event);
      if (badge) growFrom(badge.id);
    };
    const twice = ({ target }: EventObject) => growFrom((target as { id(): string }).id());
    let over: string | null = null;
    const move = (event: EventObject) => {
      const id = hit(event)?.id ?? null;
      if (id === over) return;
      over = id;
      // Beside its badge the mark itself says what is pointed at.
      if (id === null && event.target !== cy) return;
      point(id);
      cy.container()!.style.cursor = id === null ? '' : 'pointer';
    };
    paint();
    cy.on('render going', paint).on('tap', tap).on('dbltap', `node${real}`, twice).on('mousemove', move);
    return () => {
      cy.off('render going', paint).off('tap', tap).off('dbltap', `node${real}`, twice).off('mousemove', move);
    };
  }, [cy, scheme, hidden, coloured]);

  return (
    <>
      <canvas ref={layer} className={classes.badges} aria-hidden />
      <BadgeTip cy={cy} hidden={hidden} />
    </>
  );
};
