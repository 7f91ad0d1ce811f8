import { inks as pageInks } from '../../canvas/inks.ts';
import { colourOn, type Scheme } from '../../marks/colour.ts';
import type { GroupInk, Ink } from '../../takeaway/ink.ts';
import { markPath } from '../../takeaway/mark-inks.ts';
import { inPixels } from '../camera.ts';
import type { MapMark } from '../marks.ts';
import { standing } from '../naming.ts';
import type { Place } from '../places.ts';
import { sharesOf } from '../shares.ts';
import type { Frame } from './frame.ts';
import { mapInks, type MapInks } from './inks.ts';
import { arcSteps, circleInk } from './round.ts';
import type { Scene } from './scene.ts';

const [thickness, faint, side] = [4.5, 0.34, 16];

interface Spot {
  x: number;
  y: number;
}

/** Several entities in one mark: their number, and the share of each group round it. */
export const ringInks = (members: readonly Place[], spot: Spot, radius: number, scheme: Scheme): Ink[] => {
  const circle = { ...spot, radius: radius - thickness / 2 };
  const shares = sharesOf(members);
  const gap = shares.length > 1 ? 0.02 : 0;
  return [
    circleInk({ ...spot, radius: radius + 1.5 }, { fill: mapInks[scheme].halo }),
    ...shares.map(({ colour, before, number }): Ink => ({
      kind: 'path',
      steps: arcSteps(circle, before / members.length, (before + number) / members.length - gap),
      stroke: colourOn(scheme, colour),
      width: thickness,
    })),
    {
      kind: 'text',
      x: spot.x,
      y: spot.y + 4,
      text: String(members.length),
      size: 11,
      colour: pageInks[scheme].text,
      anchor: 'middle',
      strong: true,
    },
  ];
};

const markInks = ({ members, radius }: MapMark, spot: Spot, scheme: Scheme): Ink[] => {
  const [one] = members;
  if (!one || members.length > 1) return ringInks(members, spot, radius, scheme);
  const ground = mapInks[scheme].halo;
  return [markPath(one.shape, colourOn(scheme, one.colour), { ...spot, size: side }, { hollow: one.planned, ground })];
};

/** Under the marks of a cluster that is spread out: their ground, and from each the way to where it is. */
const poolInks = (frame: Frame, aside: readonly MapMark[], inks: MapInks): Ink[] => {
  const [first] = aside;
  if (!first) return [];
  const hub = inPixels(frame.camera, first);
  const reach = Math.max(...aside.map((mark) => Math.hypot(mark.aside!.x, mark.aside!.y)));
  const leaders = aside.map((mark): Ink => {
    const { x, y } = standing(mark, frame.camera);
    return {
      kind: 'path',
      steps: [
        ['M', hub.x, hub.y],
        ['L', x, y],
      ],
      stroke: inks.arc,
      width: 1,
    };
  });
  const pool = circleInk({ ...hub, radius: reach + 16 }, { fill: inks.halo, stroke: inks.coast, width: 1 });
  return [
    { kind: 'group', part: 'pool', opacity: 0.86, inks: [pool] },
    ...leaders,
    circleInk({ ...hub, radius: 3 }, { fill: inks.arc }),
  ];
};

/** Every mark where it stands on the page; those of a spread cluster over the others. */
export const marksInk = (frame: Frame, { marks, standsOf }: Scene, scheme: Scheme): GroupInk => {
  const drawn = (mark: MapMark): GroupInk => {
    const spot = standing(mark, frame.camera);
    const stands = standsOf(mark);
    const [one] = mark.members;
    const several = mark.members.length > 1;
    const halo = circleInk({ ...spot, radius: mark.radius + 4 }, { stroke: pageInks[scheme].mark, width: 2.5 });
    return {
      kind: 'group',
      part: several ? 'ring' : one!.planned ? 'entity planned' : 'entity',
      id: mark.key,
      title: several ? mark.members.map(({ name }) => name).join('\n') : `${one!.name} · ${one!.kindLabel}`,
      opacity: stands === 'back' ? faint : undefined,
      inks: [...(stands === 'selected' ? [halo] : []), ...markInks(mark, spot, scheme)],
    };
  };
  const aside = marks.filter((mark) => mark.aside !== null);
  return {
    kind: 'group',
    part: 'marks',
    inks: [
      ...marks.filter((mark) => mark.aside === null).map(drawn),
      ...poolInks(frame, aside, mapInks[scheme]),
      ...aside.map(drawn),
    ],
  };
};
