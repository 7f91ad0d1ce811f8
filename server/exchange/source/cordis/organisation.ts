import { createHash } from 'node:crypto';
import { normalise } from '../../../search/normalise.ts';
import { countryOf } from '../countries.ts';
import { findInDelta } from '../delta/find.ts';
import type { EntityFact } from '../facts.ts';
import type { Gathering } from '../gathering.ts';
import type { Whereabouts } from '../places.ts';
import { isNumber, type CordisRow } from './row.ts';

const longestSlug = 80;

/** Codes of the Commission for what sort of organisation it is. */
const subtypes: Readonly<Record<string, string>> = {
  HES: 'university',
  REC: 'institute',
  PRC: 'enterprise',
  PUB: 'agency',
};

/** Columns that speak of an organisation and not of its part in a project; a VAT number can be of several. */
const ownHeads = new Set(['vatNumber', 'SME', 'street', 'postCode', 'nutsCode', 'projects', 'source']);

/**
 * An id from a name and a country, for tables that number no organisations: the same for the same words whatever their
 * case, accents and marks. What ASCII cannot tell is told by a hash.
 */
const idFromName = (name: string, country: string): string => {
  const plain = normalise(name);
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  const isWhole = slug.length <= longestSlug && slug === plain.replaceAll(' ', '-');
  const hash = createHash('sha256').update(plain).digest('hex').slice(0, 10);
  const readable = slug.slice(0, longestSlug).replace(/-$/, '');
  const end = isWhole ? readable : [readable, hash].filter(Boolean).join('-');
  return `org:${country.toLowerCase() || 'zz'}-${end}`;
};

/** The id of the organisation of a row; undefined where the row names none, or by a number that is none. */
export const organisationId = (row: CordisRow): string | undefined => {
  const pic = row.at('pic');
  if (pic !== '') return isNumber(pic) ? `pic:${pic}` : undefined;
  const name = row.at('name');
  return normalise(name) === '' ? undefined : idFromName(name, countryOf(row.at('country'))?.alpha2 ?? '');
};

/** A web address as it can be opened; organisations write it with and without its beginning. */
const addressOf = (written: string): string | null =>
  written === '' ? null : /^https?:\/\//i.test(written) ? written : `https://${written}`;

/** What a row says of an organisation itself. What it says of a participation is not said here again. */
export const organisationFact = (row: CordisRow, id: string, { count }: Gathering): EntityFact => {
  const [pic, name, shortName] = [row.at('pic'), row.at('name'), row.at('shortName')];
  if (name === '') count('Organisations without a name in these files, called by their number (PIC): #');
  const chinese = /\p{Script=Han}/u.test(name);
  const also = (['type', 'country', 'city', 'geolocation'] as const).flatMap((field) =>
    row.at(field) === '' ? [] : [[field === 'type' ? 'activityType' : field, row.at(field)] as const],
  );
  return {
    id,
    kind: 'INSTITUTION',
    nameZh: chinese ? name : null,
    nameEn: chinese ? null : name || `PIC ${pic}`,
    aliases: shortName === '' || shortName === name ? [] : [shortName],
    identifiers: pic === '' ? [] : [`pic:${pic}`],
    properties: { subtype: subtypes[row.at('type')] ?? null, website: addressOf(row.at('website')) },
    attributes: { ...Object.fromEntries(also), ...row.others(ownHeads) },
    place: row.place,
  };
};

const pointOf = (geolocation: string) => {
  const [latitude, longitude] = geolocation.replaceAll(/[()]/g, '').split(',').map(Number);
  return geolocation !== '' && Number.isFinite(latitude) && Number.isFinite(longitude)
    ? { latitude: latitude ?? 0, longitude: longitude ?? 0 }
    : null;
};

/** Where the organisation of a row is, as far as the row says. */
export const whereaboutsOf = (row: CordisRow, count: Gathering['count']): Whereabouts => {
  const nowhere = { country: null, region: null, city: null };
  const [code, city] = [row.at('country'), row.at('city')];
  if (code === '') {
    count('Rows without a country, whose organisations they link to no place: #');
    return nowhere;
  }
  const country = countryOf(code) ?? null;
  if (!country) {
    count(`Rows with the country ${code.slice(0, 40)}, which is not known: #`);
    return nowhere;
  }
  if (code === 'UK' || code === 'EL')
    count(`Rows with the country ${code}, which the EU writes for ${country.alpha2}: #`);
  if (country.alpha2 !== 'CN') return { ...nowhere, country };
  const found = findInDelta({ city, name: row.at('name'), point: pointOf(row.at('geolocation')) });
  if (found === 'ambiguous') {
    const shown = city.slice(0, 40);
    count(
      `Rows with the city ${shown}, which is the name of several in the Yangtze River Delta, linked to China only: #`,
    );
  }
  return { country, ...(typeof found === 'string' ? { region: null, city: null } : found) };
};
