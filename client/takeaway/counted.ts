import type { Elements } from '../canvas/elements.ts';
import { isLarge } from '../canvas/slices.ts';
import { countLetter, placeCounts, type Counted } from '../marks/counts.ts';
import { severally } from '../marks/several.ts';
import type { Curve } from './curves.ts';
import type { Layout } from './layout.ts';
import { widthAt } from './lines.ts';
import { countSpot } from './link-inks.ts';

/** Links of a page that say for how many they are drawn, by the picture's own rule; none where there are too many. */
export const countedIn = (
  elements: Elements,
  curves: ReadonlyMap<string, Curve>,
  { labelled, sides, bounds }: Layout,
  faded: (id: string) => boolean,
): Set<string> => {
  if (isLarge(elements)) return new Set();
  const wanted = elements.links.flatMap((link): Counted[] => {
    const curve = curves.get(link.id);
    if (!curve || link.count < 2 || faded(link.id)) return [];
    const { id, count } = link;
    const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
    return [{ id, count, ...countSpot(link, curve), width: widthAt(severally(count), countLetter), length }];
  });
  return placeCounts(wanted, [...labelled.values()], sides, bounds);
};
