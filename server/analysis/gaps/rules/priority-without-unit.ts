import { isClass } from '../../../ontology/classes.ts';
import { gapId, lower, words, type Finding, type Rule, type Words } from '../finding.ts';
import { countedUnits, isPartner, measuresAmong, namingKinds, namingLinks } from '../naming.ts';
import { alsoKnown, aOr, counted } from '../say.ts';

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
              parameters: { links: namingKinds, counted: missing.en, elsewhere: elsewhere.length },
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
    const also = alsoKnown(elsewhere, nameOf);
    const partner = family.endsWith('partner');
    const name = partner ? nameOf(id) : words(`“${nameOf(id).zh}”`, `“${nameOf(id).en}”`);
    const what = partner
      ? words('重点合作国别', 'a priority country')
      : words('点名的领域', 'a field named in the policy');
    return open
      ? words(
          `${name.zh}是${what.zh}，但没有任何${missing.zh}。${also.zh}`,
          `${name.en} is ${what.en} and has no ${missing.en}.${also.en}`,
        )
      : words(
          `${name.zh}是${what.zh}，有 ${observed} 个${missing.zh}。`,
          `${name.en} is ${what.en} and has ${counted(observed, missing.en)}.`,
        );
  },
  remedy: ({ subjects: [id = ''], missing, family, elsewhere }, nameOf) => {
    const { zh, en } = nameOf(id);
    if (elsewhere.length > 0) {
      return words(`把已有的${missing.zh}纳入政策安排。`, 'Bring what is there into the arrangements of the policy.');
    }
    return family.endsWith('partner')
      ? words(`与${zh}设立至少一个${missing.zh}。`, `Set up at least one ${missing.en} with ${en}.`)
      : words(`在${zh}领域设立至少一个${missing.zh}。`, `Set up at least one ${missing.en} in the field of ${en}.`);
  },
  title: ({ family, missing }) =>
    family.endsWith('partner')
      ? words(`重点合作国别没有${missing.zh}`, `Priority countries without ${aOr(missing.en)}`)
      : words(`点名的领域没有${missing.zh}`, `Named fields without ${aOr(missing.en)}`),
};
