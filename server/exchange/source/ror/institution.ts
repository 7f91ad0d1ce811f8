import { countryOf } from '../countries.ts';
import { findInDelta } from '../delta/find.ts';
import type { EntityFact } from '../facts.ts';
import type { Gathering } from '../gathering.ts';
import { institutionSubtype } from '../institution-subtype.ts';
import type { Whereabouts } from '../places.ts';
import type { RorLocation, RorName, RorRecord } from './record.ts';

/** The name that is shown, in Chinese and otherwise: the label of the language, else the one that ROR shows. */
const chosenNames = (names: readonly RorName[]) => {
  const isName = ({ types }: RorName) => types.includes('label') || types.includes('ror_display');
  const shown = names.find(({ types }) => types.includes('ror_display'));
  const labelled = (lang: string) => {
    const labels = names.filter((name) => name.lang === lang && isName(name));
    return labels.find(({ types }) => types.includes('ror_display')) ?? labels[0];
  };
  const chinese = labelled('zh');
  const other = labelled('en') ?? (shown?.lang === 'zh' ? undefined : shown);
  const any = chinese ?? other ?? names[0];
  return { nameZh: chinese?.text ?? null, nameEn: other?.text ?? (chinese ? null : (any?.text ?? null)) };
};

/** An organisation of ROR; ids of other schemes that several records claim identify none of them. */
export const institutionFact = (record: RorRecord, shared: ReadonlySet<string>, place: string): EntityFact => {
  const { nameZh, nameEn } = chosenNames(record.names);
  const texts = new Set(record.names.map(({ text }) => text));
  for (const name of [nameZh, nameEn]) if (name !== null) texts.delete(name);
  const [location] = record.locations;
  const isPlaced = typeof location?.latitude === 'number' && typeof location.longitude === 'number';
  const relatives = (type: string) =>
    record.relations.flatMap((relation) => (relation.type === type && relation.ror ? [relation.ror] : []));
  const [successors, predecessors] = [relatives('successor'), relatives('predecessor')];
  return {
    id: `ror:${record.ror}`,
    kind: 'INSTITUTION',
    nameZh,
    nameEn,
    aliases: [...texts],
    identifiers: [`ror:${record.ror}`, ...record.externals.filter((id) => !shared.has(id))],
    properties: {
      subtype: institutionSubtype(record.types),
      startYear: record.established,
      website: record.website || null,
      latitude: isPlaced ? location.latitude : null,
      longitude: isPlaced ? location.longitude : null,
      locationNote: isPlaced ? 'GeoNames; city level' : null,
    },
    attributes: {
      types: record.types,
      ...(record.status !== '' && record.status !== 'active' ? { status: record.status } : {}),
      ...(record.locations.length > 0 ? { cities: record.locations.map(({ city }) => city) } : {}),
      ...(successors.length > 0 ? { successors } : {}),
      ...(predecessors.length > 0 ? { predecessors } : {}),
    },
    place,
  };
};

/** Where a location is, as far as it tells. */
export const whereaboutsOf = (
  { country: code, province, city, latitude, longitude }: RorLocation,
  name: string,
  count: Gathering['count'],
): Whereabouts => {
  const country = countryOf(code) ?? null;
  const nowhere = { country, region: null, city: null };
  if (!country) count(`Locations with the country ${code.slice(0, 40) || 'left out'}, linked to no place: #`);
  if (country?.alpha2 !== 'CN') return nowhere;
  const point = latitude !== null && longitude !== null ? { latitude, longitude } : null;
  const found = findInDelta({ city, province, name, point });
  if (found === 'ambiguous') {
    const shown = city.slice(0, 40);
    count(`Locations in ${shown}, which is the name of several in the Yangtze River Delta, linked to China only: #`);
  }
  return typeof found === 'string' ? nowhere : { country, ...found };
};
