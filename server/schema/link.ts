import { bestConfidence, originsOf, sourcesOf, type EntityRow } from '../graph/model.ts';
import { decodeCursor, lazyConnection, pageSize, toPage } from './connection.ts';
import type { Context } from './context.ts';
import { attributesOf } from './attributes.ts';
import { linkParams } from './filters.ts';
import type { LinkResolvers, QueryResolvers } from './types.generated.ts';

const end = async (id: string, { load }: Context): Promise<EntityRow> => {
  const entity = load.ends.get(id) ?? (await load.entity.load(id));
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

export const links: QueryResolvers['links'] = (_, { first, after, filter }, { ask }) => {
  const params = linkParams(filter);
  const page = { ...params, after: decodeCursor(after), first: pageSize(first) + 1 };
  const total = async () => (await ask('link/count', params))[0]?.total ?? 0;
  return lazyConnection(async () => {
    const rows = (await ask('link/page', page)).map((row) => row.link);
    return toPage(rows, { first, after }, (link) => link.id);
  }, total);
};
