import { kindNamed } from '../../../ontology/kinds.ts';
import type { DimensionName } from '../../../ontology/dimensions.ts';
import type { LinkKindName } from '../../../ontology/link-kinds.ts';
import { units as unitKinds } from '../../../ontology/units.ts';
import { gapId, lower, words, type Finding, type Rule, type Words, type Worlds } from '../finding.ts';
import { namingLinks } from '../naming.ts';
import { alsoKnown, aOr, listed } from '../say.ts';
import { isPlatform, type World } from '../world.ts';

/** Members that are compared with each other, and what each is looked through for. */
interface Scope {
  dimension: DimensionName;
  /** What holds them together: the region that they are part of, or what names all of them. */
  whole: string;
  members: readonly string[];
  link: LinkKindName;
}

/** With fewer to compare with nobody is the exception. */
const leastOthers = 2;

interface Want {
  key: string;
  missing: Words;
  has: (world: World, member: string) => readonly string[];
}

const groupedBy = (members: readonly string[], wholesOf: (id: string) => readonly string[]) => {
  const groups = new Map<string, string[]>();
  for (const member of members) {
    for (const whole of new Set(wholesOf(member))) groups.set(whole, [...(groups.get(whole) ?? []), member]);
  }
  // Two wholes of the same members are one scope: it is told of the first.
  const distinct = new Map(
    [...groups].sort(([a], [b]) => (a < b ? 1 : -1)).map(([whole, ids]) => [ids.join(), { whole, ids }]),
  );
  return [...distinct.values()].filter(({ ids }) => ids.length > 2);
};

const regions = (world: World): Scope[] =>
  groupedBy(world.scope('REGION'), (id) => world.from(id, 'PART_OF').map(({ end }) => end)).map(({ whole, ids }) => ({
    dimension: 'REGION',
    whole,
    members: ids,
    link: 'BELONGS_TO',
  }));

const partners = (world: World): Scope[] =>
  groupedBy(world.scope('COUNTRY'), (id) => namingLinks(world, id).map(({ start }) => start)).map(({ whole, ids }) => ({
    dimension: 'COUNTRY',
    whole,
    members: ids,
    link: 'PARTNERS_WITH',
  }));

const ofKind = (dimension: DimensionName, kind: string): Want => ({
  key: kind,
  missing:
    kind === 'PROGRAMME'
      ? words('合作计划', 'cooperation programme')
      : words(kindNamed(kind)?.labelZh ?? kind, (kindNamed(kind)?.labelEn ?? kind).toLowerCase()),
  has: (world, member) =>
    world
      .unitsOf(dimension, member)
      .filter((unit) => unit.kind === kind)
      .map(({ id }) => id),
});

/** A unit with any of the partners that are named as important. */
const withPriority = (priorities: readonly string[]): Want => ({
  key: 'priority-partner',
  missing: words('面向重点合作国别的合作单元', 'unit of cooperation with a priority country'),
  has: (world, member) =>
    world
      .unitsOf('REGION', member)
      .filter(({ id }) => world.membersOf('COUNTRY', id).some((partner) => priorities.includes(partner)))
      .map(({ id }) => id),
});

const compare = ({ here, all }: Worlds, { dimension, whole, members, link }: Scope, want: Want): Finding[] => {
  const having = members.filter((member) => want.has(here, member).length > 0);
  return members.flatMap((member): Finding[] => {
    const others = members.filter((other) => other !== member);
    const with_ = others.filter((other) => having.includes(other));
    if (others.length < leastOthers || with_.length * 2 <= others.length) return [];
    const found = want.has(here, member);
    const elsewhere = want.has(all, member).filter((id) => !found.includes(id));
    return [
      {
        id: gapId('LACKS_WHAT_OTHERS_HAVE', [member], want.key),
        kind: 'LACKS_WHAT_OTHERS_HAVE',
        family: `lacks:${dimension}:${want.key}`,
        subjects: [member],
        beside: with_,
        missing: want.missing,
        expected: 1,
        observed: found.length,
        open: found.length === 0,
        method: {
          name: 'MAJORITY_OF_SCOPE',
          parameters: { scope: whole, members: members.length, others: others.length, having: with_.length },
        },
        restsOn: [member, ...with_.flatMap((other) => want.has(here, other).slice(0, 1))],
        measures: [],
        elsewhere,
        closedBy: found
          .flatMap((id) => [...here.from(id, 'LOCATED_IN', 'BELONGS_TO', 'PARTNERS_WITH'), ...here.to(id)])
          .filter(({ start, end }) => start === member || end === member)
          .map(({ id }) => id),
        ghosts: [{ kind: link, from: null, to: member, label: want.missing }],
        severity: {
          level: lower('HIGH', with_.length === others.length && elsewhere.length === 0 ? 0 : 1),
          reason: words(
            with_.length === others.length
              ? `同一范围的另外 ${others.length} 个都有。`
              : `同一范围的另外 ${others.length} 个中有 ${with_.length} 个有。`,
            with_.length === others.length
              ? `All ${others.length} others of its scope have one.`
              : `${with_.length} of the ${others.length} others of its scope have one.`,
          ),
        },
      },
    ];
  });
};

/** A place or a partner should have what most others of its scope have; a partner without any platform is told once. */
export const lacksWhatOthersHave: Rule = {
  kind: 'LACKS_WHAT_OTHERS_HAVE',
  find: (worlds) => {
    const { here } = worlds;
    const priorities = here.scope('COUNTRY').filter((id) => namingLinks(here, id).length > 0);
    const withPlatforms = ({ members, ...scope }: Scope): Scope => ({
      ...scope,
      members: members.filter((id) => here.unitsOf('COUNTRY', id).some(({ kind }) => isPlatform(kind))),
    });
    const ofRegions = regions(here).flatMap((scope) =>
      [...unitKinds.map((kind) => ofKind('REGION', kind)), withPriority(priorities)].flatMap((want) =>
        compare(worlds, scope, want),
      ),
    );
    const ofPartners = partners(here)
      .map(withPlatforms)
      .flatMap((scope) =>
        unitKinds.filter(isPlatform).flatMap((kind) => compare(worlds, scope, ofKind('COUNTRY', kind))),
      );
    return { findings: [...ofRegions, ...ofPartners] };
  },
  sentence: ({ subjects: [id = ''], beside: others = [], missing, elsewhere, open, observed }, nameOf) => {
    const [name, list, also] = [nameOf(id), listed(others, nameOf), alsoKnown(elsewhere, nameOf)];
    return open
      ? words(
          `${name.zh}没有${missing.zh}，而${list.zh}有。${also.zh}`,
          `${name.en} has no ${missing.en}, whereas ${list.en} have one.${also.en}`,
        )
      : words(`${name.zh}有 ${observed} 个${missing.zh}。`, `${name.en} has ${aOr(missing.en)} (${observed} in all).`);
  },
  remedy: ({ subjects: [id = ''], missing, elsewhere }, nameOf) =>
    elsewhere.length > 0
      ? words(`把已有的${missing.zh}纳入政策安排。`, 'Bring what is there into the arrangements of the policy.')
      : words(
          `在${nameOf(id).zh}设立或认定至少一个${missing.zh}。`,
          `Set up or recognise at least one ${missing.en} for ${nameOf(id).en}.`,
        ),
  title: ({ family, missing }) =>
    family.split(':')[1] === 'REGION'
      ? words(`没有${missing.zh}的地区`, `Regions without ${aOr(missing.en)}`)
      : words(`没有${missing.zh}的伙伴`, `Partners without ${aOr(missing.en)}`),
};
