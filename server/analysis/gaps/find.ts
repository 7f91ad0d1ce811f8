import { layers } from '../../ontology/layers.ts';
import type { Recall } from '../recall.ts';
import type { Snapshot } from '../snapshot.ts';
import { levels, type Finding, type GapKind, type Rule, type Words } from './finding.ts';
import { belowExpectation } from './rules/below-expectation.ts';
import { incomplete } from './rules/incomplete.ts';
import { lacksWhatOthersHave } from './rules/lacks-what-others-have.ts';
import { noInstance } from './rules/no-instance.ts';
import { priorityWithoutUnit } from './rules/priority-without-unit.ts';
import { singlePoint } from './rules/single-point.ts';
import { unitWithoutPriority } from './rules/unit-without-priority.ts';
import { unmetObligation } from './rules/unmet-obligation.ts';
import { vagueMeasure } from './rules/vague-measure.ts';
import { weakEvidence } from './rules/weak-evidence.ts';
import { worldOf } from './world.ts';

/** In the order in which equally grave findings are told. */
const rules: readonly Rule[] = [
  priorityWithoutUnit,
  noInstance,
  lacksWhatOthersHave,
  belowExpectation,
  unmetObligation,
  singlePoint,
  incomplete,
  vagueMeasure,
  weakEvidence,
  unitWithoutPriority,
];

export const gapKinds: readonly GapKind[] = rules.map(({ kind }) => kind);

const byKind = new Map(rules.map((rule) => [rule.kind, rule]));

/** The rule that finds gaps of a kind, and says them. */
export const ruleOf = (kind: GapKind): Rule => {
  const rule = byKind.get(kind);
  if (!rule) throw new Error(`there is no rule for ${kind}`);
  return rule;
};

/** Everything that was looked for, the gravest first, and what could not be said for want of data. */
export interface Found {
  findings: readonly Finding[];
  notSaid: readonly { kind: GapKind; reason: Words }[];
}

const byGravity = (a: Finding, b: Finding) =>
  levels.indexOf(a.severity.level) - levels.indexOf(b.severity.level) ||
  gapKinds.indexOf(a.kind) - gapKinds.indexOf(b.kind) ||
  (a.family < b.family ? -1 : a.family > b.family ? 1 : 0) ||
  (a.id < b.id ? -1 : 1);

/**
 * An obligation says nothing new where each of those that it does not hold for has a finding of its own about the same:
 * the link that is missing, or the unit.
 */
const isToldOtherwise = (finding: Finding, others: readonly Finding[]): boolean => {
  if (finding.kind !== 'UNMET_OBLIGATION') return false;
  const [measure = '', ...lacking] = finding.subjects;
  const expects = String(finding.method.parameters['expects']);
  return lacking.every((id) =>
    others.some(
      ({ kind, open, subjects, measures, ghosts }) =>
        kind !== 'UNMET_OBLIGATION' &&
        open &&
        subjects[0] === id &&
        measures.includes(measure) &&
        (expects.startsWith('units ') || ghosts.some((ghost) => expects.includes(ghost.kind))),
    ),
  );
};

/** Applies every rule to what lies in these layers; what is known beyond them is told beside it. */
export const findGaps = (snapshot: Snapshot, counted: readonly string[], recall: Recall): Found => {
  const all = worldOf(snapshot, layers);
  const here = layers.every((layer) => counted.includes(layer)) ? all : worldOf(snapshot, counted);
  const worlds = { here, all, recall };
  const outcomes = rules.map((rule) => ({ kind: rule.kind, ...rule.find(worlds) }));
  // One cause may be come by twice, as a zero and as significantly few: what is told last says more.
  const byId = new Map(outcomes.flatMap((outcome) => outcome.findings.map((finding) => [finding.id, finding])));
  const found = [...byId.values()];
  return {
    findings: found.filter((finding) => !finding.open || !isToldOtherwise(finding, found)).sort(byGravity),
    notSaid: outcomes.flatMap(({ kind, notSaid }) => (notSaid ? [{ kind, reason: notSaid }] : [])),
  };
};
