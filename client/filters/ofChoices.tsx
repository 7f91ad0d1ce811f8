import { lazy } from 'react';
import type { FilterName } from '../store/filter.ts';
import type { Facet } from './choices.ts';
import type { FilterKind, Telling } from './filter-kind.ts';

const ChoiceEditor = lazy(async () => ({ default: (await import('./ChoiceEditor.tsx')).ChoiceEditor }));

interface Chosen extends Facet {
  label: (value: string, telling: Telling) => string;
  /** Values in the order in which they are listed; by how often they occur where it says nothing. */
  order?: (telling: Telling) => readonly string[];
}

const most = 3;

/** A list that stays short: beyond a few it says how many there are. */
export const listed = (labels: readonly string[], { words: { filters: words } }: Telling, last = words.and): string =>
  labels.length > most ? words.among(labels.slice(0, most).join(words.and), labels.length) : labels.join(last);

/** A filter that keeps what has one of the values ticked. */
export const ofChoices = (name: FilterName, { label, order, ...facet }: Chosen): FilterKind => ({
  first: () => [],
  isReady: (values) => values.length > 0,
  says: (values, telling) =>
    telling.words.filters.any(
      telling.words.filters.names[name],
      listed(
        values.map((value) => label(value, telling)),
        telling,
      ),
    ),
  Editor: (props) => <ChoiceEditor {...props} facet={facet} label={label} order={order} />,
});
