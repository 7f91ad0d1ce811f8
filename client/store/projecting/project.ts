import type { Ontology } from '../../api/model.ts';
import type { Picture } from '../picture.ts';
import type { Shown } from '../shown.ts';
import { asTheyAre, bridged } from './bridged.ts';
import type { Drawn } from './drawn.ts';
import { folded } from './folded.ts';
import { merged } from './merged.ts';

/** What is drawn of what is shown: units as bridges, groups as one, several links as one. */
export const project = (
  shown: Pick<Shown, 'entities' | 'links'>,
  { fold, bridge, opened }: Pick<Picture, 'fold' | 'bridge' | 'opened'>,
  ontology: Ontology,
): Drawn => {
  const own = asTheyAre(shown);
  return merged(folded(bridge ? bridged(own, ontology) : own, fold, opened, ontology), opened);
};
