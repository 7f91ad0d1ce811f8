import type { Act } from '../api/session.ts';
import type { commandGroupsZh, commandsZh } from '../language/find-commands-zh.ts';
import { other } from '../language/names.ts';
import type { FilterName } from '../store/filter.ts';
import {
  arrangeAs,
  bridgeUnits,
  colourBy,
  foldBy,
  noFilters,
  pictureAtFirst,
  shapeBy,
  sizeBy,
  startFrom,
  unpin,
  type ColourBy,
  type Layout,
  type Picture,
  type ShapeBy,
  type SizeBy,
} from '../store/picture.ts';
import { addressOf, draw, redo, showAll, showAs, speak, switchOn, undo, useStore } from '../store/store.ts';
import { wish } from '../store/wish.ts';

export type CommandName = keyof typeof commandsZh;
export type CommandGroup = keyof typeof commandGroupsZh;

/** What a command may need of the page. */
export interface Hands {
  /** Path of the page that is open. */
  here: string;
  go: (address: string) => void;
  turnScheme: () => void;
}

/** Something that can be done from the search field; its words are in the catalogue. */
export interface Command {
  name: CommandName;
  group: CommandGroup;
  act: (hands: Hands) => void;
  /** Keys that do the same. */
  key?: string;
  /** What not everybody may do. */
  needs?: Act;
}

const pictureNow = (): Picture => useStore.getState().view.picture ?? pictureAtFirst;

/** Something done on the first of these pages, or on another of them that is open. */
const on =
  (pages: readonly [string, ...string[]], act: () => void) =>
  ({ here, go }: Hands) => {
    act();
    go(addressOf(pages.includes(here) ? here : pages[0]));
  };

/** A change of the picture, seen where the picture is. */
const inPicture = (act: () => void) => on(['/network'], act);
const asPicture = (change: () => Parameters<typeof draw>[0]) =>
  inPicture(() => {
    draw(change());
    showAs('picture');
  });

const opening = (name: CommandName, path: string): Command => ({
  name,
  group: 'go',
  act: ({ go }) => go(addressOf(path)),
});
const drawing = (name: CommandName, change: () => Parameters<typeof draw>[0]): Command => ({
  name,
  group: 'picture',
  act: asPicture(change),
});
const arranging = (name: CommandName, layout: Layout): Command => drawing(name, () => arrangeAs(layout));
const colouring = (name: CommandName, by: ColourBy): Command => ({
  name,
  group: 'look',
  act: asPicture(() => colourBy(by)),
});
const sizing = (name: CommandName, by: SizeBy): Command => ({ name, group: 'look', act: asPicture(() => sizeBy(by)) });
const shaping = (name: CommandName, by: ShapeBy): Command => ({
  name,
  group: 'look',
  act: asPicture(() => shapeBy(by)),
});
const filtering = (name: CommandName, filter: FilterName): Command => ({
  name,
  group: 'filters',
  act: on(['/network', '/map'], () => wish(`filter ${filter}`)),
});

/** Everything that can be done from the search field, in the order in which it is offered. */
export const commands: readonly Command[] = [
  opening('overview', '/'),
  opening('network', '/network'),
  opening('map', '/map'),
  opening('matrix', '/matrix'),
  opening('gaps', '/gaps'),
  opening('policy', '/policy'),
  opening('data', '/data'),
  opening('query', '/query'),
  { name: 'paths', group: 'keep', act: inPicture(() => wish('paths')), key: 'P' },
  { name: 'takeAway', group: 'keep', act: on(['/network', '/map'], () => wish('takeAway')) },
  { name: 'save', group: 'keep', act: () => wish('save'), needs: 'saveView' },
  { name: 'share', group: 'keep', act: () => wish('share') },
  { name: 'views', group: 'keep', act: () => wish('views') },
  { name: 'undo', group: 'keep', act: () => undo(), key: 'Ctrl Z' },
  { name: 'redo', group: 'keep', act: () => redo(), key: 'Ctrl Shift Z' },
  { name: 'first', group: 'picture', act: inPicture(() => draw(startFrom(null))) },
  { name: 'everything', group: 'picture', act: on(['/network', '/map'], showAll) },
  { name: 'sourcesOn', group: 'picture', act: () => switchOn() },
  { name: 'picture', group: 'picture', act: inPicture(() => showAs('picture')) },
  { name: 'list', group: 'picture', act: inPicture(() => showAs('list')) },
  drawing('mergeLinks', () => foldBy(pictureNow().fold)),
  drawing('foldRegion', () => foldBy('region')),
  drawing('foldCountry', () => foldBy('country')),
  drawing('foldKind', () => foldBy('kind')),
  drawing('foldNone', () => foldBy('none')),
  drawing('bridge', () => bridgeUnits(!pictureNow().bridge)),
  drawing('unpin', unpin),
  arranging('force', 'force'),
  arranging('region', 'region'),
  arranging('concentric', 'concentric'),
  arranging('layered', 'layered'),
  arranging('places', 'map'),
  arranging('grid', 'matrix'),
  colouring('colourKind', 'KIND'),
  colouring('colourStatus', 'STATUS'),
  colouring('colourLayer', 'LAYER'),
  colouring('colourConfidence', 'CONFIDENCE'),
  colouring('colourYear', 'YEAR'),
  colouring('colourLinks', 'LINKS'),
  colouring('colourBetweenness', 'BETWEENNESS'),
  colouring('colourConstraint', 'CONSTRAINT'),
  colouring('colourCommunity', 'COMMUNITY'),
  colouring('colourRegion', 'REGION'),
  colouring('colourCountry', 'COUNTRY'),
  colouring('colourField', 'FIELD'),
  colouring('colourSource', 'SOURCE'),
  sizing('sizeLinks', 'LINKS'),
  sizing('sizeBetweenness', 'BETWEENNESS'),
  sizing('sizeConstraint', 'CONSTRAINT'),
  sizing('sizeYear', 'YEAR'),
  sizing('sizeNothing', 'NOTHING'),
  shaping('shapeKind', 'KIND'),
  shaping('shapeGroup', 'GROUP'),
  shaping('shapeStatus', 'STATUS'),
  shaping('shapeLayer', 'LAYER'),
  shaping('shapeConfidence', 'CONFIDENCE'),
  filtering('filterKind', 'kind'),
  filtering('filterStatus', 'status'),
  filtering('filterYear', 'year'),
  filtering('filterOrigin', 'origin'),
  filtering('filterConfidence', 'confidence'),
  filtering('filterLayer', 'layer'),
  filtering('filterSource', 'source'),
  filtering('filterLinkKind', 'linkKind'),
  filtering('filterNear', 'near'),
  filtering('filterLinks', 'links'),
  filtering('filterWeight', 'weight'),
  filtering('filterAround', 'around'),
  filtering('filterCore', 'core'),
  filtering('filterLargest', 'largest'),
  { name: 'unfilter', group: 'filters', act: on(['/network', '/map'], () => draw(noFilters())) },
  { name: 'otherLanguage', group: 'page', act: () => speak(other(useStore.getState().view.language)) },
  { name: 'otherScheme', group: 'page', act: ({ turnScheme }) => turnScheme() },
  { name: 'keys', group: 'page', act: () => wish('keys'), key: '?' },
];
