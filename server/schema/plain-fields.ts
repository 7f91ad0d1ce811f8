import {
  getNullableType,
  isLeafType,
  isNonNullType,
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';

/** A plain value that is asked for. */
export interface Leaf {
  /** Its name in the answer. */
  alias: string;
  field: string;
  type: GraphQLLeafType;
  needed: boolean;
}

/** An object that is asked for, or objects. */
export interface Part {
  alias: string;
  field: string;
  nodes: readonly FieldNode[];
}

/** What is asked of objects of one type. */
export interface Selection {
  type: GraphQLObjectType;
  /** Their names in the answer, in its order. */
  aliases: readonly string[];
  leaves: readonly Leaf[];
  parts: readonly Part[];
  /** Where the name of the type is asked for. */
  typeNames: readonly string[];
}

type Document = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** What an operation asks of objects of a type below these nodes. */
export const selectionOf = (
  { schema, fragments, variableValues }: Document,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Selection => {
  const asked = collectSubfields(schema, fragments, variableValues, type, nodes);
  const [leaves, parts, typeNames]: [Leaf[], Part[], string[]] = [[], [], []];
  for (const [alias, below] of asked) {
    const field = below[0]?.name.value ?? '';
    const declared = type.getFields()[field];
    const named = declared && getNullableType(declared.type);
    if (!declared) typeNames.push(alias);
    else if (isLeafType(named)) leaves.push({ alias, field, type: named, needed: isNonNullType(declared.type) });
    else parts.push({ alias, field, nodes: below });
  }
  return { type, aliases: [...asked.keys()], leaves, parts, typeNames };
};

/** An answer with its plain values; its parts stand where they belong, to be filled in. */
export const plainAnswer = (
  { type, aliases, leaves, parts, typeNames }: Selection,
  item: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const answer: Record<string, unknown> = {};
  if (parts.length + typeNames.length > 0) for (const alias of aliases) answer[alias] = null;
  for (const alias of typeNames) answer[alias] = type.name;
  for (const { alias, field, type: leaf, needed } of leaves) {
    const value = item[field] ?? null;
    if (value === null && needed) throw new Error(`${field} is null where it must not be`);
    answer[alias] = value === null ? null : leaf.serialize(value);
  }
  return answer;
};
