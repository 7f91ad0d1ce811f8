import { isInterfaceType, isObjectType, visit, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql';

/** What `link/page-of-entities` gives of links and of what is at their ends where they are lean, and what leads on from each. */
const light = {
  Entity: ['id', 'kind', 'subtype', 'layer', 'nameZh', 'nameEn', 'nameEnOrigin', 'status', 'links'],
  Link: ['id', 'kind', 'status', 'since', 'until', 'weight', 'from', 'to'],
} as const;

type Info = Pick<GraphQLResolveInfo, 'operation' | 'fragments' | 'schema'>;

const fieldsOf = (schema: Info['schema'], name: string): string[] => {
  const type = schema.getType(name);
  if (isInterfaceType(type)) {
    return schema.getPossibleTypes(type).flatMap((possible) => Object.keys(possible.getFields()));
  }
  return isObjectType(type) ? Object.keys(type.getFields()) : [];
};

const look = ({ operation, fragments, schema }: Info): boolean => {
  const heavy = new Set(
    Object.entries(light).flatMap(([type, names]) => {
      const enough: ReadonlySet<string> = new Set(names);
      return fieldsOf(schema, type).filter((name) => !enough.has(name));
    }),
  );
  const asked: string[] = [];
  for (const part of [operation, ...Object.values(fragments)]) {
    visit(part, { Field: ({ name }) => void asked.push(name.value) });
  }
  return !asked.some((name) => heavy.has(name));
};

/** The same operation is asked again and again. */
const known = new WeakMap<OperationDefinitionNode, boolean>();

/**
 * Whether an operation asks only what is light of every link and entity: whatever it leads to may be read without
 * evidence, texts and all that several sources have said.
 */
export const isLean = (info: Info): boolean => {
  const before = known.get(info.operation);
  if (before !== undefined) return before;
  const lean = look(info);
  known.set(info.operation, lean);
  return lean;
};
