import type { TwinWords } from './twin-zh.ts';

const { format: count } = new Intl.NumberFormat('en-GB');
const counted = (one: string, many: string) => (number: number) => `${count(number)} ${number === 1 ? one : many}`;
const entities = counted('entity', 'entities');
const links = counted('link', 'links');
const gaps = counted('open gap', 'open gaps');

export const twinEn: TwinWords = {
  form: 'Form of the table',
  forms: { entities: 'Entities', links: 'Links', outline: 'Outline' },
  help: {
    entities:
      'Up and down arrows move by row, Page Up and Page Down by page, Home and End to the ends. Enter opens the card, E expands, P finds paths, F filters, Escape goes back.',
    links:
      'Up and down arrows move by row, Page Up and Page Down by page, Home and End to the ends. Enter opens the card, P finds paths, F filters, Escape goes back.',
    outline:
      'Up and down arrows move, right opens, left closes, Home and End go to the ends. Enter opens the card, E expands, P finds paths, F filters, Escape goes back.',
  },
  grouped: 'Right opens a group, left closes it.',
  find: 'Find in the table',
  found: {
    entities: (shown, all) => `${count(shown)} of ${entities(all)}`,
    links: (shown, all) => `${count(shown)} of ${links(all)}`,
    outline: (shown, all) => `${count(shown)} of ${entities(all)}`,
  },
  foundMarks: (shown, all) => `${count(shown)} of ${counted('mark', 'marks')(all)}`,
  nothing: {
    entities: 'There are no entities.',
    links: 'There are no links between the entities shown.',
    outline: 'There are no entities.',
  },
  notFound: (text) => `No row has “${text}” in it.`,
  figure: count,
  from: 'From',
  to: 'To',
  linkKind: 'Link',
  confidence: 'Confidence',
  and: ', ',
  holding: (name, inside) => `${name} (${count(inside)} inside)`,
  inGroup: (name, group) => `${name} (in ${group})`,
  through: (kind, unit) => `${kind} (through ${unit})`,
  inside: 'What it holds',
  holds: (names, all) => `holds ${count(all)}: ${names}${all > 5 ? ' and others' : ''}`,
  way: { out: (kind) => kind, in: (kind) => `the other way round: ${kind}`, both: (kind) => kind },

  summary: 'Summary',
  ends: {
    platforms: counted('platform', 'platforms'),
    partners: counted('partner country', 'partner countries'),
    activities: counted('activity', 'activities'),
    actors: counted('actor', 'actors'),
    places: counted('place', 'places'),
    topics: counted('topic', 'topics'),
    policy: counted('part of the policy', 'parts of the policy'),
  },
  noEnds: 'no links in the picture',
  between: (from, to) => `${from} – ${to}`,
  pieces: counted('piece of evidence', 'pieces of evidence'),
  piecesUnknown: 'its evidence did not come',
  openGaps: (number) => (number === 0 ? 'no open gaps' : gaps(number)),
  gapsUnknown: 'its gaps did not come',
  colon: ': ',
  comma: ', ',
};
