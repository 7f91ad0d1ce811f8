import {
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { limits } from './limits.ts';

/** What `@listSize` says of a field. */
interface Size {
  assumedSize?: number;
  slicingArguments?: readonly string[];
  sizedFields?: readonly string[];
}

type Field = GraphQLField<unknown, unknown>;
type Sizes = ReadonlyMap<Field, Size>;

const isList = ({ type }: Field) => isListType(getNullableType(type));
const isPlain = ({ type }: Field) => isLeafType(getNamedType(type));

const typesOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));

/** How long the lists of the schema's description of itself are on average. */
const introspectionSizes = (schema: GraphQLSchema): Map<string, number> => {
  const own = typesOf(schema).flatMap((type) => Object.values(type.getFields()));
  const types = Object.keys(schema.getTypeMap()).length;
  const perType = Math.ceil(own.length / types);
  const perField = Math.ceil(own.reduce((sum, { args }) => sum + args.length, 0) / own.length);
  return new Map([
    ['__Schema.types', types],
    ['__Schema.directives', schema.getDirectives().length],
    ...['fields', 'interfaces', 'possibleTypes', 'enumValues', 'inputFields'].map(
      (name) => [`__Type.${name}`, perType] as const,
    ),
    ['__Field.args', perField],
    ['__Directive.args', perField],
  ]);
};

/**
 * How long every list of objects is, by its field.
 * @throws if a list does not say so: a field that somebody adds cannot be forgotten.
 */
export const sizesOf = (schema: GraphQLSchema): Sizes => {
  const [directive, introspection] = [schema.getDirective('listSize'), introspectionSizes(schema)];
  const fields = typesOf(schema).flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
  const sizes = new Map<Field, Size>();
  for (const { type, field } of fields) {
    const assumedSize = introspection.get(`${type.name}.${field.name}`);
    const said = directive && field.astNode && getDirectiveValues(directive, field.astNode);
    if (said ?? assumedSize) sizes.set(field, said ?? { assumedSize: assumedSize ?? 0 });
  }
  const above = (name: string) => fields.filter(({ field }) => getNamedType(field.type).name === name);
  for (const { type, field } of fields) {
    if (!isList(field) || isPlain(field) || sizes.has(field)) continue;
    const leading = above(type.name);
    const sized = leading.every((one) => sizes.get(one.field)?.sizedFields?.includes(field.name));
    if (leading.length === 0 || !sized) throw new Error(`${type.name}.${field.name} needs @listSize, see cost.graphql`);
  }
  return sizes;
};

/** A list costs as many as it may hold, an object one with all its plain values. */
const estimator =
  (sizes: Sizes): ComplexityEstimator =>
  ({ field, args, childComplexity }) => {
    if (isPlain(field)) return 0;
    const { slicingArguments = [], assumedSize, sizedFields } = sizes.get(field) ?? {};
    const given: unknown[] = slicingArguments.map((name) => args[name]);
    const slice = given
      .map((value) => (Array.isArray(value) ? value.length : value))
      .find((n) => typeof n === 'number');
    const asked = slice === undefined ? assumedSize : Math.max(0, slice);
    // A list that the field above sizes has been counted there.
    if (sizedFields) return (isList(field) ? (assumedSize ?? NaN) : 1) * (1 + (asked ?? NaN) * childComplexity);
    return (isList(field) && sizes.has(field) ? (asked ?? NaN) : 1) * Math.max(1, childComplexity);
  };

type Variables = Readonly<Record<string, unknown>>;

/** What a question costs; 0 where its variables do not fit their types, which it is answered with. */
export const costOf = (
  schema: GraphQLSchema,
  sizes: Sizes,
  query: DocumentNode,
  { name, variableDefinitions }: OperationDefinitionNode,
  variables: Variables,
): number => {
  if (getVariableValues(schema, variableDefinitions ?? [], variables).errors) return 0;
  return getComplexity({
    schema,
    query,
    variables,
    ...(name ? { operationName: name.value } : {}),
    estimators: [estimator(sizes)],
    // Counted already, and refused with a code.
    maxQueryNodes: limits.selections + 1,
  });
};
