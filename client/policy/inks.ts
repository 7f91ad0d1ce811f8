import type { Ontology } from '../api/model.ts';
import { colourOn, type Scheme } from '../marks/colour.ts';

/** The colour of every kind as a variable `--ink-KIND`, so that a thousand words need not be told of a dark ground. */
export const inksOf = (ontology: Ontology | undefined, scheme: Scheme): Record<string, string> =>
  Object.fromEntries(ontology?.kinds.map(({ name, colour }) => [`--ink-${name}`, colourOn(scheme, colour)]) ?? []);
