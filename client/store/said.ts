import { isFold, kindOfFold } from './projecting/folded.ts';
import { pictureAtFirst } from './picture.ts';
import type { Filter } from './filter.ts';
import type { View } from './view.ts';

/** A piece of a view that its address says by an id or a name: where, and what. */
export interface Said {
  name: string;
  value: string;
}

/** Names that are declared, by the filter that chooses among them. */
export type Declared = Partial<Record<Filter['name'] | 'group', readonly string[]>>;

const said = (name: string, values: readonly (string | null | undefined)[]): Said[] =>
  values.flatMap((value) => (value ? [{ name, value }] : []));

const chosen = (filters: readonly Filter[], name: Filter['name']) =>
  filters.flatMap((filter) => (filter.name === name ? filter.values : []));

const ofBundle = /^links (\S+) (\S+)$/;

/** Groups and bundles that are opened are called by the entities that they are made of. */
const openedIds = (id: string): string[] => {
  if (isFold(id)) return [];
  return id.startsWith('links ') ? (ofBundle.exec(id)?.slice(1) ?? []) : [id];
};

/** All ids of entities, and of one thing selected, that a view says. */
export const idsSaid = ({ selected, added, picture = pictureAtFirst }: View): Said[] => {
  const { base, growths, filters, pins, paths, opened } = picture;
  return [
    ...said('base', base ?? []),
    ...growths.flatMap(({ ids }) => said('grow', ids)),
    ...said('add', added ?? []),
    ...said('sel', [selected]),
    ...said('end', paths?.ends ?? []),
    ...said('f', [
      ...chosen(filters, 'near'),
      ...filters.flatMap(({ name, values }) => (name === 'around' ? values.slice(0, 1) : [])),
    ]),
    ...said(
      'pin',
      pins.map(({ id }) => id).filter((id) => !isFold(id)),
    ),
    ...said('open', opened.flatMap(openedIds)),
  ];
};

/** Names in a view that nothing declares: kinds, states, groups of the legend, sources. */
export const namesUnknown = ({ hidden, off = [], picture = pictureAtFirst }: View, declared: Declared): Said[] => {
  const strange = (name: string, values: readonly string[], known: readonly string[] | undefined) =>
    known ? said(name, values).filter(({ value }) => !known.includes(value)) : [];
  const { filters, paths, opened } = picture;
  const years = filters.flatMap(({ name, values }) => (name === 'year' ? values.slice(2) : []));
  return [
    ...strange('hide', hidden, declared.group),
    ...strange('off', off, declared.source),
    ...(Object.keys(declared) as (keyof Declared)[]).flatMap((name) =>
      name === 'group' ? [] : strange('f', chosen(filters, name), declared[name]),
    ),
    ...strange('f', years, declared.kind),
    ...strange('by', paths?.kinds ?? [], declared.linkKind),
    ...(declared.kind ? opened.filter((id) => isFold(id) && !declared.kind?.includes(kindOfFold(id))) : []).map(
      (value) => ({ name: 'open', value }),
    ),
  ];
};
