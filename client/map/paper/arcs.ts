import { arcWidth } from '../../atlas/arc-width.ts';
import type { GroupInk, PathInk } from '../../takeaway/ink.ts';
import type { Arc } from '../arcs.ts';
import { onEarth, outlinesOf } from '../projection.ts';
import { stepsIn, type Frame } from './frame.ts';
import type { MapInks } from './inks.ts';
import type { Scene } from './scene.ts';

const [usual, out, back] = [0.5, 0.95, 0.12];

/** How an arc is drawn, as on the screen. */
export const arcManner = (line: Arc['line'], width: number): Pick<PathInk, 'width' | 'dash' | 'round'> =>
  ({
    solid: { width },
    dashed: { width, dash: [8, 5] },
    dotted: { width: Math.max(width, 2.2), dash: [0.1, 5], round: true },
  })[line];

/** The arcs of a page, as great circles, each named by what it joins. */
export const arcsInk = (
  frame: Frame,
  { arcs, clusters, widest, arcStands }: Scene,
  inks: MapInks,
  titleOf: (arc: Arc) => string,
): GroupInk => {
  const widthOf = arcWidth(widest);
  const drawn = arcs.flatMap((arc): GroupInk[] => {
    const coordinates = [onEarth(clusters.get(arc.from)!), onEarth(clusters.get(arc.to)!)];
    const steps = stepsIn(frame, outlinesOf({ type: 'LineString', coordinates }, frame.area));
    if (steps.length === 0) return [];
    const stands = arcStands(arc);
    const stroke = stands === 'out' ? inks.arcOut : inks.arc;
    return [
      {
        kind: 'group',
        part: `arc ${arc.line}`,
        id: arc.key,
        title: titleOf(arc),
        opacity: stands === 'out' ? out : stands === 'back' ? back : usual,
        inks: [{ kind: 'path', steps, stroke, ...arcManner(arc.line, widthOf(arc.links.length)) }],
      },
    ];
  });
  return { kind: 'group', part: 'arcs', inks: drawn };
};
