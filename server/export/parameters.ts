import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  GraphQLEnumType,
  GraphQLInt,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { Refusal } from './refusal.ts';

/** Something that an address may say: a variable of the operation, or a field of one that is an input object. */
export interface Parameter {
  name: string;
  type: GraphQLInputType;
  required: boolean;
  /** The variable that it is a field of, and what it is called there where an address calls it otherwise. */
  within?: string;
  field?: string;
}

export const language: Parameter = {
  name: 'lang',
  type: new GraphQLEnumType({ name: 'Language', values: { zh: {}, en: {} } }),
  required: false,
};

/** The fields of an input object, each by its own name, or with a word before it. */
export const fieldsOf = (schema: GraphQLSchema, input: string, within: string, before = ''): Parameter[] =>
  Object.values((schema.getType(input) as GraphQLInputObjectType).getFields()).map(({ name, type }) => ({
    name: before === '' ? name : before + name[0]?.toUpperCase() + name.slice(1),
    field: name,
    type,
    required: false,
    within,
  }));

/** What pages an operation; an export holds all pages. */
const paging = 'after';

const isList = ({ type }: Parameter) => isListType(getNullableType(type));

const fromVariable = (schema: GraphQLSchema, { variable, type, defaultValue }: VariableDefinitionNode): Parameter[] => {
  const { value: name } = variable.name;
  const known = typeFromAST(schema, type as never) as unknown as GraphQLInputType;
  if (name === paging) return [];
  if (!isInputObjectType(known)) return [{ name, type: known, required: isNonNullType(known) && !defaultValue }];
  return fieldsOf(schema, known.name, name);
};

/** What addresses may say for an operation: its variables, the fields of a filter each by its own name. */
export const parametersOf = (schema: GraphQLSchema, operation: string): Parameter[] => {
  const variables =
    parse(operation).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)?.variableDefinitions ?? [];
  return [...variables.flatMap((variable) => fromVariable(schema, variable)), language];
};

const mayBe = ({ type }: Parameter) => {
  const named = getNamedType(type);
  return isEnumType(named)
    ? ` It may be ${named
        .getValues()
        .map(({ name }) => name)
        .join(', ')}.`
    : '';
};

/** An address says numbers as text. */
const single = (type: GraphQLInputType, text = '') =>
  getNamedType(type) === GraphQLInt && /^-?\d+$/.test(text) ? Number(text) : text;

const valueOf = (parameter: Parameter, texts: readonly string[]): unknown => {
  const { name, type, required } = parameter;
  if (texts.length === 0) {
    if (required) throw new Refusal(`The parameter "${name}" is missing.${mayBe(parameter)}`);
    return undefined;
  }
  if (!isList(parameter) && texts.length > 1)
    throw new Refusal(`The parameter "${name}" is given ${texts.length} times.`);
  const given = isList(parameter)
    ? texts.flatMap((text) => (text === '' ? [] : text.split(',')))
    : single(type, texts[0]);
  coerceInputValue(given, type, (_path, _value, error) => {
    throw new Refusal(`The parameter "${name}": ${error.message}${mayBe(parameter)}`);
  });
  return given;
};

/** What an address says, as the variables of the operation; lists by comma or by saying a parameter again. */
export const variablesFrom = (parameters: readonly Parameter[], said: URLSearchParams): Record<string, unknown> => {
  const names = parameters.map(({ name }) => name);
  const strange = [...said.keys()].find((name) => !names.includes(name));
  if (strange !== undefined) throw new Refusal(`There is no parameter "${strange}"; there are ${names.join(', ')}.`);
  const variables: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const value = valueOf(parameter, said.getAll(parameter.name));
    if (value === undefined || parameter === language) continue;
    if (!parameter.within) variables[parameter.name] = value;
    else
      variables[parameter.within] = {
        ...(variables[parameter.within] as object),
        [parameter.field ?? parameter.name]: value,
      };
  }
  return variables;
};
