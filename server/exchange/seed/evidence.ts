import { confidences, type Confidence, type EvidenceRow, type Origin } from '../../graph/model.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { evidenceColumns, readClaim } from './columns.ts';
import type { Problems } from './problems.ts';
import { readTable, type TableRow } from './table.ts';

const origins: readonly Origin[] = ['DOCUMENT', 'NAME', 'PUBLIC_SOURCE', 'OWN_KNOWLEDGE'];
/** Origins that quote the words of a document. */
const quoting: readonly Origin[] = ['DOCUMENT', 'NAME'];

type Row = TableRow<(typeof evidenceColumns)[number]>;

/** Where a quote stands: the section, and the characters after RFC 5147, counted in the text without white space. */
const locator = ({ section, start, end }: Row['cells']) => (start === '' ? null : `${section}#char=${start},${end}`);

const checkQuote = (row: Row, text: string, problems: Problems) => {
  const { start, end, quote, origin } = row.cells;
  if (!quoting.includes(origin as Origin)) return;
  if (quote === '') problems.add(row.file, row.line, `evidence of origin ${origin} needs a quote`);
  else if (text.slice(Number(start), Number(end)) !== quote) {
    problems.add(row.file, row.line, `the quote "${quote}" does not stand at ${start} to ${end} of the source text`);
  }
};

/** Evidence by the id of what it supports, each piece with the line that it stands on. */
export type EvidenceBySubject = ReadonlyMap<string, readonly { line: number; piece: EvidenceRow }[]>;

const file = 'evidence.csv';

/** Reads evidence.csv; quotes of the document are looked up in its text. */
export const readEvidence = (content: string, text: string, problems: Problems): EvidenceBySubject => {
  const bySubject = new Map<string, { line: number; piece: EvidenceRow }[]>();
  for (const row of readTable(file, content, evidenceColumns, problems)) {
    const { subject, source, quote, origin, confidence, claim } = row.cells;
    if (!origins.includes(origin as Origin)) problems.add(file, row.line, `unknown origin "${origin}"`);
    if (!confidences.includes(confidence as Confidence))
      problems.add(file, row.line, `unknown confidence "${confidence}"`);
    checkQuote(row, text, problems);
    const piece: EvidenceRow = {
      source,
      locator: locator(row.cells),
      quote: quote || null,
      claim: readClaim(claim),
      origin: origin as Origin,
      confidence: confidence as Confidence,
    };
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), { line: row.line, piece }]);
  }
  return bySubject;
};

/** Notes evidence of what is neither an entity nor a link, and quotes from what is no document. */
export const checkSubjects = (
  evidence: EvidenceBySubject,
  { sources, entities, links }: Dataset,
  problems: Problems,
) => {
  const documents = new Set(sources.filter(({ kind }) => kind === 'DOCUMENT').map(({ id }) => id));
  const subjects = new Set([...entities, ...links].map(({ id }) => id));
  for (const [subject, pieces] of evidence) {
    const first = pieces[0]?.line ?? 1;
    if (!subjects.has(subject)) problems.add(file, first, `${subject} is neither an entity nor a link`);
    for (const { line, piece } of pieces) {
      if (!quoting.includes(piece.origin) || documents.has(piece.source)) continue;
      problems.add(file, line, `${piece.source} is no document whose text could be quoted`);
    }
  }
};
