import { kindNamed } from '../../../ontology/kinds.ts';
import type { Expectation } from '../../../ontology/expectation.ts';
import type { LinkKindName } from '../../../ontology/link-kinds.ts';
import { gapId, words, type Finding, type Rule } from '../finding.ts';
import { isThere, type World } from '../world.ts';

const keyOf = ({ property, link, incoming, ends }: Expectation) =>
  property ?? `${incoming ? 'to' : 'from'}-${link}-${ends.join(',')}`;

const linksThatMeet = (world: World, id: string, { link, incoming, ends }: Expectation) => {
  if (link === null) return [];
  const found = (incoming ? world.to(id, link) : world.from(id, link)).filter(isThere);
  return found.filter((one) => {
    const kind = world.entities.get(incoming ? one.start : one.end)?.kind ?? '';
    return ends.length === 0 || ends.includes(kind);
  });
};

/** What is said of a part of a unit, such as a site of a centre, is said of it: where it is to be is stated. */
const statedOfParts = (world: World, id: string, { link, incoming, ends }: Expectation) =>
  world
    .to(id, 'PART_OF')
    .flatMap(({ start }) =>
      link === null || incoming
        ? []
        : world.from(start, link).filter(({ end }) => ends.includes(world.entities.get(end)?.kind ?? '')),
    );

/** What cooperation itself rests on; without the others a unit is only badly described. */
const essential = ['PARTNERS_WITH', 'OPERATES', 'ORGANISES'];

/** Every unit should have what the ontology expects of its kind; what is known in words is not missing. */
export const incomplete: Rule = {
  kind: 'INCOMPLETE',
  find: ({ here, all }) => ({
    findings: here.units.flatMap((unit) =>
      (kindNamed(unit.kind)?.expected ?? []).map((expectation, at): Finding => {
        const { property, link, incoming, words: inWords, labelZh, labelEn } = expectation;
        const met = [...linksThatMeet(all, unit.id, expectation), ...statedOfParts(all, unit.id, expectation)];
        const told = [property, inWords].some((name) => name && unit.present.includes(name));
        const grave = link !== null && essential.includes(link);
        const ghosts = link
          ? [
              {
                kind: link as LinkKindName,
                from: incoming ? null : unit.id,
                to: incoming ? unit.id : null,
                label: words(labelZh, labelEn),
              },
            ]
          : [];
        return {
          id: gapId('INCOMPLETE', [unit.id], keyOf(expectation)),
          kind: 'INCOMPLETE',
          family: `incomplete:${unit.kind}:${at}`,
          subjects: [unit.id],
          missing: words(labelZh, labelEn),
          expected: 1,
          observed: met.length + (told && met.length === 0 ? 1 : 0),
          open: met.length === 0 && !told,
          method: {
            name: 'EXPECTED_BY_KIND',
            parameters: { kind: unit.kind, property, link, ends: expectation.ends, words: inWords ?? null },
          },
          restsOn: [unit.id],
          measures: here
            .to(unit.id, 'CALLS_FOR')
            .map(({ start }) => start)
            .filter((id) => here.entities.get(id)?.kind === 'MEASURE')
            .sort(),
          elsewhere: [],
          closedBy: met.map(({ id }) => id),
          ghosts,
          severity: {
            level: grave ? 'MEDIUM' : 'LOW',
            reason: grave
              ? words('没有它就看不出谁与谁合作。', 'Without it nobody can see who cooperates with whom.')
              : words('只是资料不全。', 'Only its description is incomplete.'),
          },
        };
      }),
    ),
  }),
  sentence: ({ subjects: [id = ''], missing, open, observed }, nameOf) =>
    open
      ? words(`${nameOf(id).zh}没有写明${missing.zh}。`, `No ${missing.en} is stated for ${nameOf(id).en}.`)
      : words(
          `${nameOf(id).zh}的${missing.zh}已知（${observed}）。`,
          `${nameOf(id).en} has its ${missing.en} (${observed}).`,
        ),
  remedy: ({ subjects: [id = ''], missing }, nameOf) =>
    words(
      `查明${nameOf(id).zh}的${missing.zh}，附出处。`,
      `Find the ${missing.en} of ${nameOf(id).en}, with its source.`,
    ),
  title: ({ family, missing }) => {
    const kind = kindNamed(family.split(':')[1] ?? '');
    return words(`${kind?.labelZh ?? ''}没有写明${missing.zh}`, `${kind?.labelEn ?? ''} with no ${missing.en} stated`);
  },
};
