interface Supported {
  sources: readonly string[];
  origins: readonly string[];
  /** The best of its evidence. */
  confidence: string;
}

/** A link with what conditions look at. */
export interface ToldStep extends Supported {
  link: string;
  start: string;
  end: string;
  kind: string;
  status: string | null;
  weight: number | null;
}

/** An entity with what conditions look at. */
export interface Facts extends Supported {
  kind: string;
  layer: string;
  startYear: number | null;
}

type Names = readonly string[] | null | undefined;

/** One condition on what a path comes by; a part that is absent holds for everything. */
export interface PathCondition {
  entityKinds?: Names;
  layers?: Names;
  started?: { from?: number | null; until?: number | null; kinds?: Names } | null | undefined;
  near?: ReadonlySet<string> | null | undefined;
  /** Entities that fit in any case. */
  except?: Names;
  linkKinds?: Names;
  statuses?: readonly (string | null)[] | null | undefined;
  weight?: number | null | undefined;
  origins?: Names;
  sources?: Names;
  confidences?: Names;
}

const given = <Part>(part: Part | null | undefined): part is Part => part !== null && part !== undefined;

const among = <One>(some: readonly One[] | null | undefined, one: One) => !given(some) || some.includes(one);

const touches = (some: Names, own: readonly string[]) => !given(some) || own.some((one) => some.includes(one));

const isSupported = ({ origins, sources, confidences: asked }: PathCondition, own: Supported) =>
  touches(origins, own.origins) && touches(sources, own.sources) && among(asked, own.confidence);

const hasStarted = ({ started }: PathCondition, { kind, startYear }: Facts) => {
  if (!given(started)) return true;
  const dated = given(started.kinds) ? started.kinds.includes(kind) : startYear !== null;
  if (!dated) return true;
  const { from, until } = started;
  return startYear !== null && (!given(from) || startYear >= from) && (!given(until) || startYear <= until);
};

/** Whether it is about entities at all, and whether about what they rest on. */
export const looksAt = (condition: PathCondition): { entities: boolean; evidence: boolean } => {
  const { entityKinds, layers, started, near, origins, sources, confidences: asked } = condition;
  const evidence = given(origins) || given(sources) || given(asked);
  return { entities: evidence || given(entityKinds) || given(layers) || given(started) || given(near), evidence };
};

const fitsEntity = (condition: PathCondition, id: string, facts: Facts | undefined) =>
  (given(condition.except) && condition.except.includes(id)) ||
  (facts !== undefined &&
    among(condition.entityKinds, facts.kind) &&
    among(condition.layers, facts.layer) &&
    hasStarted(condition, facts) &&
    (!given(condition.near) || condition.near.has(id)) &&
    isSupported(condition, facts));

const fitsLink = (condition: PathCondition, step: ToldStep) =>
  among(condition.linkKinds, step.kind) && among(condition.statuses, step.status) && isSupported(condition, step);

const pairOf = ({ start, end }: ToldStep) => (start < end ? `${start} ${end}` : `${end} ${start}`);

/** Those between two that come to a weight together. */
const heavy = (steps: readonly ToldStep[], least: number) => {
  const weights = new Map<string, number>();
  for (const step of steps) weights.set(pairOf(step), (weights.get(pairOf(step)) ?? 0) + (step.weight ?? 1));
  return steps.filter((step) => (weights.get(pairOf(step)) ?? 0) >= least);
};

/**
 * The links that a stack of conditions leaves, applied one after the other. With two entities all links between them
 * must be given, for they are weighed together; `ends` fit whatever is asked of entities.
 */
export const leftBy = (
  conditions: readonly PathCondition[],
  steps: readonly ToldStep[],
  facts: ReadonlyMap<string, Facts>,
  ends: readonly string[],
): readonly ToldStep[] => {
  let left = steps;
  for (const condition of conditions) {
    const known = new Map<string, boolean>(ends.map((id) => [id, true]));
    const fits = (id: string) => {
      const fit = known.get(id) ?? (!looksAt(condition).entities || fitsEntity(condition, id, facts.get(id)));
      known.set(id, fit);
      return fit;
    };
    left = left.filter((step) => fitsLink(condition, step) && fits(step.start) && fits(step.end));
    if (given(condition.weight)) left = heavy(left, condition.weight);
  }
  return left;
};
