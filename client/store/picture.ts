import type { Filter } from './filter.ts';
import type { Fold } from './projecting/folded.ts';

/** Entities that a person has let grow out of one, or has added together; each growth is taken back by itself. */
export interface Growth {
  /** Id of the one; of what was added together, what it has in common in words. */
  of: string;
  ids: readonly string[];
}

/** Ways that are looked for between entities. */
export interface PathsAsked {
  ends: readonly string[];
  /** Kinds of links that they may take; empty for all. */
  kinds: readonly string[];
  /** At most so many links long. */
  longest: number;
  /** How many between two at the most; as at first when absent. */
  most?: number | undefined;
}

/** Where a person has put an entity, to stay there. */
export interface Pin {
  id: string;
  x: number;
  y: number;
}

export const layouts = ['force', 'region', 'concentric', 'layered', 'map', 'matrix'] as const;
export type Layout = (typeof layouts)[number];

/** What the colour of a mark tells. */
export const colourings = [
  'KIND',
  'STATUS',
  'LAYER',
  'CONFIDENCE',
  'YEAR',
  'LINKS',
  'BETWEENNESS',
  'CONSTRAINT',
  'COMMUNITY',
  'REGION',
  'COUNTRY',
  'FIELD',
  'SOURCE',
] as const;
export type ColourBy = (typeof colourings)[number];

/** What the size of a mark tells. */
export const sizings = ['LINKS', 'BETWEENNESS', 'CONSTRAINT', 'YEAR', 'NOTHING'] as const;
export type SizeBy = (typeof sizings)[number];

/** What the shape of a mark tells. */
export const shapings = ['KIND', 'GROUP', 'STATUS', 'LAYER', 'CONFIDENCE'] as const;
export type ShapeBy = (typeof shapings)[number];

/** What is in the picture of the network, and how it is arranged. */
export interface Picture {
  /** Ids of the entities that it starts from; null for what the policy names. */
  base: readonly string[] | null;
  growths: readonly Growth[];
  /** Each leaves of the picture what those before it have left. */
  filters: readonly Filter[];
  layout: Layout;
  pins: readonly Pin[];
  paths: PathsAsked | null;
  /** What is drawn as one. */
  fold: Fold;
  /** Units are drawn as links between those who meet in them. */
  bridge: boolean;
  /** Ids of groups and bundles of links that are drawn one by one all the same. */
  opened: readonly string[];
  colour: ColourBy;
  size: SizeBy;
  shape: ShapeBy;
}

export const pictureAtFirst: Picture = {
  base: null,
  growths: [],
  filters: [],
  layout: 'force',
  pins: [],
  paths: null,
  fold: 'none',
  bridge: false,
  opened: [],
  colour: 'KIND',
  size: 'LINKS',
  shape: 'KIND',
};

/** How long ways may be at the most. */
export const lengths: readonly number[] = [1, 2, 3, 4, 5, 6];

export const longestAtFirst = 4;

export const mostAtFirst = 5;

/** How many ways between two one can ask for. */
export const mosts: readonly number[] = [3, mostAtFirst, 10, 20];

type Change = (picture: Picture) => Picture;

/** Lets entities grow out of one; what grew out of it before stays a growth of its own. */
export const grow =
  (of: string, ids: readonly string[]): Change =>
  (picture) =>
    ids.length === 0 ? picture : { ...picture, growths: [...picture.growths, { of, ids }] };

/** Takes back one growth by its place, whichever came after it. */
export const takeBack =
  (at: number): Change =>
  (picture) => ({ ...picture, growths: picture.growths.filter((_, place) => place !== at) });

/** The picture is these entities and no others; without any it starts from the policy again. */
export const startFrom =
  (ids: readonly string[] | null): Change =>
  (picture) => ({ ...picture, base: ids, growths: [] });

/** Puts a filter at the end of the stack, or in place of the one at this place. */
export const putFilter =
  (filter: Filter, at?: number): Change =>
  (picture) => ({
    ...picture,
    filters:
      at === undefined
        ? [...picture.filters, filter]
        : picture.filters.map((one, place) => (place === at ? filter : one)),
  });

export const dropFilter =
  (at: number): Change =>
  (picture) => ({ ...picture, filters: picture.filters.filter((_, place) => place !== at) });

/** Switches a filter off, or on again. */
export const switchFilter =
  (at: number): Change =>
  (picture) => ({
    ...picture,
    filters: picture.filters.map((one, place) => (place === at ? { ...one, off: !one.off } : one)),
  });

export const noFilters = (): Change => (picture) => ({ ...picture, filters: [] });

export const arrangeAs =
  (layout: Layout): Change =>
  (picture) => ({ ...picture, layout });

/** Puts an entity somewhere, to stay there however the others are arranged. */
export const pinAt =
  (id: string, { x, y }: Pick<Pin, 'x' | 'y'>): Change =>
  (picture) => ({
    ...picture,
    pins: [...picture.pins.filter((pin) => pin.id !== id), { id, x: Math.round(x), y: Math.round(y) }],
  });

/** Lets all go that were put somewhere. */
export const unpin = (): Change => (picture) => ({ ...picture, pins: [] });

/** Looks for ways; null for none. */
export const askPaths =
  (paths: PathsAsked | null): Change =>
  (picture) => ({ ...picture, paths });

/** Draws groups as one; what was opened is closed again. */
export const foldBy =
  (fold: Fold): Change =>
  (picture) => ({ ...picture, fold, opened: [] });

export const bridgeUnits =
  (bridge: boolean): Change =>
  (picture) => ({ ...picture, bridge });

/** Draws every entity as itself again: no groups, no units as links. */
export const showEach = (): Change => (picture) => ({ ...picture, fold: 'none', bridge: false, opened: [] });

/** Draws what a group or a bundle of links stands for one by one, or as one again. */
export const openGroup =
  (id: string): Change =>
  (picture) => ({
    ...picture,
    opened: picture.opened.includes(id) ? picture.opened.filter((one) => one !== id) : [...picture.opened, id],
  });

export const colourBy =
  (colour: ColourBy): Change =>
  (picture) => ({ ...picture, colour });

export const sizeBy =
  (size: SizeBy): Change =>
  (picture) => ({ ...picture, size });

export const shapeBy =
  (shape: ShapeBy): Change =>
  (picture) => ({ ...picture, shape });
