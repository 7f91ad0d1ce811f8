import type { ShareWords } from './share-zh.ts';

const count = (number: number) => number.toLocaleString('en-GB');
const of = (number: number, one: string, many: string) => `${count(number)} ${number === 1 ? one : many}`;

/** Words of what is opened to whoever has a link. */
export const shareEn: ShareWords = {
  about: (by, at, until) => `Shared ${by ? `by ${by} ` : ''}on ${at}; opens until ${until}. It stays as it was then.`,
  otherLanguage: '中文',
  nothing: 'There is nothing under this link, or not any more.',
  away: 'The server cannot be reached. Open the link again in a moment.',
  picture: (title) => `${title}: the network; the tables below say the same`,
  entities: (number) => of(number, 'entity', 'entities'),
  linkCount: (number) => of(number, 'link', 'links'),
  links: 'Links',
  link: (from, kind, to) => `${from} — ${kind} → ${to}`,
  since: (year) => `Since ${year}`,
  sources: 'Sources',
  name: 'Name',
  kind: 'Kind',
  from: 'From',
  to: 'To',

  share: (name) => `Share publicly: ${name}`,
  means: 'Whoever has the link sees this view as it is now without signing in, and nothing else.',
  discloses: (entities, links, sources) =>
    `It discloses ${of(entities, 'entity', 'entities')} and ${of(links, 'link', 'links')}, resting on ${of(sources, 'source', 'sources')}.`,
  leftOut: (number) =>
    `${of(number, 'more entity is not for everybody and is', 'more entities are not for everybody and are')} left out.`,
  notPublic: 'Disclose also what is not for everybody',
  warning: (titles) => `Some of its sources are not for everybody: ${titles}.`,
  until: 'Last day',
  create: 'Make the link',
  once: 'The link is shown this once; copy it now:',
  copy: 'Copy',
  copied: 'Copied',
  revoke: (until) => `Take back (until ${until})`,
  revoked: 'Taken back; the link opens nothing any more.',
  close: 'Close',

  list: 'Public links',
  listMeans:
    'Whoever has one opens it without signing in, until its last day or until it is taken back. The link itself was shown once, when it was made.',
  none: 'No view has been shared publicly yet.',
  noneYet: ' Choose one in “Saved views” and press the globe.',
  amount: (entities, links) => `${of(entities, 'entity', 'entities')} and ${of(links, 'link', 'links')}`,
  sharedBy: (by, at) => (by ? `${by}, ${at}` : at),
  opensUntil: (day) => `opens until ${day}`,
  ended: (day) => `ended on ${day}`,
  takenBack: (day) => `taken back on ${day}`,
  endedOnes: (number) => `${count(number)} no longer open`,
  revokeOne: (title) => `Take back the link to ${title}`,
  revokeIt: 'Take back',
  revokeMeans: 'At once nobody opens it any more, and it cannot be brought back.',
  keepIt: 'Keep it',
  revokedOne: (title) => `The link to “${title}” is taken back.`,
};
