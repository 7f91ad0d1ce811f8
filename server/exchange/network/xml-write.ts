import { pipeline } from 'node:stream/promises';
import type { Writable } from 'node:stream';

/** The namespace of what our own files say beside their format: `holds` on a column is `json` or what else it is. */
export const ownNamespace = 'urn:science-cooperation-atlas:network';

/** What XML cannot hold. */
export const lostInXml: readonly string[] = [
  'control characters',
  'attributes without a value',
  'numbers that are none (NaN), weights and numbers in lists without end',
];

const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader makes spaces of these in attributes, and line feeds of returns in text.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text without what XML cannot hold. */
export const possible = (text: string): string => text.replace(impossible, '');

/** Text as it can stand in an element and in an attribute in double quotes. */
export const escaped = (text: string): string =>
  possible(text).replace(/[&<>"\t\n\r]/g, (sign) => signs[sign] as string);

/** The attributes of an element, without those that are null. */
export const attributesOf = (values: Readonly<Record<string, string | null>>): string => {
  let written = '';
  for (const name in values) {
    const value = values[name];
    if (typeof value === 'string') written += ` ${name}="${escaped(value)}"`;
  }
  return written;
};

/** A number as XML Schema writes it, with every digit. */
export const numberText = (value: number): string => {
  if (Object.is(value, -0)) return '-0';
  return Number.isFinite(value) ? String(value) : value > 0 ? 'INF' : '-INF';
};

const chunkSize = 2 ** 16;

/** Writes lines as they come, many at once and no faster than they are taken. */
export const writeLines = (lines: AsyncIterable<string>, to: Writable): Promise<void> =>
  pipeline(async function* () {
    let chunk = '';
    for await (const line of lines) {
      chunk += `${line}\n`;
      if (chunk.length < chunkSize) continue;
      yield chunk;
      chunk = '';
    }
    if (chunk !== '') yield chunk;
  }, to);
