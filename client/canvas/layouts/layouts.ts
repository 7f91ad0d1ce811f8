import { arrange, type ArrangeInput, type Point } from '../arrange.ts';
import { concentric } from './concentric.ts';
import { joined } from './joined.ts';
import { layered } from './layered.ts';
import { map } from './map.ts';
import { matrix } from './matrix.ts';
import type { Layout } from '../../store/picture.ts';
import { region } from './region.ts';

/** Gives every entity a place: the same for the same input, on every machine. */
type Arranging = (input: ArrangeInput) => Record<string, Point>;

/** Those that stand stay by a force of their own in `arrange`; in the others the new ones join them afterwards. */
const layouts: Record<Layout, Arranging> = {
  force: arrange,
  region: joined(region),
  concentric: joined(concentric),
  layered: joined(layered),
  map: joined(map),
  matrix: joined(matrix),
};

/** Where the entities stand in the layout that was asked for. */
export const arrangeAs = (name: Layout, input: ArrangeInput): Record<string, Point> => layouts[name](input);
