import type { Problems } from './problems.ts';
import { readTable } from './table.ts';

/** A text as evidence quotes it: line breaks fall inside words of the original, so all white space is taken out. */
export const withoutWhiteSpace = (text: string): string => text.replace(/\s/gu, '');

/** The text of a document with its paragraphs, as lists of equal length (a property cannot hold maps). */
export interface SourceText {
  text: string;
  passageSections: string[];
  passageRoles: string[];
  passageStarts: number[];
  passageEnds: number[];
}

/** What a seed without a text has. */
export const noText: SourceText = {
  text: '',
  passageSections: [],
  passageRoles: [],
  passageStarts: [],
  passageEnds: [],
};

/** Reads the text and its paragraphs, which must follow each other without hole or overlap. */
export const readSourceText = (source: string, passages: string, problems: Problems): SourceText => {
  const file = 'passages.csv';
  const text = withoutWhiteSpace(source);
  const rows = readTable(file, passages, ['section', 'start', 'end', 'role'], problems);
  let expected = 0;
  for (const { line, cells } of rows) {
    if (Number(cells.start) !== expected)
      problems.add(file, line, `the passage starts at ${cells.start}, not at ${expected}`);
    expected = Number(cells.end);
  }
  const last = rows.at(-1);
  if (last && expected !== text.length)
    problems.add(file, last.line, `the passages end at ${expected}, the text at ${text.length}`);
  return {
    text,
    passageSections: rows.map(({ cells }) => cells.section),
    passageRoles: rows.map(({ cells }) => cells.role),
    passageStarts: rows.map(({ cells }) => Number(cells.start)),
    passageEnds: rows.map(({ cells }) => Number(cells.end)),
  };
};
