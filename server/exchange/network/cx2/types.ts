import type { AttributeValue } from '../network.ts';

/** What single values are, from the narrowest to the widest: text can hold all. */
const widths = ['boolean', 'integer', 'long', 'double', 'string'] as const;
type Width = (typeof widths)[number];

/** A type of CX2; the values of an empty list can be anything yet. */
export interface Type {
  isList: boolean;
  of: Width | null;
}

const widthOf = (value: AttributeValue): Width => {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value !== 'number') return 'string';
  if (!Number.isSafeInteger(value)) return 'double';
  return Math.abs(value) < 2 ** 31 ? 'integer' : 'long';
};

const wider = (one: Width | null, other: Width | null): Width | null => {
  if (one === null || other === null || one === other) return one ?? other;
  if (one === 'boolean' || other === 'boolean') return 'string';
  return widths.indexOf(one) > widths.indexOf(other) ? one : other;
};

/** The type that holds what a type holds and a value too. */
export const widened = (type: Type | undefined, value: AttributeValue): Type => {
  const isList = Array.isArray(value);
  const of = isList ? value.map(widthOf).reduce<Width | null>(wider, null) : widthOf(value);
  if (type === undefined) return { isList, of };
  return type.isList === isList ? { isList, of: wider(type.of, of) } : { isList: false, of: 'string' };
};

export const nameOf = ({ isList, of }: Type): string => `${isList ? 'list_of_' : ''}${of ?? 'string'}`;

const single = (of: Width | null, value: AttributeValue) =>
  of === 'string' && typeof value !== 'string' ? JSON.stringify(value) : value;

/** A value as its type has it: what is no text is its JSON where the type is text. */
export const valueAs = ({ isList, of }: Type, value: AttributeValue): AttributeValue =>
  isList && Array.isArray(value) ? value.map((one) => single(of, one)) : single(of, value);
