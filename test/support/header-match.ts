import type { Statement } from '../../server/graph/header.ts';
import type { ValueType } from '../../server/graph/types.ts';
import type { RawRow } from '../../server/graph/values.ts';

const isMap = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isWhole = (value: unknown) => typeof value === 'bigint' || Number.isInteger(value);

const fits: Record<ValueType['base'], (value: unknown) => boolean> = {
  String: (value) => typeof value === 'string',
  Int: isWhole,
  Float: (value) => typeof value === 'number' || typeof value === 'bigint',
  Boolean: (value) => typeof value === 'boolean',
  Map: isMap,
  Entity: (value) => isMap(value) && 'id' in Object(value) && 'kind' in Object(value),
  Link: (value) => isMap(value) && ['id', 'kind', 'from', 'to'].every((key) => key in Object(value)),
  Obligation: (value) => isMap(value) && ['id', 'measure'].every((key) => key in Object(value)),
  Source: (value) => isMap(value) && 'id' in Object(value),
};

const valueFits = (value: unknown, type: ValueType) => {
  if (value === null || value === undefined) return type.nullable;
  if (!type.list) return fits[type.base](value);
  return Array.isArray(value) && value.every(fits[type.base]);
};

/** What of a raw result differs from the statement's header: columns that are missing or too many, values of other types. */
export const differencesFromHeader = (statement: Statement, rows: readonly RawRow[]): string[] =>
  rows.flatMap((row, index) => {
    const declared = Object.keys(statement.columns).sort().join(', ');
    const found = Object.keys(row).sort().join(', ');
    if (declared !== found) return [`row ${index} has the columns ${found}, the header ${declared}`];
    return Object.entries(statement.columns)
      .filter(([name, type]) => !valueFits(row[name], type))
      .map(([name, type]) => `row ${index}: ${name} is not of the type ${JSON.stringify(type)}: ${String(row[name])}`);
  });
