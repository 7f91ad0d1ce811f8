import type { MapWords } from './map-zh.ts';

const { format: count } = new Intl.NumberFormat('en-GB');
const links = (number: number) => `${count(number)} ${number === 1 ? 'link' : 'links'}`;
const entities = (number: number) => `${count(number)} ${number === 1 ? 'entity' : 'entities'}`;

/** Words of the map. */
export const mapEn: MapWords = {
  picture: 'Map of international science and technology cooperation',
  help: 'Arrow keys move to the next mark, Enter opens its card or spreads a ring out, L lists the links of its arcs one after the other, plus and minus zoom, 0 fits all, Escape goes back. The list of the network tells the same entities and links.',
  among: (name) => `${name} and others`,
  ring: (name, number) => `${name}, ${entities(number)}, open`,
  spreadOut: (number) => `${entities(number)} spread out`,
  fitSelection: 'Fit the selected and its links',

  ringMeans:
    'A ring: entities too close to be drawn apart; the number is how many, the colours are the shares of the groups. Click to open',
  widthMeans: 'The wider, the more links between two places (square-root scale)',
  mixed: 'Where an arc holds several sorts of links, existing comes before planned before inferred.',
  where: 'Countries stand at their capitals, provinces at theirs; arcs are great circles, the shortest ways.',
  passing: 'From nearby, arcs with both ends far out of sight are left out.',
  base: 'Base: land of Natural Earth, without borders.',
  ownBase: (credit) => `Base: ${credit ?? 'land of this server’s own'}.`,
  refusedBase:
    'The base of this server’s own cannot be used (its log says why); drawn is land of Natural Earth, without borders.',
  arcTitle: (from, to, number) => `${from} — ${to}: ${links(number)}`,
  arcLinks: 'Links of this arc',
  between: (from, kind, to) => `${from} — ${kind} — ${to}`,

  ringOnPaper:
    'A ring: entities too close to be drawn apart; the number is how many, the colours are the shares of the groups',
  outside: (number) => `${entities(number)} beyond the edge`,
  arcsLeftOut: (number) => `too many arcs: ${links(number)} more not drawn`,
  hidden: (number) => `${entities(number)} hidden by legend and filters`,
  file: 'cooperation-map',

  drawn: (drawn, all) => `${count(drawn)} of ${entities(all)} drawn`,
  placeless: (number) => `the other ${count(number)} have no place`,
  bothEnds: (both, all) => `${count(both)} of ${links(all)} have both ends on the map`,
  within: (number) => `${count(number)} of these stay within one place and are not drawn as arcs`,
  tooMany: (number) => `too many arcs: ${links(number)} more drawn only from nearer or when selected`,
  beyond: (number) => `${entities(number)} out of sight.`,
  nowhere: (number) =>
    `${count(number)} missing ${number === 1 ? 'link has' : 'links have'} no end with a place, and cannot be drawn`,
  noLand: 'The base map could not be loaded.',

  empty: 'None of the entities has a place, so there is no map to draw.',
  emptyHint: 'The network shows entities without a place.',
};
