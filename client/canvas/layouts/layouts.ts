import { arrange, type ArrangeInput, type Point } from '../arrange.ts';
import { concentric } from './concentric.ts';
import { joined } from './joined.ts';
import { layered } from './layered.ts';
import { map } from './map.ts';
import { matrix } from './matrix.ts';
import type { LayoutName } from './names.ts';
import { region } from './region.ts';

/** Gives every entity a place: the same for the same input, on every machine. */
export type Layout = (input: ArrangeInput) => Record<string, Point>;

/** Those that stand stay by a force of their own in `arrange`; in the others the new ones join them afterwards. */
const layouts: Record<LayoutName, Layout> = {
  force: arrange,
  region: joined(region),
  concentric: joined(concentric),
  layered: joined(layered),
  map: joined(map),
  matrix: joined(matrix),
};

/** Where the entities stand in the layout that was asked for. */
export const arrangeAs = (name: LayoutName, input: ArrangeInput): Record<string, Point> => layouts[name](input);
