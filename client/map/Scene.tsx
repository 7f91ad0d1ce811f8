import { Fragment, type ReactNode } from 'react';
import type { Side } from '../marks/labels.ts';
import type { Size } from '../atlas/size.ts';
import { inPixels, type Camera } from './camera.ts';
import { Land } from './Land.tsx';
import { Mark, type Stands } from './Mark.tsx';
import type { MapMark } from './marks.ts';
import { Name } from '../atlas/Name.tsx';
import { inSight, standing } from './naming.ts';
import classes from './scene.module.css';

interface SceneProps {
  size: Size;
  camera: Camera;
  coast: string;
  /** Whether the edge of the world may be in sight. */
  whole: boolean;
  arcs: ReactNode;
  ghosts: ReactNode;
  marks: readonly MapMark[];
  sides: ReadonlyMap<string, Side>;
  labelOf: (mark: MapMark) => string;
  nameOf: (mark: MapMark) => string;
  standsOf: (mark: MapMark) => Stands;
  choose: (mark: MapMark) => void;
  hover: (mark: MapMark | null) => void;
}

/** The drawing: sea and land, arcs, marks and their names, each over what comes before. */
export const Scene = ({
  size,
  camera,
  coast,
  whole,
  arcs,
  ghosts,
  marks,
  sides,
  labelOf,
  nameOf,
  standsOf,
  ...acts
}: SceneProps) => {
  const seen = marks
    .map((mark) => ({ mark, spot: standing(mark, camera), stands: standsOf(mark) }))
    .filter(({ spot }) => inSight(spot, size));
  const aside = seen.filter(({ mark }) => mark.aside);
  const hub = aside[0] && inPixels(camera, aside[0].mark);
  return (
    <svg className={classes.scene} viewBox={`0 0 ${size.width} ${size.height}`} data-open={hub ? true : undefined}>
      <g transform={`translate(${camera.x} ${camera.y}) scale(${camera.scale})`}>
        <Land coast={coast} whole={whole} />
        {arcs}
      </g>
      {ghosts}
      {seen.map(({ mark, spot, stands }) =>
        mark.aside ? null : <Mark key={mark.key} mark={mark} {...spot} name={nameOf(mark)} stands={stands} {...acts} />,
      )}
      {hub && (
        <>
          <circle
            className={classes.pool}
            cx={hub.x}
            cy={hub.y}
            r={Math.max(...aside.map(({ mark }) => Math.hypot(mark.aside!.x, mark.aside!.y))) + 16}
          />
          {aside.map(({ mark, spot }) => (
            <line key={mark.key} className={classes.leader} x1={hub.x} y1={hub.y} x2={spot.x} y2={spot.y} />
          ))}
          <circle className={classes.hub} cx={hub.x} cy={hub.y} r={3} />
        </>
      )}
      {aside.map(({ mark, spot, stands }) => (
        <Mark key={mark.key} mark={mark} {...spot} name={nameOf(mark)} stands={stands} {...acts} />
      ))}
      {seen.map(({ mark, spot, stands }) => {
        const side = sides.get(mark.key);
        if (!side || (stands === 'back' && !mark.aside)) return <Fragment key={mark.key} />;
        return (
          <Name
            key={mark.key}
            label={labelOf(mark)}
            side={side}
            radius={mark.radius}
            {...spot}
            strong={stands === 'selected' || stands === 'pointed'}
          />
        );
      })}
    </svg>
  );
};
