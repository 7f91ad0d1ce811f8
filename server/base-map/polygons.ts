/** Why a file cannot be the base of the map; the message says where, what was expected and what was found. */
export class BaseMapError extends Error {}

type Ring = [longitude: number, latitude: number][];

/** Land as GeoJSON has it in a MultiPolygon, and whom to credit for it. */
export interface BaseMap {
  credit: string | null;
  coordinates: Ring[][];
}

/** More would hold a browser up for longer than anybody waits for a map. */
export const mostPoints = 500_000;
const longestCredit = 300;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listAt = (value: unknown, where: string): readonly unknown[] => {
  if (Array.isArray(value)) return value as unknown[];
  throw new BaseMapError(`${where} must be a list, it is ${JSON.stringify(value) ?? 'missing'}`);
};

const within = (value: unknown, most: number): value is number => typeof value === 'number' && Math.abs(value) <= most;

const ringAt = (value: unknown, where: string): Ring => {
  const points = listAt(value, where);
  const ring = points.map((point, at): Ring[number] => {
    const [longitude, latitude] = listAt(point, `${where}[${at}]`);
    if (within(longitude, 180) && within(latitude, 90)) return [longitude, latitude];
    throw new BaseMapError(
      `${where}[${at}] must be a longitude from -180 to 180 and a latitude from -90 to 90, it is ${JSON.stringify(point)}`,
    );
  });
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length >= 4 && first && last && first[0] === last[0] && first[1] === last[1]) return ring;
  throw new BaseMapError(`${where} must have at least four points and end where it begins`);
};

const polygonAt = (value: unknown, where: string): Ring[] =>
  listAt(value, where).map((ring, at) => ringAt(ring, `${where}[${at}]`));

/** The polygons of any GeoJSON object, in the order in which they stand in it. */
const polygonsAt = (value: unknown, where: string): Ring[][] => {
  if (!isObject(value)) throw new BaseMapError(`${where} must be a GeoJSON object`);
  const { type } = value;
  const each = (name: string) =>
    listAt(value[name], `${where}.${name}`).flatMap((one, at) => polygonsAt(one, `${where}.${name}[${at}]`));
  if (type === 'FeatureCollection') return each('features');
  if (type === 'GeometryCollection') return each('geometries');
  if (type === 'Feature') return polygonsAt(value['geometry'], `${where}.geometry`);
  const coordinates = `${where}.coordinates`;
  if (type === 'Polygon') return [polygonAt(value['coordinates'], coordinates)];
  if (type === 'MultiPolygon')
    return listAt(value['coordinates'], coordinates).map((one, at) => polygonAt(one, `${coordinates}[${at}]`));
  throw new BaseMapError(`${where} must be of polygons only, its type is ${JSON.stringify(type) ?? 'missing'}`);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BaseMapError(`it is no JSON: ${(error as Error).message}`);
  }
};

/**
 * Land from the text of a GeoJSON file; whatever else it says of it is left out.
 * @throws BaseMapError
 */
export const baseMapFrom = (text: string): BaseMap => {
  const json = parsed(text);
  const coordinates = polygonsAt(json, 'it');
  if (coordinates.length === 0) throw new BaseMapError('it has no polygon');
  const points = coordinates.flat().reduce((sum, ring) => sum + ring.length, 0);
  if (points > mostPoints) throw new BaseMapError(`it has ${points} points, at most ${mostPoints} are drawn`);
  const said = isObject(json) ? json['credit'] : undefined;
  if (said !== undefined && (typeof said !== 'string' || said.length > longestCredit))
    throw new BaseMapError(`credit must be a text of at most ${longestCredit} letters`);
  return { credit: said?.trim() || null, coordinates };
};
