import { GraphQLID, type GraphQLSchema } from 'graphql';
import type { Chosen } from '../exchange/written/part.ts';
import type { Ask, ReadName } from '../graph/graph.ts';
import { entityParams, linkParams } from '../schema/filters.ts';
import type { EntityFilter, LinkFilter } from '../schema/types.generated.ts';
import { fieldsOf, language, type Parameter } from './parameters.ts';
import { Refusal } from './refusal.ts';

/** What an address may say of the network: the arguments of the field `network`, those of links by `linkKinds` and the like. */
export const networkParameters = (schema: GraphQLSchema): Parameter[] => [
  { name: 'view', type: GraphQLID, required: false },
  ...fieldsOf(schema, 'EntityFilter', 'filter'),
  ...fieldsOf(schema, 'LinkFilter', 'linkFilter', 'link'),
  language,
];

interface Asked {
  view?: string;
  filter?: EntityFilter;
  linkFilter?: LinkFilter;
}

/** Ids of entities and of links that a picture shows, as a page sends them: too many for an address. */
export interface Picture {
  ids: readonly string[];
  links: readonly string[];
}

const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string' && id !== '');

export const pictureIn = (body: unknown): Picture => {
  const { ids, links } = (body ?? {}) as Partial<Record<keyof Picture, unknown>>;
  if (!isIds(ids) || !isIds(links))
    throw new Refusal('The body must be JSON: {"ids": [of entities], "links": [ids of links]}.');
  return { ids, links };
};

/** Ids that have a place in a saved view; whether there are such entities, and who may see them, is for the graph to say. */
const idsOfView = async (ask: Ask<ReadName>, view: string): Promise<string[]> => {
  const [found] = await ask('view/states', { ids: [view] });
  if (!found) throw new Refusal(`There is no view "${view.slice(0, 100)}".`);
  const { positions } = JSON.parse(found.state) as { positions?: unknown };
  const ids = typeof positions === 'object' && positions !== null ? Object.keys(positions) : [];
  if (ids.length === 0) throw new Refusal(`The view "${view.slice(0, 100)}" keeps no picture of the network.`);
  return ids;
};

/**
 * Which part of the graph is asked for. A view is the entities that have a place in it and the links among them: its
 * filters are the page's, which alone can say what they leave, and sends that as a picture.
 */
export const chosenFrom = async (
  ask: Ask<ReadName>,
  { view, filter, linkFilter }: Asked,
  picture: Picture | null,
): Promise<Chosen> => {
  if ([view, picture, filter?.ids].filter((ids) => ids).length > 1)
    throw new Refusal('Give one of "view", "ids" and a body of ids.');
  const ids = view ? await idsOfView(ask, view) : (picture?.ids ?? filter?.ids ?? null);
  return {
    entities: { ...entityParams(filter), ids },
    links: linkParams(linkFilter),
    only: picture && new Set(picture.links),
  };
};
