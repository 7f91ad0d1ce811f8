import { useMemo } from 'react';
import type { Ontology } from '../api/model.ts';
import { saidOf } from '../filters/said.ts';
import { useTelling } from '../filters/useTelling.ts';
import { labelIn } from '../language/names.ts';
import { pictureAtFirst } from '../store/picture.ts';
import type { Shown } from '../store/shown.ts';
import { useView } from '../store/store.ts';
import { holdingOf, type Holding } from './holding.ts';

/** What of legend and stack holds for ways too, how it is called, and which filters do not, in words. */
export const useHolding = ({ unfiltered: { entities } }: Pick<Shown, 'unfiltered'>, ontology: Ontology) => {
  const hidden = useView((view) => view.hidden);
  const { filters } = useView((view) => view.picture ?? pictureAtFirst);
  const telling = useTelling(entities, ontology, filters);
  const { words, language } = telling;
  const { holding, apart } = useMemo(
    () => holdingOf({ hidden, filters, left: entities }, { ontology, words }),
    [hidden, filters, entities, ontology, words],
  );
  const filterSaid = (at: number) => saidOf(filters[at]!, telling);
  const groupSaid = (name: string) => {
    const group = ontology.groups.find((one) => one.name === name);
    return group ? labelIn(language, group) : name;
  };
  const say = (one: Holding) => ('group' in one ? groupSaid(one.group) : filterSaid(one.at));
  return { holding, say, apart: apart.map(filterSaid) };
};

export type Held = ReturnType<typeof useHolding>;
