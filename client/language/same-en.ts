import type { SameWords } from './same-zh.ts';

const count = (number: number) => number.toLocaleString('en');
const pairs = (number: number) => `${count(number)} ${number === 1 ? 'pair' : 'pairs'}`;

export const sameEn: SameWords = {
  title: 'Possibly the same',
  deed: 'Deciding on pairs',
  means:
    'Two entities with the same name or a similar one: people decide, pair by pair. Nothing is joined without somebody saying so, and what is joined can be parted again.',
  none: 'Nothing to decide.',
  toDecide: (number) => `${pairs(number)} of entities may be the same: to be decided`,
  notCompared: (number) =>
    `${count(number)} more ${number === 1 ? 'entity was' : 'entities were'} not compared with all of their name: there are too many.`,

  by: 'Decided by',
  byFirst: 'Write your name first. This machine remembers it.',

  which: 'Show',
  every: 'All that is to be decided',
  rules: {
    SAME_IDENTIFIER: 'Rule: an identifier in common',
    NAME_AND_CITY: 'Rule: same name, same city or at most 5 km apart',
    NAME_AND_COUNTRY: 'Rule: same name, same country',
    CORE_AND_CITY: 'Rule: same main words, same city or at most 5 km apart',
    CORE_AND_COUNTRY: 'Rule: same main words, same country',
  },
  least: 'Score at least',
  allowed: (number) => `This rule allows ${pairs(number)}; nothing speaks against them.`,
  allowsNone: 'This rule allows no pair.',
  joinAll: (number) => `Join ${number === 1 ? 'this pair' : `these ${pairs(number)}`}…`,
  joinAllMeans: (number) =>
    `${pairs(number)} will be one each; the one with more links and identifiers stays. The decisions are listed below and can be undone one by one.`,
  joinThem: (number) => `Join ${pairs(number)}`,
  notNow: 'Not now',
  joinedByRule: (joined, refused, left) =>
    [
      `${pairs(joined)} joined.`,
      refused > 0 && `${pairs(refused)} were one already or are kept apart.`,
      left > 0 && `${pairs(left)} are left: do it once more.`,
    ]
      .filter(Boolean)
      .join(' '),

  list: 'Pairs to be decided',
  more: 'List more',
  score: (score) => `Score ${score}`,
  scoreMeans: 'The score comes from the reasons: those for raise it, those against lower it, 1 is the highest.',
  position: (at, all) => `${count(at)} of ${count(all)}`,
  previous: 'Previous pair',
  next: 'Next pair',
  pair: (a, b) => `${a} and ${b}`,
  compared: 'What',
  stays: 'This one stays',
  name: 'Name',
  otherNames: 'Also called',
  place: 'Place',
  identifiers: 'Identifiers',
  links: 'Links',
  sources: 'Sources',
  website: 'Website',
  andMore: (more) => `and ${count(more)} more`,
  comma: ', ',
  placeComma: ', ',
  reasonsFor: 'Reasons for',
  reasonsAgainst: 'Reasons against',
  noneAgainst: 'None.',
  inNetwork: 'See both in the network',

  same: 'The same',
  apart: 'Not the same',
  skip: 'Skip',
  keysHelp: '↑ ↓ another pair, S the same, A not the same, X the other stays, N skip',
  joined: (kept) => `Joined as “${kept}”.`,
  keptApart: (a, b) => `Kept apart: “${a}” and “${b}”.`,
  undo: 'Undo',
  undone: 'Undone.',
  notDone: 'It did not work; nothing was changed.',

  decisions: 'Decisions so far',
  noDecisions: 'Nobody has decided anything yet.',
  states: { JOINED: 'Joined', APART: 'Kept apart' },
  wasJoined: (kept, dropped) => `${dropped} is now ${kept}`,
  decidedBy: (by, at) => `${by}, ${at}`,
  undoneBy: (by, at) => `undone by ${by}, ${at}`,
  undoOne: (a, b) => `Undo: ${a} and ${b}`,
};
