import type { PathsWords } from './paths-zh.ts';

const count = (number: number) => number.toLocaleString('en-GB');
const links = (number: number) => `${count(number)} ${number === 1 ? 'link' : 'links'}`;
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const quoted = (labels: string[]) => list.format(labels.map((label) => `“${label}”`));
const reached = (others: number, counted: boolean) =>
  `${counted ? '' : 'at least '}${others === 0 ? 'no other entity' : others === 1 ? '1 entity' : `${count(others)} entities`}`;

export const pathsEn: PathsWords = {
  title: 'Paths',
  open: 'Paths',
  fromHere: 'Find paths from here',
  back: 'Back to the paths',
  ends: 'Ends',
  end: (place) => `End ${count(place)}`,
  endHint: 'Type a name or click in the picture',
  picking: 'Click an entity in the picture, or type a name',
  offered: (number, first) => `${count(number)} found, Enter chooses “${first}”`,
  addEnd: 'Add an end',
  removeEnd: (name) => `Remove “${name}”`,
  alreadyEnd: 'is an end already',
  notThere: (id) => `There is no such entity: ${id}`,
  choose: 'Choose two entities to see how they are connected.',

  kinds: 'Kinds of links',
  allKinds: 'all',
  someKinds: (some, all) => `${count(some)} of ${count(all)}`,
  allowAll: 'Allow all',
  only: 'only',
  onlyKind: (kind) => `Allow only “${kind}”`,
  longest: 'Longest, in links',
  most: 'At most, in paths',

  between: (from, to) => `${from} – ${to}`,
  found: (number) => `${count(number)} ${number === 1 ? 'path' : 'paths'}`,
  perhapsMore: (number) => `the first ${count(number)} paths`,
  order: 'The shortest first; among equals those whose weakest link is best supported. Up and down move, Enter opens.',
  steps: links,
  weakest: {
    VERIFIED: 'every link is verified',
    INFERRED: 'weakest link: inferred',
    UNVERIFIED: 'weakest link: unverified',
  },
  notInPicture: (entities) => `${count(entities)} ${entities === 1 ? 'entity' : 'entities'} not in the picture`,
  bringIn: 'Bring in',
  against: 'the other way round:',
  searching: 'Looking for paths…',
  tooMuch: 'Too many links lie between the two. Look less far, or by fewer kinds of links.',

  noWay: (from, to, longest) => `No path of up to ${links(longest)} joins ${from} and ${to}.`,
  noWayBy: (from, to, longest, labels) =>
    `No path of up to ${links(longest)} joins ${from} and ${to} by ${labels.length > 3 ? `the ${count(labels.length)} kinds chosen` : quoted(labels)} alone.`,
  why: 'Why there is none',
  withKinds: (labels, length) => `With ${quoted(labels)} allowed too there is a path of ${links(length)}.`,
  withLength: (longest) => `With up to ${links(longest)} there is a path.`,
  withBoth: (labels, longest) =>
    `Only with ${quoted(labels)} allowed too, and up to ${links(longest)}, there is a path.`,
  never: (farthest) => `No links of any kind make a path of up to ${links(farthest)}.`,
  allow: (labels) => `Allow ${quoted(labels)}`,
  upTo: (longest) => `Look up to ${links(longest)} far`,
  allowUpTo: (labels, longest) => `Allow ${quoted(labels)}, look up to ${links(longest)} far`,
  reach: (from, fromHere, to, toHere, most, steps) =>
    `Within ${links(steps)} and these conditions ${from} reaches ${reached(fromHere, fromHere < most)}, ${to} ${reached(toHere, toHere < most)}.`,
};
