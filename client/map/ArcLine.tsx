import { memo, useState } from 'react';
import type { Arc } from './arcs.ts';
import classes from './arcs.module.css';

interface ArcLineProps {
  arc: Arc;
  path: string;
  width: number;
  stands: 'out' | 'back' | undefined;
  titleOf: (arc: Arc) => string;
  choose: (arc: Arc) => void;
}

const dashes = { solid: undefined, dashed: '8 5', dotted: '0.1 5' } as const;

/** One arc, wide enough for a finger; it is put in words only when it is pointed at, as there may be thousands. */
export const ArcLine = memo(({ arc, path, width, stands, titleOf, choose }: ArcLineProps) => {
  const [under, setUnder] = useState(false);
  return (
    <g data-stands={stands} className={classes.arc}>
      <path
        d={path}
        strokeWidth={arc.line === 'dotted' ? Math.max(width, 2.2) : width}
        strokeDasharray={dashes[arc.line]}
        strokeLinecap={arc.line === 'dotted' ? 'round' : 'butt'}
      />
      <path
        className={classes.reach}
        d={path}
        onPointerEnter={() => setUnder(true)}
        onPointerLeave={() => setUnder(false)}
        onClick={(event) => {
          event.stopPropagation();
          choose(arc);
        }}
      >
        {under && <title>{titleOf(arc)}</title>}
      </path>
    </g>
  );
});
ArcLine.displayName = 'ArcLine';
