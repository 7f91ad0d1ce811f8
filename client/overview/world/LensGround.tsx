import { geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { useMemo } from 'react';
import { useWords } from '../../language/words.ts';
import ground from '../../atlas/land.module.css';
import type { Lens } from './drawing.ts';
import { tangents } from './round.ts';
import classes from './world.module.css';

/** The land under a lens, and which piece of the map it is. */
export const LensGround = ({ lens, land }: { lens: Lens; land: MultiPolygon | undefined }) => {
  const { x, y, radius, project, from } = lens;
  const { glance: words } = useWords();
  const coast = useMemo(() => (land && geoPath(project)(land)) ?? '', [project, land]);
  return (
    <g>
      <title>{words.lensMeans}</title>
      <polygon className={classes.way} points={tangents(from, lens).join(' ')} />
      <circle className={classes.from} cx={from.x} cy={from.y} r={from.radius} />
      <clipPath id="lens">
        <circle cx={x} cy={y} r={radius} />
      </clipPath>
      <g clipPath="url(#lens)">
        <circle className={ground.sea} cx={x} cy={y} r={radius} />
        <path className={ground.shelf} d={coast} />
        <path className={ground.land} d={coast} />
      </g>
      <circle className={classes.rim} cx={x} cy={y} r={radius} />
      <text className={classes.lensMeans} x={x} y={y + radius + 15}>
        {words.lens}
      </text>
    </g>
  );
};
