import { brokerageOf } from '../../brokerage.ts';
import { fragilityOf } from '../../fragility.ts';
import { networkOf } from '../../weighted-network.ts';
import { gapId, words, type Finding, type Rule, type Worlds } from '../finding.ts';
import { alsoKnown } from '../say.ts';
import { isPlatform, isThere, type World } from '../world.ts';

/** Smaller parts are a unit with those who take part in it alone, which hang on one body by nature. */
const leastPart = 6;
const joins = ['OPERATES', 'ORGANISES', 'PARTICIPATES_IN', 'PARTNERS_WITH', 'SUPPORTS', 'PART_OF'];

/** Platforms that hold both a partner and a region: each is a way between them that shares nothing with another. */
const waysTo = (world: World, partner: string) =>
  world
    .unitsOf('COUNTRY', partner)
    .filter(({ id, kind }) => isPlatform(kind) && world.membersOf('REGION', id).length > 0);

const partnersByOneUnit = ({ here, all }: Worlds): Finding[] =>
  here.scope('COUNTRY').flatMap((partner): Finding[] => {
    const ways = waysTo(here, partner).map(({ id }) => id);
    if (ways.length === 0) return [];
    const elsewhere = waysTo(all, partner)
      .map(({ id }) => id)
      .filter((id) => !ways.includes(id));
    return [
      {
        id: gapId('SINGLE_POINT', [partner], 'unit'),
        kind: 'SINGLE_POINT',
        family: 'single-point:partner',
        subjects: [partner, ...ways],
        missing: words('第二个平台', 'second platform'),
        expected: 2,
        observed: ways.length,
        open: ways.length === 1,
        method: {
          name: 'VERTEX_DISJOINT_PATHS',
          parameters: { from: partner, to: 'REGION', longest: 2, kappa: ways.length, elsewhere: elsewhere.length },
        },
        restsOn: [partner, ...ways],
        measures: [],
        elsewhere,
        closedBy:
          ways.length > 1
            ? ways
                .flatMap((id) => here.from(id, 'PARTNERS_WITH').filter(({ end }) => end === partner))
                .map(({ id }) => id)
            : [],
        ghosts: [{ kind: 'PARTNERS_WITH', from: null, to: partner, label: words('第二个平台', 'second platform') }],
        severity: {
          level: elsewhere.length > 0 ? 'LOW' : 'MEDIUM',
          reason: words('这一处一停，就没有合作平台了。', 'If this one stops, no platform with the partner is left.'),
        },
      },
    ];
  });

/** Actors without which two groups of actors and units have no way to each other. */
const brokers = (here: World): Finding[] => {
  const inside = new Set([
    ...here.units.map(({ id }) => id),
    ...[...here.entities.values()].filter(({ kind }) => kind === 'INSTITUTION').map(({ id }) => id),
  ]);
  const links = here.links.filter(
    (link) => joins.includes(link.kind) && isThere(link) && inside.has(link.start) && inside.has(link.end),
  );
  const network = networkOf(links.map(({ start, end }) => ({ a: start, b: end })));
  const grave = fragilityOf(network).articulationPoints.filter(
    ({ entity, parts }) =>
      here.entities.get(entity)?.kind === 'INSTITUTION' && parts.filter((size) => size >= leastPart).length > 1,
  );
  if (grave.length === 0) return [];
  const measured = new Map(brokerageOf(network, { witnesses: 0 }).map((one) => [one.entity, one]));
  return grave.map(({ entity, parts, lostPairs }): Finding => {
    const { constraint = null, effectiveSize = null } = measured.get(entity) ?? {};
    const large = parts.filter((size) => size >= leastPart);
    return {
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
        parameters: { parts: large.map(String), lostPairs, constraint, effectiveSize },
      },
      restsOn: [entity],
      measures: [],
      elsewhere: [],
      closedBy: [],
      ghosts: [],
      severity: {
        level: 'LOW',
        reason: words(
          `没有它，网络分成 ${parts.length} 块。`,
          `Without it the network falls into ${parts.length} parts.`,
        ),
      },
    };
  });
};

/** Everything between two groups runs through one point: one unit with a partner, or one broker between two groups. */
export const singlePoint: Rule = {
  kind: 'SINGLE_POINT',
  find: (worlds) => ({ findings: [...partnersByOneUnit(worlds), ...brokers(worlds.here)] }),
  sentence: ({ family, subjects: [id = '', unit = ''], method, elsewhere, open, observed }, nameOf) => {
    const name = nameOf(id);
    if (family.endsWith('broker')) {
      const [first = '', second = ''] = (method.parameters['parts'] ?? []) as readonly string[];
      return words(
        `两群机构和合作单元（${first} 个与 ${second} 个）之间只有${name.zh}相连。`,
        `Two groups of actors and units (${first} and ${second}) meet through ${name.en} alone.`,
      );
    }
    const also = alsoKnown(elsewhere, nameOf);
    return open
      ? words(
          `本区域与${name.zh}的合作平台只有${nameOf(unit).zh}一处。${also.zh}`,
          `The region has a single platform with ${name.en}: ${nameOf(unit).en}.${also.en}`,
        )
      : words(`本区域与${name.zh}有 ${observed} 个平台。`, `The region has ${observed} platforms with ${name.en}.`);
  },
  remedy: ({ family, subjects: [id = ''] }, nameOf) =>
    family.endsWith('broker')
      ? words(
          `在两群之间建立不经过${nameOf(id).zh}的联系。`,
          `Link the two groups in a way that does not go through ${nameOf(id).en}.`,
        )
      : words(
          `与${nameOf(id).zh}建立第二个互不依赖的合作单元。`,
          `Set up a second, independent unit with ${nameOf(id).en}.`,
        ),
  title: ({ family }) =>
    family.endsWith('broker')
      ? words('两群之间唯一的中间人', 'Sole brokers between two groups')
      : words('只有一个平台的伙伴', 'Partners with a single platform'),
};
