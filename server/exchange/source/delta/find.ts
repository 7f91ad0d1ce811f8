import { normalise } from '../../../search/normalise.ts';
import { deltaCities, type DeltaCity } from './cities.ts';
import { otherNames } from './counties.ts';
import { deltaRegions, elsewhereInChina, type DeltaRegion } from './regions.ts';

/** What is said of where an organisation in China is. */
export interface Address {
  city: string;
  /** The province by name or by its code of ISO 3166-2. */
  province?: string | null;
  /** The organisation's own name: it may tell between cities that are written alike. */
  name?: string;
  point?: { latitude: number; longitude: number } | null;
}

/** Where in the delta; `ambiguous` where the name fits several of its cities and nothing tells which. */
export type Found = { region: DeltaRegion; city: DeltaCity | null } | 'ambiguous' | 'elsewhere';

const cityByCode = new Map(deltaCities.map((city) => [city.code, city]));
const regionByCode = new Map(deltaRegions.map((region) => [region.code, region]));
const byPinyin = new Map<string, Set<DeltaCity>>();
const byChinese: (readonly [name: string, city: DeltaCity])[] = deltaCities.map((city) => [
  city.nameZh.replace('（城市）', ''),
  city,
]);
const spelled = (pinyin: string, city: DeltaCity) =>
  byPinyin.set(pinyin, (byPinyin.get(pinyin) ?? new Set()).add(city));
for (const city of deltaCities) spelled(city.pinyin, city);
for (const { city: code, zh, pinyin } of otherNames) {
  const city = cityByCode.get(code);
  if (!city) continue;
  spelled(pinyin, city);
  byChinese.push([zh, city]);
}

const silent = new Set([
  'city',
  'shi',
  'china',
  'cn',
  'pr',
  'prc',
  'p',
  'r',
  'province',
  'sheng',
  'district',
  'municipality',
]);

const wordsOf = (text: string): string[] =>
  normalise(text)
    .split(' ')
    .filter((word) => !silent.has(word) && !/^\d*$/.test(word));

/** Regions that a text names; Shanghai is both, and as a city it says more. */
const regionsIn = (text: string): DeltaRegion[] => {
  const words = wordsOf(text);
  return deltaRegions.filter(
    ({ nameZh, nameEn, code }) => text.includes(nameZh) || words.includes(nameEn.toLowerCase()) || text === code,
  );
};

/** Cities that a text may mean: the whole of it, else those that most of its words, one to three together, are names of. */
const citiesIn = (text: string): DeltaCity[] => {
  const words = wordsOf(text);
  const whole = byPinyin.get(words.join(''));
  if (whole) return [...whole];
  const runs = words.flatMap((_, at) => [1, 2, 3].map((length) => words.slice(at, at + length).join('')));
  const named = [
    ...byChinese.flatMap(([name, city]) => (text.includes(name) ? [city] : [])),
    ...[...new Set(runs)].flatMap((run) => [...(byPinyin.get(run) ?? [])]),
  ];
  const times = new Map<DeltaCity, number>();
  for (const city of named) times.set(city, (times.get(city) ?? 0) + 1);
  const most = Math.max(...times.values());
  return [...times].flatMap(([city, count]) => (count === most ? [city] : []));
};

const firstOfOne = (choices: readonly (() => DeltaCity[])[]): DeltaCity[] | undefined => {
  for (const choose of choices) {
    const cities = choose();
    if (cities.length === 1) return cities;
  }
  return undefined;
};

/** Roughly, in degrees: enough to tell cities that are hundreds of kilometres apart. */
const near = ({ latitude, longitude }: DeltaCity, point: Address['point']): boolean =>
  !!point && Math.hypot(latitude - point.latitude, (longitude - point.longitude) * 0.86) < 1;

/** Where in the Yangtze River Delta an address in China is, if anywhere there. It never guesses. */
export const findInDelta = ({ city, province, name = '', point }: Address): Found => {
  if (wordsOf(`${city} ${province ?? ''}`).some((word) => elsewhereInChina.has(word))) return 'elsewhere';
  const stated = regionsIn(province ?? '');
  if (province && stated.length === 0) return 'elsewhere';
  const said = stated.length > 0 ? stated : regionsIn(city);
  const within = (cities: Iterable<DeltaCity>, regions: readonly DeltaRegion[]) =>
    [...cities].filter(({ region }) => regions.length === 0 || regions.some(({ code }) => code === region));
  const possible = within(citiesIn(city), said);
  const narrowings = [
    () => possible,
    () => possible.filter((one) => near(one, point)),
    () => within(regionsIn(name).length > 0 ? possible : [], regionsIn(name)),
    () => citiesIn(name).filter((one) => possible.includes(one)),
  ];
  const [found] = possible.length === 0 ? [] : (firstOfOne(narrowings) ?? []);
  const region = found ? regionByCode.get(found.region) : said.length === 1 ? said[0] : undefined;
  if (region) return { region, city: found ?? null };
  return possible.length > 1 ? 'ambiguous' : 'elsewhere';
};
