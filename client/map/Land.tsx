import { geoGraticule10 } from 'd3-geo';
import { memo } from 'react';
import { drawn } from './projection.ts';
import classes from '../atlas/land.module.css';

const world = drawn({ type: 'Sphere' }) ?? '';
const net = drawn(geoGraticule10()) ?? '';

/** Sea, land and the net of degrees; changes only with the piece of the coast. */
export const Land = memo(({ coast, whole }: { coast: string; whole: boolean }) => (
  <>
    <path className={classes.sea} d={world} />
    <path className={classes.net} d={net} />
    <clipPath id="world">
      <path d={world} />
    </clipPath>
    <g clipPath={whole ? 'url(#world)' : undefined}>
      <path className={classes.shelf} d={coast} />
      <path className={classes.land} data-land d={coast} />
    </g>
    <path className={classes.rim} d={world} />
  </>
));
Land.displayName = 'Land';
