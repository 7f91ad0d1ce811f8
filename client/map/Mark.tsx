import { memo } from 'react';
import { Shape } from '../marks/Shape.tsx';
import type { MapMark } from './marks.ts';
import { Ring } from './Ring.tsx';
import classes from './mark.module.css';

/** Told apart from the rest, or kept back behind it. */
export type Stands = 'selected' | 'pointed' | 'back' | undefined;

interface MarkProps {
  mark: MapMark;
  x: number;
  y: number;
  name: string;
  stands: Stands;
  choose: (mark: MapMark) => void;
  hover: (mark: MapMark | null) => void;
}

/** An entity or a cluster, where it stands on the screen. */
export const Mark = memo(({ mark, x, y, name, stands, choose, hover }: MarkProps) => {
  const [one] = mark.members;
  const several = mark.members.length > 1;
  return (
    <g
      className={classes.mark}
      transform={`translate(${x} ${y})`}
      data-stands={stands}
      role="button"
      aria-label={name}
      aria-pressed={several ? undefined : stands === 'selected'}
      aria-expanded={several ? false : undefined}
      onClick={(event) => {
        event.stopPropagation();
        choose(mark);
      }}
      onKeyDown={(event) => {
        if (event.key === ' ') choose(mark);
      }}
      onPointerEnter={() => hover(mark)}
      onPointerLeave={() => hover(null)}
    >
      <circle className={classes.target} r={Math.max(mark.radius, 12)} />
      {stands && stands !== 'back' && <circle className={classes.halo} r={mark.radius + 4} />}
      {several && <circle className={classes.disc} r={mark.radius + 1.5} />}
      {several ? (
        <Ring members={mark.members} radius={mark.radius} />
      ) : (
        <g
          className={`${classes.shape} ${classes.body}`}
          data-planned={one!.planned || undefined}
          transform="translate(-8 -8)"
        >
          {one!.planned && <circle className={classes.disc} cx={8} cy={8} r={8} />}
          <Shape shape={one!.shape} colour={one!.colour} size={16} planned={one!.planned} />
        </g>
      )}
    </g>
  );
});
Mark.displayName = 'Mark';
