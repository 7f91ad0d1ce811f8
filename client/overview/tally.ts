import type { GlanceObligation } from '../api/overview-questions.ts';

export type State = GlanceObligation['state'];

/** From what is there to what nobody can tell. */
export const states: readonly State[] = ['FULFILLED', 'PARTIAL', 'UNMET', 'UNKNOWN'];

/** Directions and principles call for nothing that could be checked. */
export const isCheckable = ({ required }: Pick<GlanceObligation, 'required'>): boolean => required > 0;

export interface Tally {
  counts: Record<State, number>;
  checkable: number;
  /** Those that nothing could ever prove. */
  beyond: number;
}

/** How many of what the policy calls for are in which state; what cannot be checked is counted apart. */
export const tallyOf = (obligations: readonly GlanceObligation[]): Tally => {
  const checked = obligations.filter(isCheckable);
  const count = (state: State) => checked.filter((one) => one.state === state).length;
  return {
    counts: {
      FULFILLED: count('FULFILLED'),
      PARTIAL: count('PARTIAL'),
      UNMET: count('UNMET'),
      UNKNOWN: count('UNKNOWN'),
    },
    checkable: checked.length,
    beyond: obligations.length - checked.length,
  };
};

export interface Pillar {
  pillar: GlanceObligation['pillar'];
  /** Those that can be checked, by state. */
  obligations: GlanceObligation[];
  counts: Record<State, number>;
}

/** The pillars in the order of the policy with what they call for; those where nothing can be checked are left out. */
export const pillarsOf = (obligations: readonly GlanceObligation[]): Pillar[] => {
  const checked = obligations.filter(isCheckable);
  return [...new Map(checked.map(({ pillar }) => [pillar.id, pillar])).values()].map((pillar) => {
    const own = checked.filter((one) => one.pillar.id === pillar.id);
    return {
      pillar,
      obligations: states.flatMap((state) => own.filter((one) => one.state === state)),
      counts: tallyOf(own).counts,
    };
  });
};
