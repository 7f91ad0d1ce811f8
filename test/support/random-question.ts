import * as fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { asJson, hostile, ids, Name, numbers, words, written } from './random-value.ts';

export interface Question {
  query: string;
  variables: Record<string, unknown>;
}

type Draw = (most: number) => number;

/** Writes one document after the schema from drawn numbers, most of it right and some of it not. */
const write = (schema: GraphQLSchema, draw: Draw): Question => {
  const one = <T>(list: readonly T[]): T => list[draw(list.length - 1)]!;
  const seldom = (often: number) => draw(often) === 1;
  const variables: { name: string; type: string; value: unknown }[] = [];
  const fragments: string[] = [];
  let aliases = 0;

  const plain = (name: string): unknown => {
    if (name === 'Int') return one(numbers);
    if (name === 'Float') return one([...numbers, 0.5]);
    if (name === 'Boolean') return seldom(1);
    return one(name === 'ID' ? ids : words);
  };

  const valueFor = (type: GraphQLInputType, depth: number): unknown => {
    if (seldom(60)) return one(hostile);
    const nullable = getNullableType(type);
    if (isListType(nullable)) return Array.from({ length: draw(3) }, () => valueFor(nullable.ofType, depth + 1));
    if (isEnumType(nullable)) return new Name(one(nullable.getValues()).name);
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields()).filter(({ type: own }) => isNonNullType(own) || seldom(3));
      return Object.fromEntries(
        fields.slice(0, depth > 3 ? 0 : 3).map(({ name, type: own }) => [name, valueFor(own, depth + 1)]),
      );
    }
    return plain(getNamedType(nullable).name);
  };

  const argument = ({ name, type }: GraphQLArgument | GraphQLInputField) => {
    const value = valueFor(type, 0);
    if (!seldom(3)) return `${name}: ${written(value)}`;
    variables.push({ name: `v${variables.length}`, type: String(seldom(40) ? 'Int' : type), value: asJson(value) });
    return `${name}: $v${variables.length - 1}`;
  };

  const field = (own: GraphQLField<unknown, unknown>, depth: number): string => {
    const given = own.args.filter(
      ({ type, defaultValue }) => (isNonNullType(type) && defaultValue === undefined) || seldom(3),
    );
    const args = given.filter(() => !seldom(80)).map(argument);
    const called = own.args.length > 0 ? `a${(aliases += 1)}: ${own.name}` : own.name;
    const type = getNamedType(own.type);
    const below = isCompositeType(type) ? ` { ${selection(type, depth + 1)} }` : '';
    const directive = seldom(30)
      ? ` @${one(['skip', 'include'])}(if: ${seldom(20) ? '1' : one(['true', 'false'])})`
      : '';
    return `${called}${args.length > 0 ? `(${args.join(', ')})` : ''}${directive}${below}`;
  };

  const selection = (type: GraphQLCompositeType, depth: number): string => {
    const all = 'getFields' in type ? Object.values(type.getFields()) : [];
    const leaves = all.filter((own) => !isCompositeType(getNamedType(own.type)));
    const parts = Array.from({ length: 1 + draw(2) }, () => {
      const from = depth > 5 || seldom(2) ? leaves : all;
      return from.length === 0 ? '__typename' : field(one(from), depth);
    });
    if (isInterfaceType(type) && seldom(3)) {
      const narrow = one(schema.getPossibleTypes(type));
      parts.push(`... on ${narrow.name} { ${selection(narrow, depth + 2)} }`);
    }
    if (seldom(20)) {
      fragments.push('');
      const at = fragments.length - 1;
      fragments[at] = `fragment F${at} on ${type.name} { ${selection(type, depth + 2)} }`;
      parts.push(`...F${at}`);
    }
    if (seldom(80)) parts.push(one(['nothing', '__schema { types { name } }', '...F0', '... on Nothing { id }']));
    return [...new Set(parts)].join(' ');
  };

  const kind = seldom(8) ? 'mutation' : 'query';
  const root = kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
  const asked = selection(root, 0);
  const declared = variables.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const text = `${kind}${declared && ` Q(${declared})`} { ${asked} } ${fragments.join(' ')}`;
  const kept = seldom(100) ? text.slice(0, draw(text.length)) : text;
  const given = variables.filter(() => !seldom(40)).map(({ name, value }) => [name, seldom(30) ? one(hostile) : value]);
  return { query: kept, variables: Object.fromEntries(given) as Record<string, unknown> };
};

/** Any question that the schema allows, and some that it does not. */
export const anyQuestion = (schema: GraphQLSchema): fc.Arbitrary<Question> =>
  fc.gen().map((gen) => write(schema, (most) => gen(fc.nat, { max: Math.max(0, most) })));
