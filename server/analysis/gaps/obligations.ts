import {
  isOfSort,
  readExpected,
  readSubjects,
  type ExpectedPattern,
  type PatternStep,
} from '../../ontology/pattern.ts';
import type { Snapshot, SnapshotEntity, SnapshotObligation } from '../snapshot.ts';
import { isSpokenFor } from './spoken-for.ts';
import { dimensionOf, isThere, worldOf, type World } from './world.ts';

export type ObligationState = 'FULFILLED' | 'PARTIAL' | 'UNMET' | 'UNKNOWN';

/** An obligation with what speaks for and against it; ids in order. */
export interface Evaluated {
  id: string;
  measure: string;
  /** The measure right under the policy that it belongs to, itself perhaps. */
  pillar: string;
  state: ObligationState;
  /** Whom it has to hold for; empty where it cannot be checked. */
  subjects: readonly string[];
  missing: readonly string[];
  witnesses: readonly string[];
  /** Links over which the witnesses were found. */
  links: readonly string[];
  possible: readonly string[];
  /** True when a source speaks for what is missing, so that none found means none. */
  spokenFor: boolean;
}

interface Reached {
  entities: Set<string>;
  links: Set<string>;
}

const stepFrom = (world: World, from: Iterable<string>, { along, links, sort }: PatternStep, any: boolean): Reached => {
  const reached: Reached = { entities: new Set(), links: new Set() };
  for (const id of from) {
    for (const link of along ? world.from(id, ...links) : world.to(id, ...links)) {
      const end = along ? link.end : link.start;
      const entity = world.entities.get(end);
      if (!entity || !isOfSort(sort, entity) || !(any || isThere(link))) continue;
      reached.entities.add(end);
      reached.links.add(link.id);
    }
  }
  return reached;
};

const over = (world: World, id: string, steps: readonly PatternStep[]): Reached => {
  let here: Reached = { entities: new Set([id]), links: new Set() };
  for (const step of steps) {
    const next = stepFrom(world, here.entities, step, false);
    here = { entities: next.entities, links: new Set([...here.links, ...next.links]) };
  }
  return here;
};

const nothing: Reached = { entities: new Set(), links: new Set() };

const linksBetween = (world: World, units: readonly SnapshotEntity[], id: string) =>
  units.flatMap((unit) =>
    [...world.from(unit.id), ...world.to(unit.id)].filter(({ start, end }) => start === id || end === id),
  );

const found = (world: World, subject: SnapshotEntity, expected: ExpectedPattern): Reached => {
  if ('property' in expected) {
    return subject.present.includes(expected.property)
      ? { entities: new Set([subject.id]), links: new Set() }
      : nothing;
  }
  if ('steps' in expected) return over(world, subject.id, expected.steps);
  const dimension = dimensionOf(subject);
  const units = (dimension ? world.unitsOf(dimension, subject.id) : []).filter((unit) =>
    isOfSort(expected.units, unit),
  );
  return {
    entities: new Set(units.map(({ id }) => id)),
    links: new Set(linksBetween(world, units, subject.id).map(({ id }) => id)),
  };
};

/** What may be meant where instances are wanted. */
const maybe = (world: World, id: string, expected: ExpectedPattern): string[] => {
  if (!('steps' in expected) || expected.steps.length !== 1 || !expected.steps[0]?.links.includes('INSTANCE_OF'))
    return [];
  return [...stepFrom(world, [id], { ...expected.steps[0], links: ['MAY_BE_INSTANCE_OF'] }, true).entities];
};

const kindsWanted = (expected: ExpectedPattern): readonly string[] | null => {
  if ('units' in expected) return expected.units.kinds;
  return 'steps' in expected ? (expected.steps.at(-1)?.sort.kinds ?? null) : null;
};

const stateOf = (met: number, all: number, possible: number, spokenFor: boolean): ObligationState => {
  if (all > 0 && met === all) return 'FULFILLED';
  if (met > 0 || possible > 0) return 'PARTIAL';
  return all > 0 && spokenFor ? 'UNMET' : 'UNKNOWN';
};

const subjectsOf = (world: World, { measure, subjects }: SnapshotObligation): SnapshotEntity[] => {
  if (subjects === null) return [];
  const pattern = readSubjects(subjects);
  if ('every' in pattern) return [...world.entities.values()].filter((entity) => isOfSort(pattern.every, entity));
  return [...stepFrom(world, [measure], pattern.step, true).entities]
    .sort()
    .flatMap((id) => world.entities.get(id) ?? []);
};

const pillarOf = (world: World, measure: string): string => {
  const above = world.from(measure, 'PART_OF').find(({ end }) => world.entities.get(end)?.kind === 'MEASURE');
  return above && above.end !== measure ? pillarOf(world, above.end) : measure;
};

/** How far an obligation is met by what is there in a world. */
export const evaluate = (world: World, obligation: SnapshotObligation): Evaluated => {
  const subjects = subjectsOf(world, obligation);
  const expected = obligation.expects === null ? undefined : readExpected(obligation.expects);
  const outcomes = subjects.map((subject) => ({
    id: subject.id,
    reached: expected ? found(world, subject, expected) : nothing,
    possible: expected ? maybe(world, subject.id, expected) : [],
  }));
  const isMet = ({ reached }: (typeof outcomes)[number]) => reached.entities.size >= obligation.atLeast;
  const missing = outcomes.filter((outcome) => !isMet(outcome));
  const possible = missing.flatMap((outcome) => outcome.possible);
  const partly = missing.some(({ reached }) => reached.entities.size > 0);
  const spokenFor = expected !== undefined && missing.every(({ id }) => isSpokenFor(world, id, kindsWanted(expected)));
  const met = subjects.length - missing.length;
  return {
    id: obligation.id,
    measure: obligation.measure,
    pillar: pillarOf(world, obligation.measure),
    state: expected ? stateOf(met, subjects.length, possible.length, spokenFor || partly) : 'UNKNOWN',
    subjects: expected ? subjects.map(({ id }) => id) : [],
    missing: expected ? missing.map(({ id }) => id) : [],
    witnesses: [...new Set(outcomes.filter(isMet).flatMap(({ reached }) => [...reached.entities]))].sort(),
    links: [...new Set(outcomes.filter(isMet).flatMap(({ reached }) => [...reached.links]))].sort(),
    possible: [...new Set(possible)].sort(),
    spokenFor,
  };
};

/** How far every obligation is met by what lies in these layers. */
export const evaluateAll = (snapshot: Snapshot, { layers }: { layers: readonly string[] }): Evaluated[] => {
  const world = worldOf(snapshot, layers);
  return snapshot.obligations.map((obligation) => evaluate(world, obligation));
};
