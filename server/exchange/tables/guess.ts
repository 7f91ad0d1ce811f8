import { countryOf } from '../source/countries.ts';
import type { Columns } from './choice.ts';
import { rankOf, roleOf, twins, type Role } from './roles.ts';
import { latitudeOf, longitudeOf, numberOf, severalOf, websiteOf, yearOf, type Value } from './values.ts';
import { kindOf, linkKindOf, statusOf } from './words.ts';

type Sample = readonly (readonly string[])[];

const isFine = <T>(read: (cell: string) => Value<T>) => {
  return (cell: string) => 'value' in read(cell);
};

/** What a cell of these roles must be; a column of which no cell is that has only its name in common with them. */
const meant: Partial<Record<Role, (cell: string) => boolean>> = {
  kind: (cell) => kindOf(cell) !== undefined,
  linkKind: (cell) => linkKindOf(cell) !== undefined,
  status: (cell) => statusOf(cell) !== undefined,
  country: (cell) => severalOf(cell).some(countryOf),
  latitude: isFine(latitudeOf),
  longitude: isFine(longitudeOf),
  startYear: isFine(yearOf),
  since: isFine(yearOf),
  until: isFine(yearOf),
  weight: isFine(numberOf),
  website: isFine(websiteOf),
};

const cellsOf = (rows: Sample, at: number) => rows.map((row) => row[at]?.trim() ?? '').filter(Boolean);

const fits = (role: Role, rows: Sample, at: number): boolean => {
  const cells = cellsOf(rows, at);
  // Some ids twice are a mistake to be told; most of them twice are no ids.
  if (role === 'id') return new Set(cells).size * 2 > cells.length;
  const fine = meant[role];
  return !fine || cells.length === 0 || cells.some(fine);
};

/** What roles of entities are in a table of links. */
const ofLinks: Partial<Record<Role, Role>> = { kind: 'linkKind', name: 'linkKind', startYear: 'since' };
const linkRoles: readonly Role[] = ['id', 'from', 'to', 'linkKind', 'weight', 'since', 'until', 'status'];
const linkOnly: readonly Role[] = ['from', 'to', 'linkKind', 'weight', 'since', 'until'];

/** Which columns are the ends of links, if there are such. */
const endsOf = (heads: readonly string[], rows: Sample): readonly [number, number] | undefined => {
  const roles = heads.map(roleOf);
  const [from, to] = [roles.indexOf('from'), roles.indexOf('to')];
  if (from >= 0 && to >= 0) return [from, to];
  const alike = twins(heads);
  if (alike) return alike;
  // Two columns of words, and perhaps a number, of which none has a name that we know: who is linked with whom.
  const isNumber = (at: number) => cellsOf(rows, at).every((cell) => 'value' in numberOf(cell));
  const unknown = roles.every((role) => role === 'attribute' || role === 'weight');
  return unknown && (heads.length === 2 || (heads.length === 3 && isNumber(2))) ? [0, 1] : undefined;
};

const linkColumns = (heads: readonly string[], rows: Sample, [from, to]: readonly [number, number]): Role[] => {
  const wanted = heads.map((head, at): Role => {
    if (at === from || at === to) return at === from ? 'from' : 'to';
    const role = ofLinks[roleOf(head)] ?? roleOf(head);
    return linkRoles.includes(role) && role !== 'from' && role !== 'to' ? role : 'attribute';
  });
  const roles = eachOnce(wanted, heads, rows);
  const free = roles.flatMap((role, at) => (role === 'attribute' ? [at] : []));
  const isNumber = (at: number) => {
    const cells = cellsOf(rows, at);
    return cells.length > 0 && cells.every((cell) => 'value' in numberOf(cell));
  };
  const counted = free.length === 1 && !roles.includes('weight') ? free[0] : undefined;
  if (counted !== undefined && isNumber(counted)) roles[counted] = 'weight';
  return roles;
};

/** Each role for the column whose name says it best, if its cells can be that; the others are kept as they are. */
const eachOnce = (wanted: readonly Role[], heads: readonly string[], rows: Sample): Role[] => {
  const best = new Map<Role, number>();
  for (const [at, role] of wanted.entries()) {
    const other = best.get(role);
    const better = other === undefined || rankOf(heads[at] ?? '') < rankOf(heads[other] ?? '');
    if (better && fits(role, rows, at)) best.set(role, at);
  }
  return wanted.map((role, at) => (role === 'aliases' || best.get(role) === at ? role : 'attribute'));
};

const entityColumns = (heads: readonly string[], rows: Sample): Role[] => {
  const wanted = heads.map((head): Role => (linkOnly.includes(roleOf(head)) ? 'attribute' : roleOf(head)));
  const roles = eachOnce(wanted, heads, rows);
  if (roles.some((role) => role === 'id' || role.startsWith('name'))) return roles;
  const first = roles.findIndex((role, at) => role === 'attribute' && cellsOf(rows, at).length > 0);
  if (first >= 0) roles[first] = 'name';
  return roles;
};

const withoutPlural = (name: string) => name.replace(/\.\w+$/, '').replace(/(?<=[a-z])s$/i, '');

/**
 * What the columns of a table likely are, by their names and some of their rows; `name` is that of its sheet or file,
 * which may say what it is about.
 */
export const guessColumns = (heads: readonly string[], rows: Sample, name = ''): Columns => {
  const ends = endsOf(heads, rows);
  const kind = kindOf(withoutPlural(name))?.kind ?? 'INSTITUTION';
  const linkKind = linkKindOf(withoutPlural(name)) ?? 'PARTNERS_WITH';
  const roles = ends ? linkColumns(heads, rows, ends) : entityColumns(heads, rows);
  const naming = roles.flatMap((role, at) => (role.startsWith('name') || role === 'from' || role === 'to' ? [at] : []));
  const called = naming.flatMap((at) => cellsOf(rows, at));
  const known = called.filter((cell) => countryOf(cell) !== undefined).length;
  const countries = known > 0 && known >= called.length * 0.9;
  return { about: ends ? 'links' : 'entities', roles, kind: countries ? 'COUNTRY' : kind, linkKind };
};
