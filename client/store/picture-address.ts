import { filterFrom, filterText, part, type Filter } from './filter.ts';
import { folds } from './projecting/folded.ts';
import {
  colourings,
  layouts,
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

const ids = (text: string): string[] => text.split(',').flatMap((id) => (id ? [decodeURIComponent(id)] : []));

const growthFrom = (text: string): Growth[] => {
  const [of, grown = ''] = text.split('~');
  return of && grown ? [{ of: decodeURIComponent(of), ids: ids(grown) }] : [];
};

const pinFrom = (text: string): Pin[] => {
  const [id, x, y] = text.split('~');
  const isNumber = (value: string | undefined) => value !== undefined && /^-?\d{1,7}$/.test(value);
  return id && isNumber(x) && isNumber(y) ? [{ id: decodeURIComponent(id), x: Number(x), y: Number(y) }] : [];
};

const pathsFrom = (said: URLSearchParams): PathsAsked | null => {
  const within = Number(said.get('within') ?? longestAtFirst);
  const longest = Number.isInteger(within) && within >= 1 && within <= 6 ? within : longestAtFirst;
  const most = mosts.find((one) => one !== mostAtFirst && one === Number(said.get('most')));
  return said.has('end')
    ? { ends: said.getAll('end'), kinds: ids(said.get('by') ?? ''), longest, ...(most && { most }) }
    : null;
};

/** As tables said their years before all views had the same; the filter then holds for whatever has a year. */
const yearsFrom = (said: URLSearchParams): Filter[] => {
  const [since, until] = ['since', 'until'].map((name) => /^\d{4}$/.exec(said.get(name) ?? '')?.[0] ?? '');
  return since || until ? [{ name: 'year', values: [since!, until!] }] : [];
};

/** The picture of an address; undefined where it says nothing of one, or what cannot be read. */
export const pictureFrom = (said: URLSearchParams): Picture | undefined => {
  if (!names.some((name) => said.has(name))) return undefined;
  try {
    const base = said.get('base');
    return {
      base: base === null ? null : ids(base),
      growths: said.getAll('grow').flatMap(growthFrom),
      filters: [...said.getAll('f').flatMap(filterFrom), ...yearsFrom(said)],
      layout: layouts.find((name) => name === said.get('layout')) ?? pictureAtFirst.layout,
      pins: said.getAll('pin').flatMap(pinFrom),
      paths: pathsFrom(said),
      fold: folds.find((name) => name === said.get('fold')) ?? 'none',
      bridge: said.has('bridge'),
      opened: said.getAll('open'),
      colour: colourings.find((name) => name === said.get('paint')) ?? pictureAtFirst.colour,
      size: sizings.find((name) => name === said.get('size')) ?? pictureAtFirst.size,
      shape: shapings.find((name) => name === said.get('shape')) ?? pictureAtFirst.shape,
    };
  } catch {
    // A piece of an address that was cut off in the middle of a letter.
    return undefined;
  }
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
