import { confidences, type Confidence, type EvidenceRow, type Origin } from '../../graph/model.ts';
import { evidenceColumns, readClaim } from './columns.ts';
import type { Problems } from './problems.ts';
import { readTable, type TableRow } from './table.ts';

const origins: readonly Origin[] = ['DOCUMENT', 'NAME', 'PUBLIC_SOURCE', 'OWN_KNOWLEDGE'];

type Row = TableRow<(typeof evidenceColumns)[number]>;

/** Where a quote stands: the section, and the characters after RFC 5147, counted in the text without white space. */
const locator = ({ section, start, end }: Row['cells']) => (start === '' ? null : `${section}#char=${start},${end}`);

const checkQuote = (row: Row, text: string, problems: Problems) => {
  const { start, end, quote, origin } = row.cells;
  if (origin !== 'DOCUMENT' && origin !== 'NAME') return;
  if (quote === '') problems.add(row.file, row.line, `evidence of origin ${origin} needs a quote`);
  else if (text.slice(Number(start), Number(end)) !== quote) {
    problems.add(row.file, row.line, `the quote "${quote}" does not stand at ${start} to ${end} of the source text`);
  }
};

/** Evidence by the id of what it supports; quotes of the document are looked up in its text. */
export const readEvidence = (
  file: string,
  content: string,
  text: string,
  problems: Problems,
): Map<string, { line: number; piece: EvidenceRow }[]> => {
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
