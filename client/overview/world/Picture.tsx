import { geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { useEffect, useMemo } from 'react';
import ground from '../../atlas/land.module.css';
import { Name } from '../../atlas/Name.tsx';
import type { Size } from '../../atlas/size.ts';
import { useWords } from '../../language/words.ts';
import { point, useStore } from '../../store/store.ts';
import { toCell } from '../target.ts';
import { To } from '../To.tsx';
import { useArrows } from '../useArrows.ts';
import { drawingOf } from './drawing.ts';
import { LensGround } from './LensGround.tsx';
import { labelOf, sidesOf } from './naming.ts';
import type { Stands } from './stands.ts';
import { WorldMark } from './WorldMark.tsx';
import classes from './world.module.css';

interface PictureProps {
  stands: Stands;
  size: Size;
  /** Undefined until it has come. */
  land: MultiPolygon | undefined;
}

/** Land, what regions and partners share as arcs, and both as marks; each opens what it stands for. */
export const Picture = ({ stands, size, land }: PictureProps) => {
  const { glance: words, table } = useWords();
  const pointed = useStore((state) => state.pointed);
  const drawing = useMemo(() => drawingOf(stands, size), [stands, size]);
  const sides = useMemo(() => sidesOf(drawing, size), [drawing, size]);
  const { world, lens, arcs } = drawing;
  const marks = useMemo(() => drawing.marks.toSorted((a, b) => a.x - b.x), [drawing]);
  const draw = useMemo(() => geoPath(world), [world]);
  const coast = useMemo(() => (land && draw(land)) ?? '', [draw, land]);
  const { stop, lines } = useArrows(marks[0]?.id ?? '');
  const names = new Map(marks.map(({ id, name }) => [id, name]));
  const near = arcs.filter(({ partner, region }) => partner === pointed || region === pointed);
  useEffect(() => () => point(null), []);
  return (
    <svg
      className={classes.picture}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="group"
      aria-label={words.world}
      {...lines}
    >
      <rect className={ground.sea} width={size.width} height={size.height} />
      <path className={`${ground.shelf} ${classes.shelf}`} d={coast} />
      <path className={ground.land} data-land d={coast} />
      {lens && <LensGround lens={lens} land={land} />}
      {/* The table beside it has the same links, for keyboard and reader. */}
      <g aria-hidden>
        {arcs.map(({ partner, region, units, path, width }) => {
          const says = table.says(table.pair(names.get(partner)!, names.get(region)!), words.units(units));
          const stands = near.length === 0 ? undefined : partner === pointed || region === pointed ? 'out' : 'back';
          return (
            <To key={path} opens={toCell(partner, region)} tabIndex={-1} className={classes.arc} data-stands={stands}>
              <path d={path} strokeWidth={width} />
              <path d={path} className={classes.reach}>
                <title>{says}</title>
              </path>
            </To>
          );
        })}
      </g>
      {marks.map((mark) => (
        <WorldMark key={mark.id} mark={mark} {...stop(mark.id, mark.kind)} />
      ))}
      {marks.map((mark) => {
        const side = sides.get(mark.id);
        return side ? (
          <Name key={mark.id} label={labelOf(mark)} side={side} {...mark} strong={mark.id === pointed} />
        ) : null;
      })}
    </svg>
  );
};
