import type { Filter } from './filter.ts';
import type { Picture } from './picture.ts';
import type { Said } from './said.ts';
import type { View } from './view.ts';

type Stays = (name: string, value: string) => boolean;

/** Filters that choose among values: without any they would choose nothing. */
const choosing: readonly Filter['name'][] = [
  'kind',
  'linkKind',
  'status',
  'origin',
  'confidence',
  'layer',
  'source',
  'near',
];

const filtersWithout = (filters: readonly Filter[], stays: Stays): Filter[] =>
  filters.flatMap((filter) => {
    const { name, values } = filter;
    const left = values.filter((value) => stays('f', value));
    if (left.length === values.length) return [filter];
    return name === 'around' || (choosing.includes(name) && left.length === 0) ? [] : [{ ...filter, values: left }];
  });

const pictureWithout = (picture: Picture, stays: Stays): Picture => {
  const { base, growths, filters, pins, paths, opened } = picture;
  const based = base?.filter((id) => stays('base', id)) ?? [];
  const ends = paths?.ends.filter((id) => stays('end', id)) ?? [];
  return {
    ...picture,
    base: based.length > 0 ? based : null,
    growths: growths
      .map((growth) => ({ ...growth, ids: growth.ids.filter((id) => stays('grow', id)) }))
      .filter(({ ids }) => ids.length > 0),
    filters: filtersWithout(filters, stays),
    pins: pins.filter(({ id }) => stays('pin', id)),
    paths: paths && ends.length > 0 ? { ...paths, ends, kinds: paths.kinds.filter((kind) => stays('by', kind)) } : null,
    // What is opened between two is called by both.
    opened: opened.filter((id) => [id, ...id.split(/^links | /)].every((one) => stays('open', one))),
  };
};

const someOrNone = (values: readonly string[] | undefined) => (values && values.length > 0 ? values : undefined);

/** The view without some of what its address says; a picture that started from nothing else starts as at first. */
export const viewWithout = (view: View, gone: readonly Said[]): View => {
  const away = new Set(gone.map(({ name, value }) => `${name}=${value}`));
  const stays: Stays = (name, value) => !away.has(`${name}=${value}`);
  return {
    ...view,
    selected: view.selected !== null && stays('sel', view.selected) ? view.selected : null,
    hidden: view.hidden.filter((name) => stays('hide', name)),
    added: someOrNone(view.added?.filter((id) => stays('add', id))),
    picture: view.picture && pictureWithout(view.picture, stays),
    gap: view.gap !== undefined && stays('gap', view.gap) ? view.gap : undefined,
    off: someOrNone(view.off?.filter((id) => stays('off', id))),
    unread: someOrNone(view.unread?.filter((piece) => !away.has(piece))),
  };
};
