import type { Standing } from '../analysis/gaps/page.ts';
import { ruleOf } from '../analysis/gaps/find.ts';
import type { Finding, NameOf, Words } from '../analysis/gaps/finding.ts';
import { capital } from '../analysis/gaps/say.ts';
import { methods } from '../analysis/gaps/methods.ts';
import { countedLayers } from './filters.ts';
import { decodePlace, pageSize, toConnection, type Connection } from './connection.ts';
import type { Context } from './context.ts';
import { decisionsInForce, decisionsOf } from './gap-life.ts';
import { evidenceOf } from './gap-evidence.ts';
import { presentEntities } from './loaders.ts';
import type { GapConnection, GapResolvers, QueryResolvers } from './types.generated.ts';

/** A finding with where it stands in its life. */
export type GapRow = Standing;

/** A page of findings, with how many there would be with another choice. */
export type GapConnectionRow = Connection<GapRow> &
  Pick<GapConnection, 'facets' | 'levels' | 'states' | 'families' | 'notSaid'>;

const namesOf = async ({ load }: Context, { subjects, beside = [], elsewhere }: Finding): Promise<NameOf> => {
  const known = new Map(
    (await presentEntities(load, [...subjects, ...beside, ...elsewhere])).map((entity) => [entity.id, entity]),
  );
  return (id) => ({ zh: known.get(id)?.nameZh ?? id, en: known.get(id)?.nameEn ?? id });
};

const said = async (context: Context, finding: Finding, what: 'sentence' | 'remedy'): Promise<Words> => {
  const { zh, en } = ruleOf(finding.kind)[what](finding, await namesOf(context, finding));
  return { zh, en: capital(en) };
};

const familyOf = (finding: Finding) => {
  const { zh, en } = ruleOf(finding.kind).title(finding);
  return { id: finding.family, kind: finding.kind, titleZh: zh, titleEn: en };
};

export const Gap: GapResolvers = {
  id: ({ finding }) => finding.id,
  kind: ({ finding }) => finding.kind,
  family: ({ finding }) => familyOf(finding),
  subjects: ({ finding }, _, { load }) => presentEntities(load, finding.subjects),
  missingZh: ({ finding }) => finding.missing.zh,
  missingEn: ({ finding }) => finding.missing.en,
  expected: ({ finding }) => finding.expected,
  observed: ({ finding }) => finding.observed,
  method: ({ finding: { method } }) => ({
    name: method.name,
    parameters: method.parameters,
    descriptionZh: methods[method.name]?.zh ?? method.name,
    descriptionEn: methods[method.name]?.en ?? method.name,
  }),
  evidence: ({ finding }, _, context) => evidenceOf(context, finding.restsOn),
  severity: ({ finding: { severity } }) => ({
    level: severity.level,
    reason: severity.reason.en,
    reasonZh: severity.reason.zh,
  }),
  sentenceZh: async ({ finding }, _, context) => (await said(context, finding, 'sentence')).zh,
  sentenceEn: async ({ finding }, _, context) => (await said(context, finding, 'sentence')).en,
  remedyZh: async ({ finding }, _, context) => (await said(context, finding, 'remedy')).zh,
  remedyEn: async ({ finding }, _, context) => (await said(context, finding, 'remedy')).en,
  measures: ({ finding }, _, { load }) => presentEntities(load, finding.measures),
  elsewhere: ({ finding }, _, { load }) => presentEntities(load, finding.elsewhere),
  ghosts: ({ finding }) =>
    finding.ghosts.map(({ label, ...ghost }) => ({ ...ghost, labelZh: label.zh, labelEn: label.en })),
  status: async ({ finding, state }, _, context) => {
    const history = await decisionsOf(context, finding.id);
    const [newest] = history;
    const inForce = newest && newest.state === state ? newest : undefined;
    const links = await context.load.link.loadMany(state === 'CLOSED' ? finding.closedBy : []);
    return {
      state,
      by: inForce?.by ?? null,
      at: inForce?.at ?? null,
      reason: inForce?.reason ?? null,
      until: inForce?.until ?? null,
      closedBy: links.flatMap((link) => (link === null || link instanceof Error ? [] : [link])),
      history,
    };
  },
};

export const gaps: QueryResolvers['gaps'] = async (_, { first, after, filter, layers }, context) => {
  const [size, from] = [pageSize(first), decodePlace(after)];
  const decided = await decisionsInForce(context);
  const found = await context.analyse('gaps', {
    layers: countedLayers(layers),
    selection: filter ?? {},
    decided,
    from,
    size: size + 1,
  });
  const connection = toConnection(
    found.page,
    { first, after },
    (_gap, index) => String(from + index + 1),
    () => Promise.resolve(found.total),
  );
  return {
    ...connection,
    facets: [...found.kinds],
    levels: [...found.levels],
    states: [...found.states],
    families: found.families.map(({ finding, count }) => ({
      family: familyOf(finding),
      level: finding.severity.level,
      count,
    })),
    notSaid: found.notSaid.map(({ kind, reason }) => ({ kind, reasonZh: reason.zh, reasonEn: reason.en })),
  };
};

export const gap: QueryResolvers['gap'] = async (_, { id, layers }, context) =>
  context.analyse('gap', { id, layers: countedLayers(layers), decided: await decisionsInForce(context) });
