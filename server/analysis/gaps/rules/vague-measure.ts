import { details, detailsIn, type Detail } from '../detail.ts';
import { gapId, words, type Finding, type Rule, type Words } from '../finding.ts';
import type { World } from '../world.ts';

/** Measures that are to be carried out: a goal is a direction, and a pillar only a heading. */
const checked = ['measure'];
const policyWords = ['DOCUMENT', 'NAME'];
const all = Object.keys(details) as Detail[];

/** A measure names a body when it calls one in, or calls for what a body runs, organises or carries out. */
const bodyLinks = (world: World, measure: string) => {
  const isBody = (id: string) => world.entities.get(id)?.kind === 'INSTITUTION';
  const called = world.from(measure, 'CALLS_FOR', 'REFERS_TO');
  const direct = called.filter(({ end }) => isBody(end));
  const through = called.flatMap(({ end }) =>
    world.to(end, 'OPERATES', 'ORGANISES', 'CALLS_FOR', 'PARTICIPATES_IN').filter(({ start }) => isBody(start)),
  );
  const found = [
    ...direct,
    ...through,
    ...world.to(measure, 'OPERATES', 'SUPPORTS').filter(({ start }) => isBody(start)),
  ];
  // What others say of it does not make the policy name a body.
  return found.filter(({ origins }) => origins.some((origin) => policyWords.includes(origin)));
};

const listing = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const joined = (names: readonly Detail[]): Words => ({
  zh: names.map((name) => details[name].zh).join('、'),
  en: listing.format(names.map((name) => details[name].en)),
});

/** A measure should name a number, a date, money or a responsible body: one that can be checked. */
export const vagueMeasure: Rule = {
  kind: 'VAGUE_MEASURE',
  find: ({ here }) => ({
    findings: [...here.entities.values()]
      .filter(({ kind, subtype }) => kind === 'MEASURE' && checked.includes(subtype ?? ''))
      .map((measure): Finding => {
        const bodies = bodyLinks(here, measure.id);
        const named = [...detailsIn(measure.quotes.join('')), ...(bodies.length > 0 ? (['body'] as const) : [])];
        const lacking = all.filter((detail) => !named.includes(detail));
        const bare = named.length === 0;
        return {
          id: gapId('VAGUE_MEASURE', [measure.id], 'detail'),
          kind: 'VAGUE_MEASURE',
          family: `vague-measure:${measure.subtype}`,
          subjects: [measure.id],
          missing: joined(lacking),
          expected: all.length,
          observed: named.length,
          open: lacking.length > 0,
          method: { name: 'READING_OF_WORDS', parameters: { named, lacking } },
          restsOn: [measure.id],
          measures: [measure.id],
          elsewhere: [],
          closedBy: lacking.length > 0 ? [] : bodies.map(({ id }) => id),
          ghosts: [],
          severity: {
            level: bare ? 'MEDIUM' : 'LOW',
            reason: bare
              ? words('四项都没有，无从检查。', 'None of the four is there, so nothing can be checked.')
              : words(`只写明${joined(named).zh}。`, `It names only: ${joined(named).en}.`),
          },
        };
      }),
  }),
  sentence: ({ subjects: [id = ''], missing, open }, nameOf) =>
    open
      ? words(`“${nameOf(id).zh}”没有写明${missing.zh}。`, `“${nameOf(id).en}” names no ${missing.en}.`)
      : words(
          `“${nameOf(id).zh}”写明了数量、期限、资金和责任单位。`,
          `“${nameOf(id).en}” names number, date, money and body.`,
        ),
  remedy: ({ missing }) => words(`在实施方案中写明${missing.zh}。`, `Lay down in an action plan: ${missing.en}.`),
  title: () =>
    words('没有数量、期限、资金或责任单位的措施', 'Measures without number, date, money or responsible body'),
};
