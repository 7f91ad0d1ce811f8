import type { Recall } from '../recall.ts';
import type { Snapshot } from '../snapshot.ts';
import { findGaps, gapKinds, type Found } from './find.ts';
import { levels, type Finding, type GapKind, type Level } from './finding.ts';

export type GapState = 'OPEN' | 'IN_PROGRESS' | 'ACCEPTED' | 'CLOSED';

const states: readonly GapState[] = ['OPEN', 'IN_PROGRESS', 'ACCEPTED', 'CLOSED'];

/** What people decided that is in force now, by id of the finding. */
export type Decided = Readonly<Record<string, 'IN_PROGRESS' | 'ACCEPTED'>>;

/** Every list that is given must hold what a finding has; without states the closed are left out. */
export interface GapSelection {
  kinds?: readonly GapKind[] | null;
  levels?: readonly Level[] | null;
  states?: readonly GapState[] | null;
  families?: readonly string[] | null;
  subjects?: readonly string[] | null;
  measures?: readonly string[] | null;
}

export interface GapQuestion {
  layers: readonly string[];
  selection: GapSelection;
  decided: Decided;
  from: number;
  size: number;
}

/** A finding with where it stands in its life. */
export interface Standing {
  finding: Finding;
  state: GapState;
}

export interface GapPage {
  total: number;
  kinds: readonly { kind: GapKind; count: number }[];
  levels: readonly { level: Level; count: number }[];
  states: readonly { state: GapState; count: number }[];
  /** One finding of each family stands for it; the gravest comes first. */
  families: readonly { finding: Finding; count: number }[];
  notSaid: Found['notSaid'];
  page: readonly Standing[];
}

const known = new WeakMap<Snapshot, Map<string, Found>>();

/** What was found in a snapshot is found once; a snapshot never changes. */
const foundIn = (snapshot: Snapshot, layers: readonly string[], recall: Recall): Found => {
  const byLayers = known.get(snapshot) ?? new Map<string, Found>();
  known.set(snapshot, byLayers);
  const key = [...layers].sort().join();
  const found = byLayers.get(key) ?? findGaps(snapshot, layers, recall);
  byLayers.set(key, found);
  return found;
};

const stateOf = ({ id, open }: Finding, decided: Decided): GapState => (open ? (decided[id] ?? 'OPEN') : 'CLOSED');

type Test = (standing: Standing) => boolean;

const holds = <T>(wanted: readonly T[] | null | undefined, have: readonly T[]) =>
  !wanted || have.some((one) => wanted.includes(one));

/** One test for each field of a selection, so that a facet can leave out its own. */
const testsOf = (selection: GapSelection): Record<keyof GapSelection, Test> => ({
  kinds: ({ finding }) => holds(selection.kinds, [finding.kind]),
  levels: ({ finding }) => holds(selection.levels, [finding.severity.level]),
  states: ({ state }) => (selection.states ? selection.states.includes(state) : state !== 'CLOSED'),
  families: ({ finding }) => holds(selection.families, [finding.family]),
  subjects: ({ finding }) => holds(selection.subjects, finding.subjects),
  measures: ({ finding }) => holds(selection.measures, finding.measures),
});

const countBy = <T>(values: readonly T[], among: readonly T[]) =>
  values.map((value) => among.filter((one) => one === value).length);

/** The findings that fit, a page of them, and how many there would be with another choice. */
export const gapPage = (
  snapshot: Snapshot,
  { layers, selection, decided, from, size }: GapQuestion,
  recall: Recall,
): GapPage => {
  const { findings, notSaid } = foundIn(snapshot, layers, recall);
  const standing = findings.map((finding) => ({ finding, state: stateOf(finding, decided) }));
  const tests = testsOf(selection);
  const fitting = (without?: keyof GapSelection) => {
    const asked = (Object.keys(tests) as (keyof GapSelection)[]).filter((name) => name !== without);
    return standing.filter((one) => asked.every((name) => tests[name](one)));
  };
  const fit = fitting();
  const families = new Map<string, { finding: Finding; count: number }>();
  for (const { finding } of fit) {
    const family = families.get(finding.family);
    if (family) family.count += 1;
    else families.set(finding.family, { finding, count: 1 });
  }
  const kindCounts = countBy(
    gapKinds,
    fitting('kinds').map(({ finding }) => finding.kind),
  );
  const levelCounts = countBy(
    levels,
    fitting('levels').map(({ finding }) => finding.severity.level),
  );
  const stateCounts = countBy(
    states,
    fitting('states').map(({ state }) => state),
  );
  return {
    total: fit.length,
    kinds: gapKinds.map((kind, at) => ({ kind, count: kindCounts[at] ?? 0 })).filter(({ count }) => count > 0),
    levels: levels.map((level, at) => ({ level, count: levelCounts[at] ?? 0 })),
    states: states.map((state, at) => ({ state, count: stateCounts[at] ?? 0 })),
    families: [...families.values()],
    notSaid,
    page: fit.slice(from, from + size),
  };
};

/** The finding with this id, also when it is closed. */
export const oneGap = (
  snapshot: Snapshot,
  { layers, id, decided }: { layers: readonly string[]; id: string; decided: Decided },
  recall: Recall,
): Standing | null => {
  const finding = foundIn(snapshot, layers, recall).findings.find((one) => one.id === id);
  return finding ? { finding, state: stateOf(finding, decided) } : null;
};
