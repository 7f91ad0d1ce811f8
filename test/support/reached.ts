import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Composite } from './every-way.ts';

/** Notes every field that has a value in an answer, as `Type.field`. */
export const noteReached = (answer: unknown, reached: Set<string>): void => {
  if (Array.isArray(answer)) return answer.forEach((one) => noteReached(one, reached));
  if (typeof answer !== 'object' || answer === null) return;
  const { __typename: type } = answer as { __typename?: string };
  for (const [name, value] of Object.entries(answer)) {
    if (type !== undefined && name !== '__typename') reached.add(`${type}.${name}`);
    noteReached(value, reached);
  }
};

/** Whether only administrators may ask it: nothing is hidden from them. */
const isForAdministrators = ({ astNode }: GraphQLField<unknown, unknown>) =>
  astNode?.directives?.some(
    ({ name, arguments: given = [] }) =>
      name.value === 'needs' && given.some(({ value }) => value.kind === Kind.ENUM && value.value === 'ADMINISTRATOR'),
  ) ?? false;

/** Every field of every type behind a root, as far as those who are no administrators get there. */
export const fieldsBehind = (root: Composite, schema: GraphQLSchema): string[] => {
  const found = new Map<string, Composite>();
  const visit = (type: GraphQLNamedType) => {
    if ((!isObjectType(type) && !isInterfaceType(type)) || found.has(type.name)) return;
    found.set(type.name, type);
    if (isInterfaceType(type)) schema.getPossibleTypes(type).forEach(visit);
    const fields = Object.values(type.getFields()).filter((field) => !isForAdministrators(field));
    fields.forEach((field) => visit(getNamedType(field.type)));
  };
  visit(root);
  const types = [...found.values()].filter((type) => isObjectType(type) && type !== root);
  return types.flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`));
};
