import { geoGraticule10 } from 'd3-geo';
import type { GroupInk, Ink } from '../../takeaway/ink.ts';
import { cutTo } from '../cut.ts';
import { outlinesOf, type Point } from '../projection.ts';
import { stepsIn, type Frame } from './frame.ts';
import type { MapInks } from './inks.ts';

/** The outlines that a path of the coast was written from. */
export const outlinesFrom = (path: string): Point[][] =>
  path
    .split('Z')
    .filter((outline) => outline !== '')
    .map((outline) =>
      outline
        .slice(1)
        .split('L')
        .map((point): Point => {
          const [x, y] = point.split(',').map(Number);
          return [x!, y!];
        }),
    );

/** Sea, net of degrees and land, each over what comes before, cut to what the frame shows. */
export const landInk = (frame: Frame, coast: string, inks: MapInks): GroupInk => {
  const { area } = frame;
  const cut = (outlines: readonly (readonly Point[])[]) =>
    stepsIn(
      frame,
      outlines.map((outline) => cutTo(outline, area)).filter(({ length }) => length > 2),
      true,
    );
  const net = stepsIn(frame, outlinesOf(geoGraticule10(), area));
  const drawn: Ink[] = [
    { kind: 'path', steps: cut(outlinesOf({ type: 'Sphere' })), fill: inks.sea, stroke: inks.coast, width: 0.8 },
    { kind: 'path', steps: net, stroke: inks.net, width: 0.6 },
    { kind: 'path', steps: cut(outlinesFrom(coast)), fill: inks.land, stroke: inks.coast, width: 0.7 },
  ];
  return {
    kind: 'group',
    part: 'land',
    inks: drawn.filter((ink) => ink.kind !== 'path' || ink.steps.length > 0),
  };
};
