/** What a filter looks at. */
export const filterNames = [
  'kind',
  'linkKind',
  'status',
  'origin',
  'confidence',
  'layer',
  'source',
  'year',
  'near',
  'links',
  'weight',
  'core',
  'around',
  'largest',
] as const;
export type FilterName = (typeof filterNames)[number];

/** One filter of the stack; what its values mean depends on its name. */
export interface Filter {
  name: FilterName;
  values: readonly string[];
  /** It is kept in the stack but hides nothing. */
  off?: boolean;
}

/** One value among several of an address: what parts them stands for itself. */
export const part = (value: string): string => value.replace(/[%,~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

const isName = (text: string): text is FilterName => (filterNames as readonly string[]).includes(text);

/** A filter as an address says it: `kind~CITY,EVENT`, with `!` before it where it is switched off. */
export const filterText = ({ name, values, off }: Filter): string =>
  `${off ? '!' : ''}${name}~${values.map(part).join(',')}`;

/** One value of an address again; none where it is broken. */
export const decoded = (text: string): string[] => {
  try {
    return [decodeURIComponent(text)];
  } catch {
    return [];
  }
};

const amount = /^\d{1,9}$/;

/** What the values of some filters have to be: with others they would hide everything, and say nothing of it. */
const forms: Partial<Record<FilterName, RegExp>> = {
  links: amount,
  weight: amount,
  core: amount,
  year: /^(\d{4})?(,(\d{4})?(,.*)?)?$/s,
  around: /^[^,]*(,\d)?$/s,
};

/** The filter that an address says; none where it says something that is none, or that was cut off. */
export const filterFrom = (text: string): Filter[] => {
  const [, off, name = '', values = ''] = /^(!?)(\w+)~(.*)$/s.exec(text) ?? [];
  if (!isName(name) || forms[name]?.test(values) === false) return [];
  const said = values === '' ? [] : values.split(',');
  const read = said.flatMap(decoded);
  return read.length === said.length ? [{ name, values: read, ...(off && { off: true }) }] : [];
};
