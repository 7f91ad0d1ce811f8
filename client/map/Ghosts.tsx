import { Name } from '../atlas/Name.tsx';
import { useWords } from '../language/words.ts';
import { wrapped } from '../marks/wrap.ts';
import { inPixels, type Camera } from './camera.ts';
import type { Cluster } from './clusters.ts';
import { besideMark, type MapGhost } from './ghosts.ts';
import type { Place } from './places.ts';
import { greatCircle, halfway } from './projection.ts';
import classes from './ghosts.module.css';

interface GhostsProps {
  ghosts: readonly MapGhost[];
  clusters: ReadonlyMap<string, Cluster<Place>>;
  camera: Camera;
}

const placeholder = 9;

/** Hollow: an outline of each dash, so that nobody takes it for what is there. */
const Hollow = ({ d, transform }: { d: string; transform?: string | undefined }) => (
  <>
    <path className={classes.outline} d={d} transform={transform} />
    <path className={classes.inside} d={d} transform={transform} />
  </>
);

/** What a finding misses: a hollow way between two marks, or from one to a hollow mark that bears the name. */
export const Ghosts = ({ ghosts, clusters, camera }: GhostsProps) => {
  const { unnamed } = useWords();
  const taken = ghosts.length > 0 ? [...clusters.values()].map((one) => inPixels(camera, one)) : [];
  return ghosts.map(({ id, label, from, to }) => {
    const one = clusters.get(from)!;
    const start = inPixels(camera, one);
    const other = to === null ? null : clusters.get(to)!;
    const spot = other ? inPixels(camera, halfway(one, other)) : besideMark(start, taken);
    taken.push(spot);
    return (
      <g key={id} className={classes.ghost} role="img" aria-label={unnamed(label)}>
        {other ? (
          <Hollow d={greatCircle(one, other)} transform={`translate(${camera.x} ${camera.y}) scale(${camera.scale})`} />
        ) : (
          <>
            <Hollow d={`M${start.x},${start.y}L${spot.x},${spot.y}`} />
            <circle className={classes.placeholder} cx={spot.x} cy={spot.y} r={placeholder} />
          </>
        )}
        <Name
          label={wrapped(other ? label : unnamed(label))}
          side={spot.x < start.x ? 'left' : 'right'}
          radius={placeholder}
          {...spot}
          strong={false}
        />
      </g>
    );
  });
};
