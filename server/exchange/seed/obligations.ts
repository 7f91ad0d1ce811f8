import type { Modality, ObligationRow } from '../../graph/model.ts';
import { PatternError, readExpected, readSubjects } from '../../ontology/pattern.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Problems } from './problems.ts';
import { readTable, type TableRow } from './table.ts';

const file = 'obligations.csv';

const columns = [
  'id',
  'measure',
  'source',
  'section',
  'start',
  'end',
  'quote',
  'modality',
  'subjects',
  'expects',
  'at_least',
  'title_zh',
  'title_en',
  'unchecked_zh',
  'unchecked_en',
] as const;

type Row = TableRow<(typeof columns)[number]>;

const modalities: readonly Modality[] = ['SHALL', 'MAY_EXPLORE'];

const tryReading = (
  read: (text: string) => unknown,
  { line, cells }: Row,
  column: 'subjects' | 'expects',
  problems: Problems,
) => {
  if (cells[column] === '') return;
  try {
    read(cells[column]);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    problems.add(file, line, `${column}: ${error.message}`);
  }
};

const check = (row: Row, text: string, problems: Problems) => {
  const { line, cells } = row;
  const wrong = (reason: string) => problems.add(file, line, reason);
  for (const column of ['id', 'measure', 'source', 'title_zh', 'title_en'] as const) {
    if (cells[column] === '') wrong(`${column} is blank`);
  }
  if (!modalities.includes(cells.modality as Modality)) {
    wrong(`unknown modality "${cells.modality}"; it may be ${modalities.join(' or ')}`);
  }
  if (text.slice(Number(cells.start), Number(cells.end)) !== cells.quote || cells.quote === '') {
    wrong(`the quote "${cells.quote}" does not stand at ${cells.start} to ${cells.end} of the source text`);
  }
  const checked = cells.subjects !== '' && cells.expects !== '';
  if (!checked && (cells.unchecked_zh === '' || cells.unchecked_en === '')) {
    wrong('without subjects and expects it must say in unchecked_zh and unchecked_en why it cannot be checked');
  }
  if (checked && !/^[1-9]\d*$/.test(cells.at_least))
    wrong(`at_least must be a whole number from 1, it is "${cells.at_least}"`);
  tryReading(readSubjects, row, 'subjects', problems);
  tryReading(readExpected, row, 'expects', problems);
};

/** Reads obligations.csv: what measures call for, as patterns; `text` is the document that they quote. */
export const readObligations = (content: string, text: string, problems: Problems): ObligationRow[] => {
  const seen = new Set<string>();
  return readTable(file, content, columns, problems).map((row) => {
    const { cells, line } = row;
    check(row, text, problems);
    if (seen.has(cells.id)) problems.add(file, line, `${cells.id} is the id of more than one obligation`);
    seen.add(cells.id);
    return {
      id: cells.id,
      measure: cells.measure,
      modality: cells.modality as Modality,
      subjects: cells.subjects || null,
      expects: cells.expects || null,
      atLeast: cells.expects ? Number(cells.at_least) : null,
      titleZh: cells.title_zh,
      titleEn: cells.title_en,
      uncheckedZh: cells.unchecked_zh || null,
      uncheckedEn: cells.unchecked_en || null,
      position: Number(cells.start),
      evidence: [
        {
          source: cells.source,
          locator: `${cells.section}#char=${cells.start},${cells.end}`,
          quote: cells.quote,
          claim: null,
          origin: 'DOCUMENT',
          confidence: 'VERIFIED',
        },
      ],
    };
  });
};

/** Notes obligations of what is no measure, and measures that neither have one nor a reason why none can be checked. */
export const checkObligations = (
  obligations: readonly ObligationRow[],
  { entities, sources }: Dataset,
  problems: Problems,
) => {
  const measures = new Set(entities.filter(({ kind }) => kind === 'MEASURE').map(({ id }) => id));
  const known = new Set(sources.map(({ id }) => id));
  obligations.forEach(({ id, measure, evidence }, at) => {
    if (!measures.has(measure)) problems.add(file, at + 2, `${id} belongs to ${measure}, which is no measure`);
    const unknown = evidence.find(({ source }) => !known.has(source));
    if (unknown) problems.add(file, at + 2, `${id} rests on the source ${unknown.source}, which is not there`);
  });
  const spoken = new Set(obligations.map(({ measure }) => measure));
  for (const measure of measures) {
    if (!spoken.has(measure))
      problems.add(file, 1, `${measure} has no obligation, and no reason why none can be checked`);
  }
};
