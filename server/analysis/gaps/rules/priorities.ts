import type { SnapshotEntity } from '../../snapshot.ts';
import { isClass } from '../../../ontology/classes.ts';
import { gapId, lower, words, type Finding, type Rule, type Words } from '../finding.ts';
import { alsoKnown, listed } from '../say.ts';
import { dimensionOf, isPlatform, type World } from '../world.ts';

/** Links by which a policy names a partner or a field as important. */
const names = ['PRIORITISES', 'FOCUSES_ON'];
const namers = ['MEASURE', 'POLICY', 'REGION'];

/** The links that name an entity as important. */
export const namingLinks = (world: World, id: string) =>
  world.to(id, ...names).filter(({ start }) => namers.includes(world.entities.get(start)?.kind ?? ''));

const measuresAmong = (world: World, ids: readonly string[]) =>
  [...new Set(ids)].filter((id) => world.entities.get(id)?.kind === 'MEASURE').sort();

const partnerKinds = ['COUNTRY', 'COUNTRY_GROUP'];

const isPartner = ({ kind }: SnapshotEntity) => partnerKinds.includes(kind);

/** For a partner a platform, which stays; for a field anything that works on it. */
const countedUnits = (world: World, entity: SnapshotEntity) => {
  const dimension = dimensionOf(entity);
  const units = dimension ? world.unitsOf(dimension, entity.id) : [];
  return isPartner(entity) ? units.filter(({ kind }) => isPlatform(kind)) : units;
};

const platform = words('平台', 'platform');
const unit = words('合作单元', 'unit of cooperation');

/** A partner or a field that is named as important should have a unit. */
export const priorityWithoutUnit: Rule = {
  kind: 'PRIORITY_WITHOUT_UNIT',
  find: ({ here, all }) => ({
    findings: [...here.entities.values()]
      .filter((entity) => (isPartner(entity) || entity.kind === 'FIELD') && !isClass(entity))
      .flatMap((entity): Finding[] => {
        const naming = namingLinks(here, entity.id);
        if (naming.length === 0) return [];
        const found = countedUnits(here, entity);
        const known = countedUnits(all, entity).map(({ id }) => id);
        const ids = new Set(found.map(({ id }) => id));
        const elsewhere = known.filter((id) => !ids.has(id));
        const region = naming.map(({ start }) => start).find((id) => here.entities.get(id)?.kind === 'REGION');
        const missing: Words = isPartner(entity) ? platform : unit;
        const link = isPartner(entity) ? 'PARTNERS_WITH' : 'FOCUSES_ON';
        return [
          {
            id: gapId('PRIORITY_WITHOUT_UNIT', [entity.id], 'unit'),
            kind: 'PRIORITY_WITHOUT_UNIT',
            family: `priority-without-unit:${isPartner(entity) ? 'partner' : 'field'}`,
            subjects: region ? [entity.id, region] : [entity.id],
            missing,
            expected: 1,
            observed: found.length,
            open: found.length === 0,
            method: {
              name: 'NAMED_AS_IMPORTANT',
              parameters: { links: names, counted: missing.en, elsewhere: elsewhere.length },
            },
            restsOn: [...naming.map(({ id }) => id), entity.id],
            measures: measuresAmong(
              here,
              naming.map(({ start }) => start),
            ),
            elsewhere,
            closedBy: found
              .flatMap(({ id }) => here.from(id, link).filter(({ end }) => end === entity.id))
              .map(({ id }) => id),
            ghosts: [{ kind: link, from: null, to: entity.id, label: missing }],
            severity: {
              level: lower('HIGH', elsewhere.length > 0 && !isPartner(entity) ? 1 : 0),
              reason:
                elsewhere.length > 0
                  ? words(
                      '被列为重点，政策未点名，但公开资料中已有。',
                      'Named as important; the policy names none, public sources do.',
                    )
                  : words('被列为重点，却一个也没有。', 'Named as important, and there is none.'),
            },
          },
        ];
      }),
  }),
  sentence: ({ subjects: [id = ''], missing, family, elsewhere, observed, open }, nameOf) => {
    const name = nameOf(id);
    const also = alsoKnown(elsewhere, nameOf);
    const what = family.endsWith('partner')
      ? words('重点合作国别', 'a priority country')
      : words('点名的领域', 'a field named in the policy');
    return open
      ? words(
          `${name.zh}是${what.zh}，但没有任何${missing.zh}。${also.zh}`,
          `${name.en} is ${what.en} and has no ${missing.en}.${also.en}`,
        )
      : words(
          `${name.zh}是${what.zh}，有 ${observed} 个${missing.zh}。`,
          `${name.en} is ${what.en} and has ${observed}.`,
        );
  },
  remedy: ({ subjects: [id = ''], missing, elsewhere }, nameOf) =>
    elsewhere.length > 0
      ? words(
          `把已有的${missing.zh}纳入政策安排。`,
          `Take the ${missing.en} that is there into the policy’s arrangements.`,
        )
      : words(
          `与${nameOf(id).zh}设立至少一个${missing.zh}。`,
          `Set up at least one ${missing.en} with ${nameOf(id).en}.`,
        ),
  title: ({ family, missing }) =>
    family.endsWith('partner')
      ? words(`重点合作国别没有${missing.zh}`, `Priority countries without a ${missing.en}`)
      : words(`点名的领域没有${missing.zh}`, `Named fields without a ${missing.en}`),
};

