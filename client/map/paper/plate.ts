import { labelIn } from '../../language/names.ts';
import type { Ontology } from '../../api/model.ts';
import type { Size } from '../../atlas/size.ts';
import type { Box } from '../../marks/boxes.ts';
import type { Ink } from '../../takeaway/ink.ts';
import { keyOf } from '../../takeaway/key.ts';
import { pageFor, type Page } from '../../takeaway/page.ts';
import type { About, Plate } from '../../takeaway/plate.ts';
import { arcsOfPlaces } from '../arcs.ts';
import { seeing, type Camera } from '../camera.ts';
import type { Counts } from '../counts.ts';
import { labelsOf } from '../labelling.ts';
import type { Area } from '../projection.ts';
import { arcsInk } from './arcs.ts';
import { bare, frameOf, type Frame } from './frame.ts';
import { ghostsInk } from './ghosts.ts';
import { mapInks } from './inks.ts';
import { mapKey } from './key.ts';
import { landInk } from './land.ts';
import { marksInk } from './marks.ts';
import { namesInk } from './names.ts';
import { sceneOn, type OnMap, type Scene, type Sight } from './scene.ts';

/** All that a map to be taken away is made of. */
export interface MapPicture extends OnMap {
  sight: Sight;
  /** The path of the coast, at least of what the page shows. */
  coast: string;
  /** What the coast is of, and whom to credit. */
  base: string;
  ontology: Ontology;
  /** How many entities and links there are, with a place or without. */
  all: { entities: number; links: number };
  counts: Counts;
  /** Entities that legend and filters keep out of the picture. */
  hidden: number;
  /** Missing links that have no end on the map. */
  nowhere: number;
}

/** About as much room as a page leaves for its picture. */
const margins = { x: 270, y: 200 };

const pageOf = ({ left, top, right, bottom }: Area): Page =>
  pageFor([
    { x: left, y: top },
    { x: right, y: bottom },
  ]);

/** How a page will look at an area, about: near enough to know which coast it needs. */
export const cameraFor = (area: Area): [Camera, Size] => {
  const { width, height } = pageOf(area);
  const size = { width: width - margins.x, height: height - margins.y };
  return [seeing(area, size, bare), size];
};

/** Between the line of amounts and the map. */
const below = 14;

const rim = ({ left, top, right, bottom }: Box, colour: string): Ink => ({
  kind: 'path',
  steps: [['M', left, top], ['L', right, top], ['L', right, bottom], ['L', left, bottom], ['Z']],
  stroke: colour,
  width: 1,
});

const toldOf = (
  { all, counts, hidden, nowhere }: MapPicture,
  { ghosts, lacking }: Scene,
  { words: { atlas, taking } }: About,
): string[] => [
  atlas.drawn(counts.drawn, all.entities),
  atlas.bothEnds(counts.both, all.links),
  ...(counts.atOnePlace > 0 ? [atlas.within(counts.atOnePlace)] : []),
  ...(lacking.beyond > 0 ? [atlas.outside(lacking.beyond)] : []),
  ...(lacking.leftOut > 0 ? [atlas.arcsLeftOut(lacking.leftOut)] : []),
  ...(ghosts.length > 0 ? [taking.ghosts(ghosts.length)] : []),
  ...(nowhere > 0 ? [atlas.nowhere(nowhere)] : []),
  ...(hidden > 0 ? [atlas.hidden(hidden)] : []),
  ...(lacking.unnamed > 0 ? [taking.unnamed(lacking.unnamed)] : []),
];

/** The map on its way to a page: what is looked at, with everything that lies over it. */
export const mapPlate = (picture: MapPicture, about: About): Plate => {
  const { places, links, ghosts, sight, coast, ontology } = picture;
  const { language, scheme, words } = about;
  const { atlas } = words;
  const inks = mapInks[scheme];
  const legend = keyOf(
    { entities: places, links: arcsOfPlaces(places, links) },
    ontology,
    (labelled) => labelIn(language, labelled),
    ghosts.length > 0,
    { colour: null, shape: null, size: [] },
  );
  const { among } = labelsOf(atlas.among, null, []);
  const titleOf =
    ({ clusters }: Scene) =>
    (arc: Scene['arcs'][number]) =>
      atlas.arcTitle(among(clusters.get(arc.from)!.members), among(clusters.get(arc.to)!.members), arc.links.length);
  const drawnIn = (frame: Frame, scene: Scene): Ink[] => [
    landInk(frame, coast, inks),
    arcsInk(frame, scene, inks, titleOf(scene)),
    rim(frame.box, inks.coast),
    ghostsInk(frame, scene, scheme, words.unnamed),
    marksInk(frame, scene, scheme),
    namesInk(frame, scene, scheme),
  ];
  return {
    ...about,
    credits: [...about.credits, picture.base],
    page: pageOf(sight.area),
    draw: (bounds) => {
      const frame = frameOf(sight.area, { ...bounds, top: bounds.top + below });
      const scene = sceneOn(frame, picture, sight.open, atlas.among);
      return { inks: drawnIn(frame, scene), told: toldOf(picture, scene, about) };
    },
    key: (corner) => mapKey(legend, corner, about, [atlas.mixed, atlas.where, atlas.passing]),
  };
};
