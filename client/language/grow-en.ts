import type { growZh } from './grow-zh.ts';

const { format: count } = new Intl.NumberFormat('en');

export const growEn: typeof growZh = {
  expand: 'Expand',
  title: (name) => `Expand “${name}”`,
  hidden: (more) =>
    more === 1 ? '1 more neighbour is not in the picture' : `${count(more)} more neighbours are not in the picture`,
  ofKind: (kind, more) => `${kind} ${count(more)}`,
  others: 'Others',
  nothing: 'All its neighbours are in the picture.',
  along: 'Along these links',
  out: 'from it',
  in: 'to it',
  order: 'Take first',
  orders: { MOST_LINKED: 'the best linked', NEWEST: 'the newest', NEAREST: 'the nearest to the picture' },
  most: 'At most',
  direction: 'Direction',
  state: 'State',
  restsOn: 'Evidence from',
  both: 'both ways',
  brings: (now, fit) => (now < fit ? `Adds ${count(now)} of the ${count(fit)} that fit` : `Adds ${count(now)}`),
  add: (now) => `Add ${count(now)}`,
  cancel: 'Cancel',
  grouping: 'Grouping of links',
  byLink: 'by link',
  byKind: 'by kind of neighbour',
  growths: 'Expansions',
  grown: (name, more) => `${name} +${count(more)}`,
  takeBack: (name, more) => `Take back the ${count(more)} entities that came from “${name}”`,
  first: 'Back to what the policy names',
  startedFrom: (more) =>
    more === 1 ? 'The picture starts from 1 entity' : `The picture starts from ${count(more)} entities`,
  badges: 'Badge: neighbours that are not in the picture',
  ringed: 'Badge: neighbours that are not in the picture; the colours of its ring are their kinds',
};
