import type { Bridge } from '../../../fragility.ts';
import { gapId, words, type Finding, type Worlds } from '../../finding.ts';
import type { Shape } from './shape.ts';

const finding = ({ here }: Worlds, { ends, sides, weight }: Bridge): Finding => {
  const links = here.links.filter(({ start, end }) => ends.includes(start) && ends.includes(end));
  return {
    id: gapId('SINGLE_POINT', ends, 'bridge'),
    kind: 'SINGLE_POINT',
    family: 'single-point:bridge',
    subjects: [...ends],
    missing: words('第二条联系', 'second link'),
    expected: 2,
    observed: 1,
    open: true,
    method: { name: 'BRIDGE', parameters: { sides: sides.map(String), links: weight } },
    restsOn: [...ends, ...links.map(({ id }) => id)],
    measures: [],
    elsewhere: [],
    closedBy: [],
    ghosts: [],
    severity: {
      level: 'LOW',
      reason: words('这一条断开，两群就不相连了。', 'If this one goes, the two groups are not linked any more.'),
    },
  };
};

/** A link without which two groups of actors and units have no way to each other. */
export const bridge: Shape = {
  find: (worlds, { bridges }) => bridges.map((one) => finding(worlds, one)),
  sentence: ({ subjects: [a = '', b = ''], method }, nameOf) => {
    const [first = '', second = ''] = (method.parameters['sides'] ?? []) as readonly string[];
    return words(
      `两群机构和合作单元（${first} 个与 ${second} 个）之间只有${nameOf(a).zh}与${nameOf(b).zh}这一条联系。`,
      `Two groups of actors and units (${first} and ${second}) meet only in the link of ${nameOf(a).en} with ${nameOf(b).en}.`,
    );
  },
  remedy: ({ subjects: [a = '', b = ''] }, nameOf) =>
    words(
      `在两群之间建立不经过${nameOf(a).zh}与${nameOf(b).zh}的联系。`,
      `Link the two groups in a way that needs neither ${nameOf(a).en} nor ${nameOf(b).en}.`,
    ),
  title: () => words('两群之间唯一的联系', 'Sole links between two groups'),
};
