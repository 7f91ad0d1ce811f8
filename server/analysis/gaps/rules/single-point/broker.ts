import { gapId, words, type Finding } from '../../finding.ts';
import type { Shape } from './shape.ts';
import type { WeakPlaces } from './weak-places.ts';

const finding = ({
  entity,
  parts,
  groups,
  lostPairs,
  constraint,
  effectiveSize,
}: WeakPlaces['brokers'][number]): Finding => ({
  id: gapId('SINGLE_POINT', [entity], 'broker'),
  kind: 'SINGLE_POINT',
  family: 'single-point:broker',
  subjects: [entity],
  missing: words('绕过它的第二条路', 'second way around it'),
  expected: 2,
  observed: 1,
  open: true,
  method: {
    name: 'ARTICULATION_POINT',
    parameters: { parts: groups.map(String), lostPairs, constraint, effectiveSize },
  },
  restsOn: [entity],
  measures: [],
  elsewhere: [],
  closedBy: [],
  ghosts: [],
  severity: {
    level: 'LOW',
    reason: words(`没有它，网络分成 ${parts.length} 块。`, `Without it the network falls into ${parts.length} parts.`),
  },
});

/** A body without which two groups of actors and units have no way to each other. */
export const broker: Shape = {
  find: (_, { brokers }) => brokers.map(finding),
  sentence: ({ subjects: [id = ''], method }, nameOf) => {
    const [first = '', second = ''] = (method.parameters['parts'] ?? []) as readonly string[];
    return words(
      `两群机构和合作单元（${first} 个与 ${second} 个）之间只有${nameOf(id).zh}相连。`,
      `Two groups of actors and units (${first} and ${second}) meet through ${nameOf(id).en} alone.`,
    );
  },
  remedy: ({ subjects: [id = ''] }, nameOf) =>
    words(
      `在两群之间建立不经过${nameOf(id).zh}的联系。`,
      `Link the two groups in a way that does not go through ${nameOf(id).en}.`,
    ),
  title: () => words('两群之间唯一的中间人', 'Sole brokers between two groups'),
};
