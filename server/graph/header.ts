import { parseType, type ValueType } from './types.ts';

/** One statement of the graph's language with what its header says of it. */
export interface Statement {
  /** `noun/question`, the path of its file. */
  name: string;
  /** File that it stands in, for messages. */
  file: string;
  sentence: string;
  mode: 'read' | 'write';
  params: Readonly<Record<string, ValueType>>;
  columns: Readonly<Record<string, ValueType>>;
  text: string;
}

/** A statement file that cannot be used; the message names file and line. */
export class StatementError extends Error {}

const parameterNames = (text: string) => [...text.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? '');

/**
 * Reads a statement file: a sentence, `@read` or `@write`, `@param name Type` and `@column name Type` in comment lines
 * at the top, then the text.
 */
export const parseStatement = (name: string, file: string, content: string): Statement => {
  const lines = content.split('\n');
  const fail = (line: number, reason: string) => new StatementError(`${file}:${line}: ${reason}`);
  const params: Record<string, ValueType> = {};
  const columns: Record<string, ValueType> = {};
  const sentence: string[] = [];
  let mode: Statement['mode'] | undefined;
  let last = 0;
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('//')) break;
    last = index + 1;
    const words = line.slice(2).trim();
    if (!words.startsWith('@')) {
      sentence.push(words);
      continue;
    }
    const [tag, key = '', typeText = ''] = words.split(/\s+/);
    if (tag === '@read' || tag === '@write') {
      mode = tag === '@read' ? 'read' : 'write';
      continue;
    }
    if (tag !== '@param' && tag !== '@column') throw fail(index + 1, `unknown tag ${tag}`);
    const type = parseType(typeText);
    if (!type) throw fail(index + 1, `${key} has no type that is known: "${typeText}"`);
    const declared = tag === '@param' ? params : columns;
    if (Object.hasOwn(declared, key)) throw fail(index + 1, `${key} is declared twice`);
    declared[key] = type;
  }
  const text = lines.slice(last).join('\n').trim();
  if (sentence.join('').length === 0) throw fail(1, 'the header has no sentence that says what it answers');
  if (!mode) throw fail(1, 'the header says neither @read nor @write');
  for (const [index, line] of lines.entries()) {
    if (index < last) continue;
    const unknown = parameterNames(line).find((parameter) => !Object.hasOwn(params, parameter));
    if (unknown) throw fail(index + 1, `unknown parameter $${unknown}: declare it with @param`);
  }
  const used = new Set(parameterNames(text));
  const unused = Object.keys(params).find((parameter) => !used.has(parameter));
  if (unused)
    throw fail(
      lines.findIndex((line) => new RegExp(`@param\\s+${unused}\\s`).test(line)) + 1,
      `@param ${unused} is not used`,
    );
  return { name, file, sentence: sentence.join(' ').trim(), mode, params, columns, text };
};
