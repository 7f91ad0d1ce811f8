import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** What arguments of plain types are filled with: by name and type where one name has several, by name, or by type. */
export type Values = Readonly<Record<string, readonly unknown[]>>;

/** A question that the schema allows: one field of the root with arguments, and what is asked of its answer. */
export interface Way {
  field: string;
  args: string;
  selection: string;
}

export type Composite = GraphQLObjectType | GraphQLInterfaceType;

const literal = (value: unknown): string => JSON.stringify(value);

/** Everything that an argument of this type is given in turn, as it is written. */
const valuesOf = (type: GraphQLInputType, name: string, values: Values): string[] => {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const all = valuesOf(nullable.ofType as GraphQLInputType, name, values);
    return [`[${all.join(', ')}]`, `[${all.at(-1)}]`];
  }
  if (isEnumType(nullable)) return nullable.getValues().map((value) => value.name);
  if (isInputObjectType(nullable))
    return Object.values(nullable.getFields()).flatMap((field) =>
      valuesOf(field.type, field.name, values).map((value) => `{ ${field.name}: ${value} }`),
    );
  const found = values[`${name}: ${String(nullable)}`] ?? values[name] ?? values[String(nullable)];
  if (!found) throw new Error(`say what "${name}: ${String(type)}" may be given`);
  return found.map(literal);
};

const isRequired = ({ type, defaultValue }: GraphQLArgument) => isNonNullType(type) && defaultValue === undefined;

const written = (args: ReadonlyMap<string, string>): string =>
  args.size === 0 ? '' : `(${[...args].map(([name, value]) => `${name}: ${value}`).join(', ')})`;

/** The arguments that a field needs, each with another value, and those with each argument filled with each value in turn. */
const argumentsOf = (field: GraphQLField<unknown, unknown>, values: Values): string[] => {
  const choices = new Map(field.args.map(({ name, type }) => [name, valuesOf(type, name, values)]));
  const base = new Map(
    field.args.filter(isRequired).map(({ name }, at) => {
      const values = choices.get(name) ?? [];
      return [name, values[at % values.length] ?? ''];
    }),
  );
  const others = [...choices].flatMap(([name, all]) => all.map((value) => written(new Map(base).set(name, value))));
  return [...new Set([written(base), ...others])];
};

/** Asks for every field of a type, and of the types behind it the first time that they come. */
const selectionOf = (schema: GraphQLSchema, root: Composite, values: Values, deep: boolean): string => {
  const seen = new Set<string>();
  const fieldOf = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const type = getNamedType(field.type);
    const args = argumentsOf(field, values)[0] ?? '';
    if (isLeafType(type)) return field.name + args;
    return `${field.name}${args} ${within(type, depth + 1)}`;
  };
  const fieldsOf = (type: Composite, depth: number, except: readonly string[] = []) =>
    Object.values(type.getFields())
      .filter(({ name }) => !except.includes(name))
      .map((field) => fieldOf(field, depth));
  const within = (type: GraphQLNamedType, depth: number): string => {
    if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${type.name} cannot be walked`);
    const first = !seen.has(type.name);
    seen.add(type.name);
    if (!first || (!deep && depth > 2)) {
      const plain = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
      return `{ ${['__typename', ...plain.filter(({ args }) => args.length === 0).map(({ name }) => name)].join(' ')} }`;
    }
    const own = isInterfaceType(type) && deep ? schema.getPossibleTypes(type) : [];
    const shared = Object.keys(type.getFields());
    const fragments = own.flatMap((one) => {
      const fields = fieldsOf(one, depth, shared);
      return fields.length > 0 ? [`... on ${one.name} { ${fields.join(' ')} }`] : [];
    });
    return `{ ${['__typename', ...fieldsOf(type, depth), ...fragments].join(' ')} }`;
  };
  return within(root, 0);
};

const nodesOf = (schema: GraphQLSchema, node: GraphQLInterfaceType): Composite[] => {
  const { interfaces, objects } = schema.getImplementations(node);
  const behind = new Set(interfaces.flatMap((one) => schema.getPossibleTypes(one)));
  return [...interfaces, ...objects.filter((one) => !behind.has(one))];
};

/** A node is asked for as each that it may be: their fields have other types under one name. Kinds are asked for as entities. */
const asked = (schema: GraphQLSchema, type: Composite): readonly Composite[] =>
  type.name === 'Node' ? nodesOf(schema, type as GraphQLInterfaceType) : [type];

/**
 * All questions to a root type: each field with every value of every argument, one at a time, asking for little, and
 * with what it needs asking for everything.
 */
export const everyWay = (schema: GraphQLSchema, root: GraphQLObjectType, values: Values, deeply = true): Way[] =>
  Object.values(root.getFields()).flatMap((field) => {
    const type = getNamedType(field.type);
    const all = argumentsOf(field, values);
    if (isLeafType(type)) return all.map((args) => ({ field: field.name, args, selection: '' }));
    return asked(schema, type as Composite).flatMap((one) => {
      const on = (selection: string) => (one === type ? selection : `{ __typename ... on ${one.name} ${selection} }`);
      const deep = { field: field.name, args: all[0] ?? '', selection: on(selectionOf(schema, one, values, true)) };
      const shallow = on(selectionOf(schema, one, values, false));
      return [...(deeply ? [deep] : []), ...all.map((args) => ({ field: field.name, args, selection: shallow }))];
    });
  });
