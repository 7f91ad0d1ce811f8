import { gapId, words, type Finding, type Rule } from '../finding.ts';
import { countedUnits, measuresAmong, namingKinds, namingLinks } from '../naming.ts';
import { listed } from '../say.ts';

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
              parameters: { links: namingKinds, named: named.map(({ id }) => id), platforms: found.length },
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
