import { isClass } from '../../../ontology/classes.ts';
import { kindNamed } from '../../../ontology/kinds.ts';
import type { SnapshotEntity } from '../../snapshot.ts';
import { gapId, lower, words, type Finding, type Level, type Rule, type Words } from '../finding.ts';
import { capital, listed } from '../say.ts';
import { isThere, type World } from '../world.ts';

/** Links by which a measure names what it wants. */
const wants = ['CALLS_FOR', 'PRIORITISES', 'FOCUSES_ON'];
/** Links by which what is wanted draws in a class: those attracted set up laboratories, a group is made of divisions. */
const draws = [
  'OPERATES',
  'PARTICIPATES_IN',
  'ORGANISES',
  'SUPPORTS',
  'FOCUSES_ON',
  'APPLIES_TO',
  'CALLS_FOR',
  'PART_OF',
];
const mostSteps = 3;
/** What a group that is only helped or addressed does not do; without it nobody expects a name. */
const acts = ['OPERATES', 'PARTNERS_WITH', 'PARTICIPATES_IN'];
/** Ideas that have no instances. */
const withoutInstances = ['concept'];

const sorts: Readonly<Record<string, Words>> = {
  CATEGORY: words('类别', 'class'),
  TARGET_GROUP: words('目标群体', 'target group'),
  PROGRAMME: words('机制', 'mechanism'),
  FIELD: words('领域', 'field'),
  INSTITUTION: words('单位', 'body'),
};

const plural = (en: string) => (en.endsWith('y') ? `${en.slice(0, -1)}ies` : `${en}s`);

const sortOf = ({ kind, subtype }: SnapshotEntity): Words =>
  subtype === 'network' ? words('网络', 'network') : (sorts[kind] ?? sorts['CATEGORY'] ?? words(kind, kind));

/** Classes and working bodies draw in others; places and measures do not. */
const drawsIn = (world: World, id: string) => {
  const entity = world.entities.get(id);
  return entity !== undefined && (isClass(entity) || entity.kind === 'INSTITUTION');
};

const otherEnd = (id: string, { start, end }: { start: string; end: string }) => (start === id ? end : start);

const measuresThat = (world: World, id: string) =>
  world.to(id, ...wants).filter(({ start }) => world.entities.get(start)?.kind === 'MEASURE');

/** The measures that want a class, directly or through what they want, nearest first; instances draw in nothing. */
const wantedBy = (world: World, id: string): { measures: string[]; links: string[]; direct: boolean } => {
  const seen = new Set([id]);
  let frontier = [id];
  for (let step = 0; step < mostSteps && frontier.length > 0; step += 1) {
    const links = frontier.flatMap((one) => measuresThat(world, one));
    if (links.length > 0) {
      const measures = [...new Set(links.map(({ start }) => start))].sort();
      return { measures, links: [...new Set(links.map((link) => link.id))].sort(), direct: step === 0 };
    }
    const around = frontier.flatMap((one) =>
      [...world.to(one, ...draws), ...world.from(one, ...draws)].map((link) => otherEnd(one, link)),
    );
    frontier = [...new Set(around)].filter((other) => !seen.has(other) && drawsIn(world, other));
    for (const other of frontier) seen.add(other);
  }
  return { measures: [], links: [], direct: false };
};

const expectsInstance = (world: World, entity: SnapshotEntity): boolean =>
  isClass(entity) &&
  !withoutInstances.includes(entity.subtype ?? '') &&
  (entity.kind !== 'TARGET_GROUP' || world.from(entity.id, ...acts).length > 0);

/** Platforms, networks and zones: what is to be built or relied on. */
const gravest = ['class', 'network', 'zone_class'];

const usualLevel = ({ kind, subtype }: SnapshotEntity): Level => {
  if (kind === 'CATEGORY' && gravest.includes(subtype ?? '')) return 'HIGH';
  return kind === 'TARGET_GROUP' || kind === 'INSTITUTION' || subtype === 'topic' ? 'LOW' : 'MEDIUM';
};

const severityOf = (entity: SnapshotEntity, elsewhere: readonly string[], explored: boolean, called: boolean) => {
  const aside = explored || entity.layer !== 'CORE';
  const level = called ? lower(usualLevel(entity), [elsewhere.length > 0, aside].filter(Boolean).length) : 'LOW';
  const sort = sortOf(entity);
  if (explored) return { level, reason: words('措施只是探索。', 'The measure only explores.') };
  if (elsewhere.length > 0) {
    return { level, reason: words('政策未点名，但可能已有。', 'The policy names none, but some may be there.') };
  }
  return {
    level,
    reason: words(`措施要求的${sort.zh}一个也没有点名。`, `The measure names not one for the ${sort.en}.`),
  };
};

