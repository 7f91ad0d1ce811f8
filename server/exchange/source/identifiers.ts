/** The last part of an address such as `https://ror.org/00tyj0z31`, or the value itself, in small letters. */
const tail = (value: string): string => value.trim().replace(/\/+$/, '').split('/').at(-1)?.toLowerCase() ?? '';

/** The part of a ROR id that tells; undefined where it is none. */
export const rorOf = (value: unknown): string | undefined => {
  const id = typeof value === 'string' ? tail(value) : '';
  return /^0[a-z0-9]{6}\d{2}$/.test(id) ? id : undefined;
};

const patterns: Readonly<Record<string, RegExp>> = {
  grid: /^grid\.\d+\.[\da-f]+$/,
  wikidata: /^q\d+$/,
  isni: /^\d{15}[\dx]$/,
  fundref: /^\d+$/,
};

/** An identifier of a scheme that others use too, as `scheme:value`; undefined where the value is none of that scheme. */
export const identifierOf = (scheme: string, value: unknown): string | undefined => {
  const name = scheme.toLowerCase() === 'orgref' ? undefined : scheme.toLowerCase();
  const text = typeof value === 'string' || typeof value === 'number' ? tail(String(value)).replaceAll(' ', '') : '';
  return name !== undefined && patterns[name]?.test(text) ? `${name}:${text}` : undefined;
};
