import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Network, Ontology } from '../api/model.ts';
import { allSources, type SourceLine } from '../api/source-questions.ts';
import { useMeasure, type Measured } from '../measures/useMeasure.ts';
import { unknownHue } from '../marks/palette.ts';
import { pictureAtFirst, type ColourBy, type ShapeBy, type SizeBy } from '../store/picture.ts';
import type { Drawn } from '../store/projecting/drawn.ts';
import { useView } from '../store/store.ts';
import { leadingOf } from './leading.ts';
import { painted, type ColourMeaning, type Named } from './painted.ts';
import { colourRules, sizeRules, type Rule } from './rules.ts';
import { shaped, type ShapeMeaning } from './shaped.ts';
import { allAlike, sized, type SizeMeaning } from './sized.ts';

type Told<Meaning> = Meaning | 'computing' | 'failed' | null;

/** How marks look by the rules that were chosen, and what that means; null where it is as at first. */
export interface LookTold {
  colourBy: ColourBy;
  sizeBy: SizeBy;
  shapeBy: ShapeBy;
  colours: ReadonlyMap<string, string> | undefined;
  sizes: ReadonlyMap<string, number> | undefined;
  shapes: ReadonlyMap<string, string> | undefined;
  colourMeaning: Told<ColourMeaning>;
  sizeMeaning: Told<SizeMeaning>;
  shapeMeaning: ShapeMeaning | null;
}

const measureOf = (rule: Rule | 'same' | null) =>
  rule !== null && rule !== 'same' && 'measure' in rule ? rule.measure : null;

const none: ReadonlyMap<string, number> = new Map();

/** Those that the legend names, by id. */
const namesFor = (meaning: ColourMeaning, network: Network, sources: readonly SourceLine[]) => {
  const told = new Set('entries' in meaning ? meaning.entries.map(({ value }) => value) : []);
  return new Map<string, Named>([
    ...sources.map(({ id, titleZh, titleEn }) => [id, { nameZh: titleZh, nameEn: titleEn }] as const),
    ...network.entities.filter(({ id }) => told.has(id)).map((entity) => [entity.id, entity] as const),
  ]);
};

const colourTold = (
  rule: Rule | null,
  drawn: Drawn,
  measured: Measured,
  network: Network,
  sources: readonly SourceLine[],
) => {
  if (rule === null) return { colours: undefined, colourMeaning: null };
  const values = 'measure' in rule ? measured : none;
  if (values === 'computing' || values === 'failed')
    return { colours: new Map(drawn.entities.map(({ id }) => [id, unknownHue])), colourMeaning: values };
  const { colours, meaning } = painted(rule, drawn.entities, values, network);
  const among = 'entries' in meaning && meaning.communities;
  const names = among ? leadingOf(drawn, values) : meaning.named && namesFor(meaning, network, sources);
  return { colours, colourMeaning: names ? { ...meaning, names } : meaning };
};

const sizeTold = (rule: (typeof sizeRules)[SizeBy], drawn: Drawn, measured: Measured) => {
  if (rule === null) return { sizes: undefined, sizeMeaning: null };
  if (rule === 'same') return { sizes: allAlike(drawn.entities), sizeMeaning: null };
  const values = 'measure' in rule ? measured : none;
  if (values === 'computing' || values === 'failed') return { sizes: allAlike(drawn.entities), sizeMeaning: values };
  const { sizes, meaning } = sized(rule, drawn.entities, values);
  return { sizes, sizeMeaning: meaning };
};

const noSources: readonly SourceLine[] = [];

/** What belongs where is told by all that is loaded, whatever is filtered and drawn as one. */
export const useLook = (drawn: Drawn, network: Network, ontology: Ontology): LookTold => {
  const { colour, size, shape } = useView((view) => view.picture) ?? pictureAtFirst;
  const colourMeasure = measureOf(colourRules[colour]);
  const sizeMeasure = measureOf(sizeRules[size]);
  const first = useMeasure(drawn, colourMeasure);
  const second = useMeasure(drawn, sizeMeasure === colourMeasure ? null : sizeMeasure);
  const forSize = sizeMeasure === colourMeasure ? first : second;
  const { data: sources = noSources } = useQuery({ ...allSources, enabled: colour === 'SOURCE' });
  const shapes = useMemo(() => shaped(shape, drawn.entities, ontology), [shape, drawn, ontology]);
  return useMemo(
    () => ({
      colourBy: colour,
      sizeBy: size,
      shapeBy: shape,
      shapes: shapes?.shapes,
      shapeMeaning: shapes?.meaning ?? null,
      ...colourTold(colourRules[colour], drawn, first, network, sources),
      ...sizeTold(sizeRules[size], drawn, forSize),
    }),
    [colour, size, shape, shapes, drawn, first, forSize, network, sources],
  );
};
