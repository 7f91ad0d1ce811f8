import type { AnyRow, EntityRow } from '../graph/model.ts';
import { typeNameOf } from './entity.ts';
import type { NodeResolvers, QueryResolvers } from './types.generated.ts';

const typeName = (row: AnyRow) => {
  if ('from' in row) return 'Link';
  return 'titleZh' in row ? 'Source' : typeNameOf(row as EntityRow);
};

export const Node = { __resolveType: typeName as NodeResolvers['__resolveType'] };

export const node: QueryResolvers['node'] = async (_, { id }, { load }) =>
  (await load.entity.load(id)) ?? (await load.source.load(id)) ?? (await load.link.load(id));
