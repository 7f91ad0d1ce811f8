import { decoded, filterFrom, filterText, part, type Filter } from './filter.ts';
import { folds } from './projecting/folded.ts';
import {
  colourings,
  layouts,
  lengths,
  longestAtFirst,
  mostAtFirst,
  mosts,
  pictureAtFirst,
  shapings,
  sizings,
  type Growth,
  type PathsAsked,
  type Pin,
  type Picture,
} from './picture.ts';
import { oneOf, type Reading } from './reading.ts';

type Named = [name: string, value: string];

const names = [
  'since',
  'until',
  'base',
  'grow',
  'f',
  'layout',
  'pin',
  'end',
  'by',
  'within',
  'most',
  'fold',
  'bridge',
  'open',
  'paint',
  'size',
  'shape',
];

const listed = (ids: readonly string[]) => ids.map(part).join(',');

const growthFrom = (text: string): Growth[] => {
  const [of = '', grown = ''] = text.split('~');
  const [whose] = of === '' ? [] : decoded(of);
  const ids = grown.split(',').filter(Boolean);
  const read = ids.flatMap(decoded);
  // A growth that was cut off would be another one.
  return whose !== undefined && read.length > 0 && read.length === ids.length ? [{ of: whose, ids: read }] : [];
};

const pinFrom = (text: string): Pin[] => {
  const [of, x, y] = text.split('~');
  const isNumber = (value: string | undefined) => value !== undefined && /^-?\d{1,7}$/.test(value);
  const [id] = of ? decoded(of) : [];
  return id !== undefined && isNumber(x) && isNumber(y) ? [{ id, x: Number(x), y: Number(y) }] : [];
};

const asItIs = (text: string) => [text];

/** One of these numbers. */
const numberOf = (known: readonly number[]) => (text: string) => known.filter((one) => String(one) === text);

const pathsFrom = (said: Reading): PathsAsked | null => {
  const longest = said.one('within', numberOf(lengths)) ?? longestAtFirst;
  const most = said.one('most', numberOf(mosts));
  const kinds = said.list('by') ?? [];
  return said.has('end')
    ? { ends: said.all('end', asItIs), kinds, longest, ...(most && most !== mostAtFirst && { most }) }
    : null;
};

const yearFrom = (text: string) => (/^\d{4}$/.test(text) ? [text] : []);

/** As tables said their years before all views had the same; the filter then holds for whatever has a year. */
const yearsFrom = (said: Reading): Filter[] => {
  const [since = '', until = ''] = ['since', 'until'].map((name) => said.one(name, yearFrom));
  return since || until ? [{ name: 'year', values: [since, until] }] : [];
};

/** The picture of an address; undefined where it says nothing of one. */
export const pictureFrom = (said: Reading): Picture | undefined => {
  if (!names.some(said.has)) return undefined;
  return {
    base: said.list('base') ?? null,
    growths: said.all('grow', growthFrom),
    filters: [...said.all('f', filterFrom), ...yearsFrom(said)],
    layout: said.one('layout', oneOf(layouts)) ?? pictureAtFirst.layout,
    pins: said.all('pin', pinFrom),
    paths: pathsFrom(said),
    fold: said.one('fold', oneOf(folds)) ?? 'none',
    bridge: said.has('bridge'),
    opened: said.all('open', asItIs),
    colour: said.one('paint', oneOf(colourings)) ?? pictureAtFirst.colour,
    size: said.one('size', oneOf(sizings)) ?? pictureAtFirst.size,
    shape: said.one('shape', oneOf(shapings)) ?? pictureAtFirst.shape,
  };
};

/** What an address has to say of a picture: names and values, where they differ from the first. */
export const pictureParts = ({
  base,
  growths,
  filters,
  layout,
  pins,
  paths,
  fold,
  bridge,
  opened,
  colour,
  size,
  shape,
}: Picture): Named[] => [
  ...(base ? [['base', listed(base)] satisfies Named] : []),
  ...growths.map(({ of, ids }): Named => ['grow', `${part(of)}~${listed(ids)}`]),
  ...filters.map((filter): Named => ['f', filterText(filter)]),
  ...(layout === pictureAtFirst.layout ? [] : [['layout', layout] satisfies Named]),
  ...pins.map(({ id, x, y }): Named => ['pin', `${part(id)}~${x}~${y}`]),
  ...(paths?.ends ?? []).map((id): Named => ['end', id]),
  ...(paths && paths.kinds.length > 0 ? [['by', listed(paths.kinds)] satisfies Named] : []),
  ...(paths && paths.longest !== longestAtFirst ? [['within', String(paths.longest)] satisfies Named] : []),
  ...(paths?.most && paths.most !== mostAtFirst ? [['most', String(paths.most)] satisfies Named] : []),
  ...(fold === 'none' ? [] : [['fold', fold] satisfies Named]),
  ...(bridge ? [['bridge', 'units'] satisfies Named] : []),
  ...opened.map((id): Named => ['open', id]),
  ...(colour === pictureAtFirst.colour ? [] : [['paint', colour] satisfies Named]),
  ...(size === pictureAtFirst.size ? [] : [['size', size] satisfies Named]),
  ...(shape === pictureAtFirst.shape ? [] : [['shape', shape] satisfies Named]),
];
