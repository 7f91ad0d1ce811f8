import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import near from 'world-atlas/land-10m.json?url';
import far from 'world-atlas/land-110m.json?url';
import middling from 'world-atlas/land-50m.json?url';

/** How finely the coast is drawn. */
export type Detail = 'far' | 'middling' | 'near';

const files: Record<Detail, string> = { far, middling, near };

/**
 * The base of the map: land as GeoJSON, without borders of countries, as published maps are regulated.
 * Another base takes the place of this one by answering here.
 */
export const land = async (detail: Detail): Promise<FeatureCollection> => {
  const response = await fetch(files[detail]);
  if (!response.ok) throw new Error(`land, ${detail}: ${response.status}`);
  const topology = (await response.json()) as Topology<{ land: GeometryCollection }>;
  return feature(topology, topology.objects.land);
};
