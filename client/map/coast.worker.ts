import type { FeatureCollection } from 'geojson';
import { land, type Detail } from './base.ts';
import type { Coast, Wanted } from './coast.ts';
import { drawnIn } from './projection.ts';

const known = new Map<Detail, Promise<FeatureCollection>>();

const landOf = (detail: Detail) => {
  const before = known.get(detail);
  if (before) return before;
  const asked = land(detail);
  known.set(detail, asked);
  asked.catch(() => known.delete(detail));
  return asked;
};

const coastOf = async ({ detail, area }: Wanted): Promise<Coast> => {
  try {
    return { path: drawnIn(area)(await landOf(detail)) ?? '' };
  } catch (error) {
    return { failure: String(error) };
  }
};

addEventListener('message', ({ data, ports: [answer] }: MessageEvent<Wanted>) => {
  void coastOf(data).then((coast) => answer!.postMessage(coast));
});
