import { bestConfidence, originsOf, sourcesOf, type EntityRow } from '../graph/model.ts';
import { decodeCursor, pageSize, toConnection } from './connection.ts';
import type { Context } from './context.ts';
import { attributesOf } from './attributes.ts';
import { linkParams } from './filters.ts';
import type { LinkResolvers, QueryResolvers } from './types.generated.ts';

const end = async (id: string, { load }: Context): Promise<EntityRow> => {
  const entity = await load.entity.load(id);
  if (!entity) throw new Error(`the end ${id} of a link is not there`);
  return entity;
};

export const Link = {
  from: (link, _, context) => end(link.from, context),
  to: (link, _, context) => end(link.to, context),
  attributes: attributesOf,
  evidence: (link) => [...link.evidence],
  confidence: (link) => bestConfidence(link.evidence),
  origins: (link) => originsOf(link.evidence),
  sourceIds: (link) => sourcesOf(link.evidence),
} satisfies LinkResolvers;

export const links: QueryResolvers['links'] = async (_, { first, after, filter }, { ask }) => {
  const params = linkParams(filter);
  const rows = await ask('link/page', { ...params, after: decodeCursor(after), first: pageSize(first) + 1 });
  return toConnection(
    rows.map((row) => row.link),
    { first, after },
    (link) => link.id,
    async () => (await ask('link/count', params))[0]?.total ?? 0,
  );
};
