import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readBaseMap } from '../../../server/base-map/base-map.ts';
import { baseMapFrom, BaseMapError } from '../../../server/base-map/polygons.ts';

const ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 0],
];
const polygon = { type: 'Polygon', coordinates: [ring] };
const from = (json: unknown) => baseMapFrom(JSON.stringify(json));

const home = mkdtempSync(join(tmpdir(), '.base-map-'));
afterAll(() => rmSync(home, { recursive: true }));
const fileOf = (name: string, text: string) => {
  const file = join(home, name);
  writeFileSync(file, text);
  return file;
};

it('takes the polygons of any GeoJSON, with the credit that it gives', () => {
  const feature = (geometry: unknown) => ({ type: 'Feature', properties: { name: 'a' }, geometry });
  const several = { type: 'MultiPolygon', coordinates: [[ring], [ring, ring]] };
  const collection = { type: 'FeatureCollection', credit: ' 审图号 ', features: [feature(polygon), feature(several)] };
  expect(from(polygon)).toEqual({ credit: null, coordinates: [[ring]] });
  expect(from(collection)).toEqual({ credit: '审图号', coordinates: [[ring], [ring], [ring, ring]] });
  expect(from({ type: 'GeometryCollection', geometries: [polygon] }).coordinates).toHaveLength(1);
});

it.each([
  ['[', /^it is no JSON: /],
  ['null', /^it must be a GeoJSON object$/],
  ['{"type":"Topology"}', /^it must be of polygons only, its type is "Topology"$/],
  [JSON.stringify({ type: 'FeatureCollection', features: [] }), /^it has no polygon$/],
  [JSON.stringify({ type: 'FeatureCollection' }), /^it.features must be a list, it is missing$/],
  [
    JSON.stringify({ type: 'GeometryCollection', geometries: [polygon, { type: 'LineString', coordinates: ring }] }),
    /^it.geometries\[1\] must be of polygons only, its type is "LineString"$/,
  ],
  [
    JSON.stringify({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [200, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    }),
    /^it.coordinates\[0\]\[1\] must be a longitude .* it is \[200,0\]$/,
  ],
  [
    JSON.stringify({ type: 'Polygon', coordinates: [ring.slice(0, 3)] }),
    /^it.coordinates\[0\] must have at least four/,
  ],
  [JSON.stringify({ ...polygon, credit: 7 }), /^credit must be a text/],
  [JSON.stringify({ ...polygon, credit: 'a'.repeat(301) }), /^credit must be a text/],
])('says what is wrong with %s', (text, why) => {
  expect(() => baseMapFrom(text)).toThrow(BaseMapError);
  expect(() => baseMapFrom(text)).toThrow(why);
});

it('draws no more points than a browser can', () => {
  const many = Array.from({ length: 500_001 }, () => [1, 1]);
  expect(() => from({ type: 'Polygon', coordinates: [many] })).toThrow(/^it has 500001 points, at most 500000/);
});

it('reads the file that is named, or the one in the data folder, or none', () => {
  const said: string[] = [];
  const read = (baseMap?: string) =>
    readBaseMap({ dataDir: home, ...(baseMap && { baseMap }) }, (one) => said.push(one));
  expect(read()).toEqual({ is: 'built-in' });
  expect(read(fileOf('own.json', JSON.stringify(polygon)))).toMatchObject({ is: 'own', credit: null });
  fileOf('base-map.json', JSON.stringify({ ...polygon, credit: '甲' }));
  expect(read()).toMatchObject({ is: 'own', credit: '甲' });
  expect(said).toEqual([]);
});

it('goes on with the built-in one where a file cannot be used, and says why in a sentence', () => {
  const said: string[] = [];
  const read = (baseMap: string) => readBaseMap({ dataDir: home, baseMap }, (one) => said.push(one));
  expect(read(join(home, 'nowhere.json'))).toEqual({ is: 'refused' });
  expect(read(home)).toEqual({ is: 'refused' });
  expect(read(fileOf('bad.json', '{}'))).toEqual({ is: 'refused' });
  expect(said).toHaveLength(3);
  for (const sentence of said) expect(sentence).toMatch(/^The base map .* cannot be used, .*: .*\.$/);
});
