import type { GapsAsked } from '../api/gap-questions.ts';
import { layersOf } from '../api/questions.ts';
import { withoutText } from '../api/request.ts';
import type { GapState } from '../api/operations.generated.ts';
import type { GapList } from '../store/gaps.ts';
import type { Language } from '../store/view.ts';

/** What still asks for something to be done; shown where no states are chosen. */
export const pending: readonly GapState[] = ['OPEN', 'IN_PROGRESS'];

/** The states that are shown. */
export const statesOf = ({ states }: Pick<GapList, 'states'>): readonly GapState[] =>
  states.length > 0 ? states : pending;

/** What the list asks of the server; the open family is no filter, it only lies open. */
export const askedOf = (list: GapList): GapsAsked => ({
  filter: {
    states: [...statesOf(list)],
    ...(list.kinds.length > 0 && { kinds: [...list.kinds] }),
    ...(list.levels.length > 0 && { levels: [...list.levels] }),
    ...(list.subject && { subjects: [list.subject] }),
  },
  layers: [...layersOf[list.layers]],
});

/** Address of the list as a file; it takes the same arguments, those of the filter each by its own name. */
export const exportOf = (
  list: GapList,
  language: Language,
  format: 'csv' | 'xlsx',
  off: readonly string[] = [],
): string => {
  const { filter, layers } = askedOf(list);
  const said = Object.entries({
    ...filter,
    layers,
    lang: language,
    ...(off.length > 0 && { without: withoutText(off) }),
  });
  return `/export/gaps.${format}?${new URLSearchParams(said.map(([name, value]) => [name, String(value)]))}`;
};

/** A value put in or taken out. */
export const toggled = <Value>(values: readonly Value[], value: Value): Value[] =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value];

/** The states with one put in or taken out; those that are shown anyway need not be said. */
export const statesToggled = (list: Pick<GapList, 'states'>, state: GapState): GapState[] => {
  const states = toggled(statesOf(list), state);
  return states.length === pending.length && pending.every((one) => states.includes(one)) ? [] : states;
};

/** Whether anything narrows the list. */
export const isNarrowed = ({ kinds, levels, states, subject }: GapList): boolean =>
  kinds.length > 0 || levels.length > 0 || states.length > 0 || subject !== null;
