import { useWords } from '../../language/words.ts';
import { point } from '../../store/store.ts';
import { toMap } from '../target.ts';
import { To } from '../To.tsx';
import type { Mark } from './drawing.ts';
import classes from './world.module.css';

const ring = 3.5;
const finger = 12;

/** A partner or a region; round a priority without a platform stands what is missing, hollow. */
export const WorldMark = ({ mark, ...rest }: { mark: Mark }) => {
  const { glance: words, table } = useWords();
  const { id, name, units, gap, kind, x, y, radius } = mark;
  const says = table.says(
    name,
    gap === null ? words.units(units) : `${words.units(units)}${words.between}${words.noPlatform}`,
  );
  return (
    <To
      opens={toMap(id)}
      aria-label={says}
      className={classes.mark}
      data-kind={kind}
      onPointerEnter={() => point(id)}
      onPointerLeave={() => point(null)}
      {...rest}
    >
      <title>{says}</title>
      <circle className={classes.reach} cx={x} cy={y} r={Math.max(radius, finger)} />
      <circle className={classes.disc} cx={x} cy={y} r={radius} />
      {gap !== null && <circle className={classes.lacking} cx={x} cy={y} r={radius + ring} />}
    </To>
  );
};
