import { pathsToolEn } from './paths-tool-en.ts';
import type { PathsWords } from './paths-zh.ts';

const count = (number: number) => number.toLocaleString('en-GB');
const links = (number: number) => `${count(number)} ${number === 1 ? 'link' : 'links'}`;
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const quoted = (labels: string[]) => list.format(labels.map((label) => `“${label}”`));
const reached = (others: number, counted: boolean) =>
  `${counted ? '' : 'at least '}${others === 0 ? 'no other entity' : others === 1 ? '1 entity' : `${count(others)} entities`}`;

export const pathsEn: PathsWords = {
  ...pathsToolEn,
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
  order: (longest) =>
    `All paths of up to ${links(longest)} in the whole network were looked at. Those whose weakest link is best supported come first, among equals the shortest. Up and down move, Enter opens.`,
  steps: links,
  weakest: {
    VERIFIED: 'every link is verified',
    INFERRED: 'weakest link: inferred',
    UNVERIFIED: 'weakest link: unverified',
  },
  weakestLinks: (ends) =>
    ends.length > 2
      ? `Weakest: ${ends.slice(0, 2).join(', ')} and ${count(ends.length - 2)} more`
      : `Weakest: ${ends.join(', ')}`,
  linkEnds: (from, to) => `${from} – ${to}`,
  planned: (number) => `${links(number)} only planned`,

  holds: 'Legend and filters hold for paths too',
  holdsNot: (said) => `${said}: looks at the picture as drawn, and does not hold for paths`,
  cut: (cut, of) => `Without legend and filters, ${count(cut)} more would be among the best ${count(of)}`,
  unseen: (entities) =>
    `${count(entities)} ${entities === 1 ? 'entity is' : 'entities are'} hidden by legend or filters, and not seen in the picture`,
  notInPicture: (entities) => `${count(entities)} ${entities === 1 ? 'entity' : 'entities'} not in the picture`,
  bringIn: 'Bring in',
  against: 'the other way round:',
  searching: 'Looking for paths…',
  tooMuch: 'Too many links lie between the two. Look less far, or by fewer kinds of links.',

  noWay: (from, to, longest) => `No path of up to ${links(longest)} joins ${from} and ${to}.`,
  noWayBy: (from, to, longest, labels) =>
    `No path of up to ${links(longest)} joins ${from} and ${to} by ${labels.length > 3 ? `the ${count(labels.length)} kinds chosen` : quoted(labels)} alone.`,
  why: 'Why there is none',
  when: {
    kinds: (labels) => `${quoted(labels)} allowed too`,
    filter: (said) => `the filter “${said}” off`,
    group: (label) => `“${label}” shown in the legend`,
    longest: (longest) => `up to ${links(longest)}`,
  },
  acts: {
    kinds: (labels) => `allow ${quoted(labels)}`,
    filter: (said) => `switch off “${said}”`,
    group: (label) => `show “${label}”`,
    longest: (longest) => `look up to ${links(longest)} far`,
  },
  helps: (when, length) => {
    const way = length === null ? 'a path' : `a path of ${links(length)}`;
    return `${when.length === 1 ? 'With' : 'Only with'} ${list.format(when)} there is ${way}.`;
  },
  act: (acts) => acts.join(', ').replace(/^./, (letter) => letter.toUpperCase()),
  never: (farthest) => `Even up to ${links(farthest)}, of any kind, and without legend and filters there is no path.`,
  within: (steps) => `Within ${links(steps)} and these conditions `,
  farther: (steps) => `Even up to ${links(steps)}, all else as it is, `,
  reach: (from, fromHere, to, toHere, most) =>
    `${from} reaches ${reached(fromHere, fromHere < most)}, ${to} ${reached(toHere, toHere < most)}.`,
};
