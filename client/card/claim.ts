import type { Words } from '../language/zh.ts';

const labelled = new Map<string, keyof Words>([
  ['startYear', 'startYear'],
  ['docNumber', 'docNumber'],
  ['placeZh', 'place'],
  ['placeEn', 'place'],
  ['lat', 'latitude'],
  ['lon', 'longitude'],
  ['latitude', 'latitude'],
  ['longitude', 'longitude'],
  ['partnerCodes', 'partners'],
  ['operatorsZh', 'operators'],
  ['operatorsEn', 'operators'],
  ['fieldsZh', 'fields'],
  ['fieldsEn', 'fields'],
  ['areaKm2', 'areaKm2'],
  ['website', 'website'],
  ['agreementsEn', 'agreements'],
  ['nameEn', 'name'],
  ['nameZh', 'name'],
  ['aliases', 'alias'],
  ['isoAlpha2', 'isoAlpha2'],
  ['capitalZh', 'capital'],
  ['capitalEn', 'capital'],
  ['since', 'since'],
]);

const camelled = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `startYear: 2019` in the words of the screen; what has no label stays as it is. */
export const claimIn = (claim: string, words: Words): string => {
  const [, property, value] = claim.match(/^(\w+): (.*)$/s) ?? [];
  const word = property && labelled.get(camelled(property));
  return word ? `${words[word] as string} ${value}` : claim;
};
