import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { inSlices } from '../graph/slices.ts';
import { plainAnswer, selectionOf } from './plain-fields.ts';

/**
 * The answer to a long list of which only plain values are asked, made in slices. GraphQL chains three promises for each
 * item before it looks at the next: for the 28,000 cells of a matrix of countries that held up everybody for 50 ms, and
 * took 450 ms in all. What is returned is complete already, so it does not pass GraphQL's own completion on (`then` is how
 * GraphQL asks for it). Undefined where something else is asked of the items: then GraphQL has to do it.
 */
export const plainList = <Item extends object>(
  info: GraphQLResolveInfo,
  length: number,
  itemAt: (at: number) => Item,
): Promise<Item[]> | undefined => {
  const asked = selectionOf(info, getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes);
  if (asked.parts.length > 0) return undefined;
  const answers = inSlices(length, (at) => plainAnswer(asked, itemAt(at) as Readonly<Record<string, unknown>>));
  // oxlint-disable-next-line unicorn/no-thenable -- the executor must take it for a promise without looking into the list
  return { then: () => answers } as unknown as Promise<Item[]>;
};
