import type { Attributes, AttributeValue } from './network.ts';
import type { XmlElement } from './xml-element.ts';
import type { Gathered } from './xml-gathered.ts';

const whole = new Set(['int', 'integer', 'long', 'short', 'byte', 'biginteger']);
const fractional = new Set(['float', 'double', 'bigdecimal', 'real', 'decimal', 'number']);
// Maps, since a file may say `constructor` anywhere.
const truths = new Map([
  ['true', true],
  ['1', true],
  ['yes', true],
  ['false', false],
  ['0', false],
  ['no', false],
]);
const special = new Map([
  ['inf', Infinity],
  ['+inf', Infinity],
  ['infinity', Infinity],
  ['+infinity', Infinity],
  ['-inf', -Infinity],
  ['-infinity', -Infinity],
  ['nan', null],
  // As Gephi writes it.
  ['null', null],
]);
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number as XML and the languages of other tools write it; null where it says that there is none. */
const numberOf = (text: string): number | null | undefined => {
  const trimmed = text.trim();
  if (number.test(trimmed)) return Number(trimmed);
  return trimmed === '' ? null : special.get(trimmed.toLowerCase());
};

const truthOf = (text: string): boolean | null | undefined => {
  const trimmed = text.trim().toLowerCase();
  return trimmed === '' || trimmed === 'null' ? null : truths.get(trimmed);
};

/** A whole number, which stays text where a number could not hold it exactly. */
const wholeOf = (text: string): number | string | null | undefined => {
  const value = numberOf(text);
  return typeof value === 'number' &&
    Number.isInteger(value) &&
    !Number.isSafeInteger(value) &&
    /^\s*[+-]?\d+\s*$/.test(text)
    ? text.trim()
    : value;
};

const deepest = 20;

const isValue = (value: unknown, depth = 0): value is AttributeValue => {
  if (Array.isArray(value)) return depth < deepest && value.every((one) => isValue(one, depth + 1));
  return value === null || typeof value !== 'object';
};

/** A value that was written as JSON text. */
export const jsonOf = (text: string): AttributeValue | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isValue(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/**
 * A value of a type that the file declares (`int`, `xs:double`, `boolean`, …; text where the type is another); undefined
 * where it is not such a value, which is then told as a problem.
 */
export const typedValue = (
  gathered: Gathered,
  element: XmlElement,
  { name, type }: { name: string; type: string },
  text: string,
): AttributeValue | undefined => {
  let value: AttributeValue | undefined;
  if (whole.has(type)) {
    value = wholeOf(text);
    if (typeof value === 'string')
      gathered.note('Whole numbers beyond 9007199254740991 are kept as text, so that no digit is lost.');
  } else if (fractional.has(type)) value = numberOf(text);
  else if (type === 'boolean') value = truthOf(text);
  else return text;
  if (value === undefined)
    gathered.wrong(element, type === 'boolean' ? `true or false in ${name}` : `a number in ${name}`, text);
  return value;
};

/** Whether a link is directed, in the words of its file; what is neither yes nor no is a problem. */
export const isDirected = (gathered: Gathered, element: XmlElement, text: string): boolean =>
  typedValue(gathered, element, { name: 'directed', type: 'boolean' }, text) === true;

/** A weight, which must be a number that can be reckoned with. */
export const weightOf = (gathered: Gathered, element: XmlElement, text: AttributeValue | undefined): number | null => {
  if (text === undefined || text === null) return null;
  const value = typeof text === 'number' ? text : typeof text === 'string' ? numberOf(text) : undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value !== null)
    gathered.wrong(element, 'a number as weight', typeof text === 'object' ? JSON.stringify(text) : String(text));
  return null;
};

/** Sets an attribute, whatever its name: a file may call one `__proto__`. */
export const put = (attributes: Record<string, AttributeValue>, name: string, value: AttributeValue): void => {
  if (name === '__proto__')
    Object.defineProperty(attributes, name, { value, enumerable: true, writable: true, configurable: true });
  else attributes[name] = value;
};

export const has = (attributes: Attributes, name: string): boolean => Object.hasOwn(attributes, name);