/** Whatever a measure wants of a class should have at least one named instance. */
export const noInstance: Rule = {
  kind: 'NO_INSTANCE',
  find: ({ here, all }) => ({
    findings: [...here.entities.values()]
      .filter((entity) => expectsInstance(here, entity))
      .flatMap((entity): Finding[] => {
        const { measures, links, direct } = wantedBy(here, entity.id);
        if (measures.length === 0) return [];
        const instances = here.to(entity.id, 'INSTANCE_OF').filter(isThere);
        const known = all.to(entity.id, 'INSTANCE_OF', 'MAY_BE_INSTANCE_OF').map(({ start }) => start);
        const named = new Set(instances.map(({ start }) => start));
        const elsewhere = [...new Set(known)].filter((id) => !named.has(id)).sort();
        const called = here.to(entity.id, 'CALLS_FOR').length > 0 || !direct;
        const explored = measures.every((id) => here.entities.get(id)?.status === 'TO_EXPLORE');
        const missing = words(`点名的${sortOf(entity).zh}实例`, `named instance of the ${sortOf(entity).en}`);
        return [
          {
            id: gapId('NO_INSTANCE', [entity.id], 'instance'),
            kind: 'NO_INSTANCE',
            family: `no-instance:${entity.kind}:${entity.kind === 'CATEGORY' ? entity.subtype : ''}`,
            subjects: [entity.id],
            missing,
            expected: 1,
            observed: instances.length,
            open: instances.length === 0,
            method: {
              name: 'CLASS_WITHOUT_INSTANCE',
              parameters: { wantedBy: measures, links: ['INSTANCE_OF'], possible: elsewhere.length },
            },
            restsOn: [entity.id, ...links],
            measures,
            elsewhere,
            closedBy: instances.map(({ id }) => id),
            ghosts: [{ kind: 'INSTANCE_OF', from: null, to: entity.id, label: words('实例', 'instance') }],
            severity: severityOf(entity, elsewhere, explored, called),
          },
        ];
      }),
  }),
  sentence: ({ subjects: [id = ''], family, elsewhere, observed, expected }, nameOf) => {
    const name = nameOf(id);
    if (observed >= expected) {
      return words(`“${name.zh}”有 ${observed} 个点名的实例。`, `“${name.en}” has ${observed} named instances.`);
    }
    const list = listed(elsewhere, nameOf);
    const perhaps =
      elsewhere.length > 0 ? words(`可能所指：${list.zh}。`, ` Perhaps meant: ${list.en}.`) : words('', '');
    return family.startsWith('no-instance:PROGRAMME')
      ? words(
          `政策要求“${name.zh}”，但没有写明具体做法或活动。${perhaps.zh}`,
          `The policy calls for “${name.en}” and names nothing concrete.${perhaps.en}`,
        )
      : words(
          `政策提到“${name.zh}”，但没有写明是哪些。${perhaps.zh}`,
          `The policy speaks of “${name.en}” without saying which.${perhaps.en}`,
        );
  },
  remedy: ({ subjects: [id = ''], family, elsewhere }, nameOf) => {
    const { zh, en } = nameOf(id);
    if (elsewhere.length > 0) {
      return words(
        `核实这些是否就是“${zh}”所指，是则记为实例。`,
        `Find out whether these are what “${en}” means; if so, link them as instances.`,
      );
    }
    if (family.startsWith('no-instance:PROGRAMME')) {
      return words(`写明“${zh}”的办法、时间和承办单位。`, `Lay down how, when and by whom “${en}” is done.`);
    }
    return words(`列明“${zh}”是哪些，附出处。`, `List which are meant by “${en}”, with the source.`);
  },
  title: ({ family }) => {
    const [, kind = '', subtype = ''] = family.split(':');
    const label = kindNamed(kind);
    const sort = sortOf({ kind, subtype } as SnapshotEntity);
    if (!label) return words('没有点名的实例', 'No named instance');
    const titles: Readonly<Record<string, Words>> = {
      class: words('类别没有点名的实例', 'Classes without a named instance'),
      programme_class: words('计划类别没有点名的项目或计划', 'Classes of programmes without a named one'),
      event_class: words('活动类别没有点名的活动', 'Classes of events without a named one'),
      zone_class: words('示范区没有点名', 'Zones without a name'),
      network: words('网络没有点名的节点', 'Networks without a named node'),
      topic: words('难题没有列明', 'Problems that are not listed'),
    };
    return titles[subtype] ?? words(`${sort.zh}没有点名的实例`, `${capital(plural(sort.en))} without a named instance`);
  },
};
