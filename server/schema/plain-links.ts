import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { EntityRow, LinkRow } from '../graph/model.ts';
import { inSlices } from '../graph/slices.ts';
import { kindNamed } from '../ontology/kinds.ts';
import { decodeCursor, pageSize, toPage } from './connection.ts';
import { isLight } from './light.ts';
import type { Loaders } from './loaders.ts';
import { plainAnswer, selectionOf, type Part, type Selection } from './plain-fields.ts';
import type { EntityLinksArgs } from './types.generated.ts';

type Answer = Record<string, unknown>;
type Nodes = readonly FieldNode[];
type Answers = readonly unknown[];

/** Makes answers for all of several lists at once. */
const ofAll = async <Row>(
  lists: readonly (readonly Row[])[],
  make: (rows: readonly Row[]) => Promise<Answers>,
): Promise<Answers[]> => {
  const made = await make(lists.flat());
  let at = 0;
  return lists.map(({ length }) => made.slice(at, (at += length)));
};

/** Answers once what is there several times. */
const ofEach = async (rows: readonly EntityRow[], make: (rows: readonly EntityRow[]) => Promise<Answers>) => {
  const once = [...new Map(rows.map((row) => [row.id, row])).values()];
  const made = await make(once);
  const byId = new Map(once.map(({ id }, at) => [id, made[at]]));
  return rows.map(({ id }) => byId.get(id));
};

/** Fills the parts of answers in. */
const fill = async (answers: readonly Answer[], { parts }: Selection, of: (part: Part) => Promise<Answers>) => {
  const fillIn = async (part: Part) => {
    const values = await of(part);
    for (const [at, answer] of answers.entries()) answer[part.alias] = values[at];
  };
  await Promise.all(parts.map(fillIn));
  return answers;
};

/** Loaders of a caller who may see everything. */
type LightLoaders = Loaders & Record<'lightLinksOf', NonNullable<Loaders['lightLinksOf']>>;

/** Answers questions below `links`: what is asked of all links of one level is asked at once. */
const createWalk = (info: GraphQLResolveInfo, load: LightLoaders) => {
  const known = new Map<Nodes, Map<string, Selection>>();
  const asked = (nodes: Nodes, typeName: string): Selection => {
    const before = known.get(nodes)?.get(typeName);
    if (before) return before;
    const made = selectionOf(info, info.schema.getType(typeName) as GraphQLObjectType, nodes);
    known.set(nodes, new Map(known.get(nodes)).set(typeName, made));
    return made;
  };

  const plain = (selection: Selection, items: readonly object[]) =>
    inSlices(items.length, (at) => plainAnswer(selection, items[at] as Answer));

  const ends = (ids: readonly string[], nodes: Nodes) =>
    ofEach(
      ids.map((id) => load.lightEnds.get(id)!),
      (rows) => entities(rows, nodes),
    );

  const links = async (rows: readonly LinkRow[], nodes: Nodes): Promise<Answers> => {
    const selection = asked(nodes, 'Link');
    const answers = await plain(selection, rows);
    return fill(answers, selection, (part) =>
      ends(
        rows.map((row) => (part.field === 'from' ? row.from : row.to)),
        part.nodes,
      ),
    );
  };

  const edges = async (rows: readonly { cursor: string; node: LinkRow }[], nodes: Nodes): Promise<Answers> => {
    const selection = asked(nodes, 'LinkEdge');
    const answers = await plain(selection, rows);
    return fill(answers, selection, (part) =>
      links(
        rows.map(({ node }) => node),
        part.nodes,
      ),
    );
  };

  const connections = async (
    of: readonly EntityRow[],
    nodes: Nodes,
    { first, after, filter }: EntityLinksArgs,
  ): Promise<Answers> => {
    const selection = asked(nodes, 'LinkConnection');
    const isCounted = selection.leaves.some(({ field }) => field === 'totalCount');
    const isRead = selection.parts.length > 0;
    const page = load.lightLinksOf({ first: pageSize(first), after: decodeCursor(after), filter });
    const count = load.linkCountOf(filter);
    for (const entity of of) load.lightEnds.set(entity.id, entity);
    const [pages, totals] = await Promise.all([
      isRead ? Promise.all(of.map(({ id }) => page.load(id))) : [],
      isCounted ? Promise.all(of.map(({ id }) => count.load(id))) : [],
    ]);
    const answers = await plain(
      selection,
      of.map((_, at) => ({ totalCount: totals[at] })),
    );
    const whole = () => pages.map((rows) => toPage(rows, { first, after }, ({ id }) => id));
    return fill(answers, selection, async (part) => {
      if (part.field === 'nodes') {
        const rows = pages.map((page) => page.slice(0, first));
        return ofAll(rows, (all) => links(all, part.nodes));
      }
      if (part.field === 'edges') {
        const rows = whole().map(({ edges }) => edges);
        return ofAll(rows, (all) => edges(all, part.nodes));
      }
      return plain(
        asked(part.nodes, 'PageInfo'),
        whole().map(({ pageInfo }) => pageInfo),
      );
    });
  };

  const entitiesOfKind = async (rows: readonly EntityRow[], selection: Selection): Promise<Answers> => {
    const answers = await plain(selection, rows);
    return fill(answers, selection, (part) => {
      const declared = selection.type.getFields()[part.field]!;
      const args = getArgumentValues(declared, part.nodes[0]!, info.variableValues) as unknown as EntityLinksArgs;
      return connections(rows, part.nodes, args);
    });
  };

  const entities = async (rows: readonly EntityRow[], nodes: Nodes): Promise<Answers> => {
    const kinds = [...new Set(rows.map(({ kind }) => kind))];
    const answers = new Map<EntityRow, unknown>();
    const answer = async (kind: EntityRow['kind']) => {
      const some = rows.filter((row) => row.kind === kind);
      const made = await entitiesOfKind(some, asked(nodes, kindNamed(kind)!.typeName));
      for (const [at, row] of some.entries()) answers.set(row, made[at]);
    };
    await Promise.all(kinds.map(answer));
    return rows.map((row) => answers.get(row));
  };

  return connections;
};

/**
 * The answer to `links` of an entity of which only what is light is asked, however many levels below. GraphQL makes several
 * promises for each link and what is at its end; here each level is one list. What is returned is complete already, so it
 * does not pass GraphQL's own completion on (`then` is how GraphQL asks for it). Where that fails, a wrong argument further
 * below for instance, GraphQL answers it after all and tells the place: what was read, or refused, is known to the loaders.
 * Undefined where something else is asked.
 */
export const plainLinks = <Connection>(
  entity: EntityRow,
  args: EntityLinksArgs,
  { load, info, otherwise }: { load: Loaders; info: GraphQLResolveInfo; otherwise: () => Connection },
): Promise<Connection> | undefined => {
  const { lightLinksOf } = load;
  if (!lightLinksOf || !isLight(info)) return undefined;
  const answer = createWalk(info, { ...load, lightLinksOf })([entity], info.fieldNodes, args).then(([only]) => only);
  const then = (complete: (connection: Connection) => unknown) => answer.catch(() => complete(otherwise()));
  // oxlint-disable-next-line unicorn/no-thenable -- the executor must take it for a promise without looking into it
  return { then } as unknown as Promise<Connection>;
};
