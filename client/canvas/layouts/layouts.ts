import { arrange, type ArrangeInput, type Point } from '../arrange.ts';
import type { Layout } from '../../store/picture.ts';

/** Gives every entity a place: the same for the same input, on every machine. */
type Arranging = (input: ArrangeInput) => Record<string, Point>;

/** Those that stand stay by a force of their own in `arrange`; in the others the new ones join them afterwards. */
const joining = async (layout: Promise<Arranging>): Promise<Arranging> => {
  const [{ joined }, arranging] = await Promise.all([import('./joined.ts'), layout]);
  return joined(arranging);
};

/** All but the first are loaded when they are asked for: the first picture waits for this file. */
const layouts: Record<Layout, () => Arranging | Promise<Arranging>> = {
  force: () => arrange,
  region: () => joining(import('./region.ts').then(({ region }) => region)),
  concentric: () => joining(import('./concentric.ts').then(({ concentric }) => concentric)),
  layered: () => joining(import('./layered.ts').then(({ layered }) => layered)),
  map: () => joining(import('./map.ts').then(({ map }) => map)),
  matrix: () => joining(import('./matrix.ts').then(({ matrix }) => matrix)),
};

/** Where the entities stand in the layout that was asked for. */
export const arrangeAs = async (name: Layout, input: ArrangeInput): Promise<Record<string, Point>> =>
  (await layouts[name]())(input);
