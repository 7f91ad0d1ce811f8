import { useMemo } from 'react';
import { useMeasure, type Measured } from '../measures/useMeasure.ts';
import { unknownHue } from '../marks/palette.ts';
import { pictureAtFirst, type ColourBy, type SizeBy } from '../store/picture.ts';
import type { Drawn } from '../store/projecting/drawn.ts';
import { useView } from '../store/store.ts';
import { leadingOf } from './leading.ts';
import { painted, type ColourMeaning } from './painted.ts';
import { colourRules, sizeRules, type Rule } from './rules.ts';
import { allAlike, sized, type SizeMeaning } from './sized.ts';

type Told<Meaning> = Meaning | 'computing' | 'failed' | null;

/** How marks look by the rules that were chosen, and what that means; null where it is as at first. */
export interface LookTold {
  colourBy: ColourBy;
  sizeBy: SizeBy;
  colours: ReadonlyMap<string, string> | undefined;
  sizes: ReadonlyMap<string, number> | undefined;
  colourMeaning: Told<ColourMeaning>;
  sizeMeaning: Told<SizeMeaning>;
}

const measureOf = (rule: Rule | 'same' | null) =>
  rule !== null && rule !== 'same' && 'measure' in rule ? rule.measure : null;

const none: ReadonlyMap<string, number> = new Map();

const colourTold = (rule: Rule | null, drawn: Drawn, measured: Measured) => {
  if (rule === null) return { colours: undefined, colourMeaning: null };
  const values = 'measure' in rule ? measured : none;
  if (values === 'computing' || values === 'failed')
    return { colours: new Map(drawn.entities.map(({ id }) => [id, unknownHue])), colourMeaning: values };
  const { colours, meaning } = painted(rule, drawn.entities, values);
  const named = 'entries' in meaning && meaning.communities;
  return { colours, colourMeaning: named ? { ...meaning, leading: leadingOf(drawn, values) } : meaning };
};

const sizeTold = (rule: (typeof sizeRules)[SizeBy], drawn: Drawn, measured: Measured) => {
  if (rule === null) return { sizes: undefined, sizeMeaning: null };
  if (rule === 'same') return { sizes: allAlike(drawn.entities), sizeMeaning: null };
  const values = 'measure' in rule ? measured : none;
  if (values === 'computing' || values === 'failed') return { sizes: allAlike(drawn.entities), sizeMeaning: values };
  const { sizes, meaning } = sized(rule, drawn.entities, values);
  return { sizes, sizeMeaning: meaning };
};

export const useLook = (drawn: Drawn): LookTold => {
  const { colour, size } = useView((view) => view.picture) ?? pictureAtFirst;
  const colourMeasure = measureOf(colourRules[colour]);
  const sizeMeasure = measureOf(sizeRules[size]);
  const first = useMeasure(drawn, colourMeasure);
  const second = useMeasure(drawn, sizeMeasure === colourMeasure ? null : sizeMeasure);
  const forSize = sizeMeasure === colourMeasure ? first : second;
  return useMemo(
    () => ({
      colourBy: colour,
      sizeBy: size,
      ...colourTold(colourRules[colour], drawn, first),
      ...sizeTold(sizeRules[size], drawn, forSize),
    }),
    [colour, size, drawn, first, forSize],
  );
};
