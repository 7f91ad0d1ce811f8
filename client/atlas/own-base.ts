import type { Polygon, Position } from 'geojson';
import { geoArea } from 'd3-geo';

/** What the map of this server stands on: the built-in land, some of its own, or the first because the second cannot be used. */
export type Base = { is: 'built-in' } | { is: 'refused' } | { is: 'own'; credit: string | null; version: string };

const answered = async <Answer>(address: string): Promise<Answer> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Answer;
};

export const baseNow = (): Promise<Base> => answered<Base>('/base-map');

/** Half of the globe: no land is larger, only one that is written the wrong way round. */
const half = 2 * Math.PI;

const isLarge = (ring: Position[]) => geoArea({ type: 'Polygon', coordinates: [ring] }) > half;

/** Rings in the direction in which the globe is drawn: GeoJSON has them the other way round, or in any. */
export const wound = (polygon: Polygon['coordinates']): Polygon['coordinates'] =>
  polygon.map((ring, at) => (isLarge(ring) === (at === 0) ? ring.toReversed() : ring));

/** The land of a server's own. */
export const ownLand = async (version: string): Promise<Polygon['coordinates'][]> =>
  (await answered<Polygon['coordinates'][]>(`/base-map/${version}.json`)).map(wound);
