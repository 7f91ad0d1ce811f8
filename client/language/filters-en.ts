import type { FilterWords } from './filters-zh.ts';

const { format: count } = new Intl.NumberFormat('en-GB');
const counted = (number: number, one: string, many: string) => `${count(number)} ${number === 1 ? one : many}`;

const amount = (entities: number, links: number) =>
  [entities > 0 && counted(entities, 'entity', 'entities'), links > 0 && counted(links, 'link', 'links')]
    .filter(Boolean)
    .join(', ');

export const filtersEn: FilterWords = {
  title: 'Filters',
  panel: 'Legend and filters',
  foldPanel: 'Fold the legend and filters',
  add: 'Add',
  addFilter: 'Add a filter',
  removeAll: 'Remove all',
  remove: (said) => `Remove “${said}”`,
  change: (said) => `Change “${said}”`,
  empty: 'No filters yet.',
  switchOff: 'Switch this filter off',
  emptied: (said) => `The filter “${said}” hides all entities that were left.`,

  sets: { properties: 'Properties', links: 'Links', shape: 'Shape' },
  names: {
    kind: 'Kinds',
    linkKind: 'Kinds of links',
    status: 'Status',
    origin: 'Evidence',
    confidence: 'Confidence',
    layer: 'Scope',
    source: 'Sources',
    year: 'Year of start',
    near: 'Places and fields',
    links: 'Number of links',
    weight: 'Strength of links',
    core: 'Close core',
    around: 'Around one entity',
    largest: 'Largest connected part',
  },

  hides: (entities, links) => (entities + links > 0 ? `Hides ${amount(entities, links)}` : 'Hides nothing'),
  told: (entities, links) => (entities + links > 0 ? `${amount(entities, links)} hidden` : 'The filters hide nothing'),
  hiddenByFilters: (entities, links) => `${amount(entities, links)} hidden by filters`,
  off: 'Off',
  byLegend: (groups) => `Hidden in the legend: ${groups}`,
  unset: (name) => `${name}: not chosen`,
  choose: 'Choose',

  and: ', ',
  or: ' or ',
  among: (list, all) => `${list} and others, ${count(all)} in all`,
  any: (name, list) => `${name}: ${list}`,
  unstated: 'not stated',
  years: (from, until) =>
    from === until
      ? `Started in ${from}`
      : until === ''
        ? `Started in ${from} or later`
        : from === ''
          ? `Started in ${until} or before`
          : `Started ${from}–${until}`,
  near: (names) => `About ${names}`,
  links: (least) => `Linked with at least ${count(least)} of those left above`,
  weight: (least) => `Strength between two at least ${count(least)}`,
  core: (least) => `${count(least)}-core`,
  around: (name, steps) => `At most ${counted(steps, 'step', 'steps')} from ${name}`,
  largest: 'Largest connected part',
};
