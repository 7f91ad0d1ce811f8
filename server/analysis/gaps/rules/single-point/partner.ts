import { gapId, words, type Finding, type Worlds } from '../../finding.ts';
import { alsoKnown } from '../../say.ts';
import { isPlatform, type World } from '../../world.ts';
import type { Shape } from './shape.ts';

/** Platforms that hold both a partner and a region: each is a way between them that shares nothing with another. */
const waysTo = (world: World, partner: string) =>
  world
    .unitsOf('COUNTRY', partner)
    .filter(({ id, kind }) => isPlatform(kind) && world.membersOf('REGION', id).length > 0)
    .map(({ id }) => id);

const finding = (partner: string, { here, all }: Worlds): Finding[] => {
  const ways = waysTo(here, partner);
  if (ways.length === 0) return [];
  const elsewhere = waysTo(all, partner).filter((id) => !ways.includes(id));
  const open = ways.length === 1;
  const links = ways.flatMap((id) => here.from(id, 'PARTNERS_WITH').filter(({ end }) => end === partner));
  return [
    {
      id: gapId('SINGLE_POINT', [partner], 'unit'),
      kind: 'SINGLE_POINT',
      family: 'single-point:partner',
      subjects: [partner, ...ways],
      missing: words('第二个平台', 'second platform'),
      expected: 2,
      observed: ways.length,
      open,
      method: {
        name: 'VERTEX_DISJOINT_PATHS',
        parameters: { from: partner, to: 'REGION', longest: 2, kappa: ways.length, elsewhere: elsewhere.length },
      },
      restsOn: [partner, ...ways],
      measures: [],
      elsewhere,
      closedBy: open ? [] : links.map(({ id }) => id),
      ghosts: [{ kind: 'PARTNERS_WITH', from: null, to: partner, label: words('第二个平台', 'second platform') }],
      severity: {
        level: elsewhere.length > 0 ? 'LOW' : 'MEDIUM',
        reason: words('这一处一停，就没有合作平台了。', 'If this one stops, no platform with the partner is left.'),
      },
    },
  ];
};

/** A partner that a single platform holds. */
export const partner: Shape = {
  find: (worlds) => worlds.here.scope('COUNTRY').flatMap((id) => finding(id, worlds)),
  sentence: ({ subjects: [id = '', unit = ''], elsewhere, open, observed }, nameOf) => {
    const name = nameOf(id);
    const also = alsoKnown(elsewhere, nameOf);
    return open
      ? words(
          `本区域与${name.zh}的合作平台只有${nameOf(unit).zh}一处。${also.zh}`,
          `The region has a single platform with ${name.en}: ${nameOf(unit).en}.${also.en}`,
        )
      : words(`本区域与${name.zh}有 ${observed} 个平台。`, `The region has ${observed} platforms with ${name.en}.`);
  },
  remedy: ({ subjects: [id = ''] }, nameOf) =>
    words(
      `与${nameOf(id).zh}建立第二个互不依赖的合作单元。`,
      `Set up a second, independent unit with ${nameOf(id).en}.`,
    ),
  title: () => words('只有一个平台的伙伴', 'Partners with a single platform'),
};
