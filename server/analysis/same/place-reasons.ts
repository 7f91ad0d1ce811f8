import type { Candidate } from './named.ts';
import { contra, pro, type Weighed } from './weights.ts';

type Compared = 'equal' | 'different' | 'unknown';

const compared = (a: ReadonlySet<string>, b: ReadonlySet<string>): Compared => {
  if (a.size === 0 || b.size === 0) return 'unknown';
  return [...a].some((one) => b.has(one)) ? 'equal' : 'different';
};

/** Cities by id where both have one, else by what they are called; a name within the other is neither. */
const comparedCities = (a: Candidate, b: Candidate): Compared => {
  const byId = compared(a.cities, b.cities);
  if (byId !== 'unknown') return byId;
  const byWord = compared(a.cityWords, b.cityWords);
  const isPart = [...a.cityWords].some((one) =>
    [...b.cityWords].some((other) => one.includes(other) || other.includes(one)),
  );
  return byWord === 'different' && isPart ? 'unknown' : byWord;
};

const kilometres = (a: Candidate, b: Candidate): number | undefined => {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return undefined;
  const radians = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const across = Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * half(b.longitude - a.longitude);
  return 2 * 6371 * Math.asin(Math.sqrt(half(b.latitude - a.latitude) + across));
};

/** What their places say of two being the same. */
export const aboutPlaces = (a: Candidate, b: Candidate): Weighed => {
  const country = compared(a.countries, b.countries);
  const city = comparedCities(a, b);
  const distance = kilometres(a, b);
  const cityName = [...a.cityWords].find((word) => b.cityWords.has(word)) ?? '';
  const first = (words: ReadonlySet<string>) => [...words][0] ?? '';
  return {
    reasonsFor: [
      ...(country === 'equal' ? [pro('COUNTRY_EQUAL', [])] : []),
      ...(city === 'equal' ? [pro('CITY_EQUAL', [cityName])] : []),
      ...(distance !== undefined && distance <= 5 ? [pro('NEAR', [distance.toFixed(0)])] : []),
    ],
    reasonsAgainst: [
      ...(country === 'different' ? [contra('COUNTRY_DIFFERENT')] : []),
      ...(compared(a.regions, b.regions) === 'different' ? [contra('REGION_DIFFERENT')] : []),
      ...(city === 'different' ? [contra('CITY_DIFFERENT', [first(a.cityWords), first(b.cityWords)])] : []),
      ...(distance !== undefined && distance > 100 ? [contra('FAR', [distance.toFixed(0)])] : []),
    ],
  };
};
