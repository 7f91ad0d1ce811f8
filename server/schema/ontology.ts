import { groups, type GroupName } from '../ontology/declaration.ts';
import { kinds } from '../ontology/kinds.ts';
import { linkKinds } from '../ontology/link-kinds.ts';
import { units } from '../ontology/units.ts';
import type { Ontology } from './types.generated.ts';

const groupNamed = (name: GroupName) => {
  const group = groups.find((candidate) => candidate.name === name);
  if (!group) throw new Error(`there is no group ${name}`);
  return group;
};

/** The ontology as the API serves it; it does not change while the process runs. */
const declared = {
  groups: [...groups],
  kinds: kinds.map((kind) => ({
    name: kind.name,
    typeName: kind.typeName,
    group: groupNamed(kind.group),
    labelZh: kind.labelZh,
    labelEn: kind.labelEn,
    description: kind.description,
    colour: groupNamed(kind.group).colour,
    shape: kind.shape,
    unit: units.includes(kind.name),
    expected: kind.expected.map((expectation) => ({ ...expectation, ends: [...expectation.ends] })),
  })),
  linkKinds: linkKinds.map((kind) => ({ ...kind, fromKinds: [...kind.fromKinds], toKinds: [...kind.toKinds] })),
} as Ontology;

export const ontology = () => declared;
