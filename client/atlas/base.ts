import { geoArea } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import near from 'world-atlas/land-10m.json?url';
import far from 'world-atlas/land-110m.json?url';
import middling from 'world-atlas/land-50m.json?url';
import { baseNow, ownLand } from './own-base.ts';

/** How finely the coast is drawn. */
export type Detail = 'far' | 'middling' | 'near';

const files: Record<Detail, string> = { far, middling, near };

/** Half of the globe: no land is larger, only a grain of it that is written the wrong way round. */
const half = 2 * Math.PI;

const grainless = (polygons: MultiPolygon['coordinates']): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: polygons.filter((coordinates) => geoArea({ type: 'Polygon', coordinates }) < half),
});

const builtIn = async (detail: Detail): Promise<MultiPolygon> => {
  const response = await fetch(files[detail]);
  if (!response.ok) throw new Error(`land, ${detail}: ${response.status}`);
  const topology = (await response.json()) as Topology<{ land: GeometryCollection<object> }>;
  const { features } = feature(topology, topology.objects.land);
  return grainless(
    features.flatMap(({ geometry }) => {
      const { type, coordinates } = geometry as Polygon | MultiPolygon;
      return type === 'Polygon' ? [coordinates] : coordinates;
    }),
  );
};

/** The base of the map: land as GeoJSON, without borders of countries, as published maps are regulated; a server's own takes its place. */
export const land = async (detail: Detail): Promise<MultiPolygon> => {
  const base = await baseNow();
  return base.is === 'own' ? { type: 'MultiPolygon', coordinates: await ownLand(base.version) } : builtIn(detail);
};