/** A partner with platforms that nobody names as important, where partners are named at all. */
export const unitWithoutPriority: Rule = {
  kind: 'UNIT_WITHOUT_PRIORITY',
  find: ({ here }) => {
    const partners = here.scope('COUNTRY').flatMap((id) => here.entities.get(id) ?? []);
    const named = partners.filter(({ id }) => namingLinks(here, id).length > 0);
    if (named.length === 0) return { findings: [] };
    return {
      findings: partners.flatMap((entity): Finding[] => {
        const found = countedUnits(here, entity);
        const naming = namingLinks(here, entity.id);
        if (found.length === 0) return [];
        const region =
          named
            .flatMap(({ id }) => namingLinks(here, id))
            .find(({ start }) => here.entities.get(start)?.kind === 'REGION')?.start ?? null;
        return [
          {
            id: gapId('UNIT_WITHOUT_PRIORITY', [entity.id], 'priority'),
            kind: 'UNIT_WITHOUT_PRIORITY',
            family: 'unit-without-priority',
            subjects: [entity.id, ...found.map(({ id }) => id)],
            missing: words('重点国别的提法', 'mention as a priority'),
            expected: 1,
            observed: naming.length,
            open: naming.length === 0,
            method: {
              name: 'NAMED_AS_IMPORTANT',
              parameters: { links: names, named: named.map(({ id }) => id), platforms: found.length },
            },
            restsOn: [...named.flatMap(({ id }) => namingLinks(here, id)).map(({ id }) => id), entity.id],
            measures: measuresAmong(
              here,
              named.flatMap(({ id }) => namingLinks(here, id)).map(({ start }) => start),
            ),
            elsewhere: [],
            closedBy: naming.map(({ id }) => id),
            ghosts: [{ kind: 'PRIORITISES', from: region, to: entity.id, label: words('列为重点', 'prioritises') }],
            severity: {
              level: 'LOW',
              reason: words(
                '有实际合作而未列为重点，值得核对。',
                'There is cooperation without priority; worth a look.',
              ),
            },
          },
        ];
      }),
    };
  },
  sentence: ({ subjects: [id = '', ...units], open }, nameOf) => {
    const [name, list] = [nameOf(id), listed(units, nameOf)];
    return open
      ? words(
          `${name.zh}有 ${units.length} 个平台（${list.zh}），但不在点名的重点合作国别之列。`,
          `${name.en} has ${units.length} ${units.length === 1 ? 'platform' : 'platforms'} (${list.en}) and is not among the priority countries named.`,
        )
      : words(
          `${name.zh}有 ${units.length} 个平台，也是重点合作国别。`,
          `${name.en} has ${units.length} platforms and is a priority country.`,
        );
  },
  remedy: ({ subjects: [id = ''] }, nameOf) =>
    words(
      `核对是否应把${nameOf(id).zh}列入重点合作国别。`,
      `Consider whether ${nameOf(id).en} should be a priority country.`,
    ),
  title: () => words('有平台而未列为重点的国别', 'Countries with platforms that are not named as a priority'),
};
