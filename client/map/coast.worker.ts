import { land, type Detail } from '../atlas/base.ts';
import type { Coast, Wanted } from './coast.ts';
import { pathIn } from './cut.ts';
import { outlinesOf, type Point } from './projection.ts';

const known = new Map<Detail, Promise<Point[][]>>();

const outlinesOfLand = (detail: Detail) => {
  const before = known.get(detail);
  if (before) return before;
  const asked = land(detail).then(outlinesOf);
  known.set(detail, asked);
  asked.catch(() => known.delete(detail));
  return asked;
};

const coastOf = async ({ detail, area }: Wanted): Promise<Coast> => {
  try {
    return { path: pathIn(await outlinesOfLand(detail), area) };
  } catch (error) {
    return { failure: String(error) };
  }
};

addEventListener('message', ({ data, ports: [answer] }: MessageEvent<Wanted>) => {
  void coastOf(data).then((coast) => answer!.postMessage(coast));
});
