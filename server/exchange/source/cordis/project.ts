import type { EntityFact } from '../facts.ts';
import { isNumber, type CordisRow } from './row.ts';

/** Columns of the table of participations that speak of the project. */
const ownHeads = new Set(['end_date', 'max_contribution', 'total_cost', 'duration', 'nunique']);

const yearOf = (date: string): number | null => {
  const year = /\b(19|20)\d{2}\b/.exec(date)?.[0];
  return year === undefined ? null : Number(year);
};

/** The id of the project of a row: its grant number, or the number of its record where only that is there. */
export const projectId = (row: CordisRow): string | undefined => {
  const [project, rcn] = [row.at('project'), row.at('rcn')];
  if (project !== '') return isNumber(project) ? `cordis:${project}` : undefined;
  return isNumber(rcn) ? `cordis-rcn:${rcn}` : undefined;
};

const fact = (row: CordisRow, id: string, nameEn: string): EntityFact => {
  const doi = row.at('doi').replace(/^https?:\/\/(dx\.)?doi\.org\//i, '');
  return {
    id,
    kind: 'PROJECT',
    nameZh: null,
    nameEn,
    aliases: [],
    identifiers: [id, ...(doi === '' ? [] : [`doi:${doi.toLowerCase()}`])],
    properties: { startYear: yearOf(row.at('start')) },
    attributes: {},
    place: row.place,
  };
};

/** A project as its own table tells it. */
export const projectFact = (row: CordisRow, id: string): EntityFact => {
  const [title, acronym, rcn, website] = [row.at('title'), row.at('acronym'), row.at('rcn'), row.at('website')];
  const told = fact(row, id, title || acronym || `CORDIS ${row.at('project')}`);
  return {
    ...told,
    aliases: acronym === '' || acronym === told.nameEn ? [] : [acronym],
    identifiers: [...told.identifiers, ...(rcn === '' ? [] : [`cordis-rcn:${rcn}`])],
    properties: { ...told.properties, website: website === '' ? null : website },
    attributes: row.others(),
  };
};

/** What can be said of a project by a table of its participants alone. */
export const namelessProject = (row: CordisRow, id: string): EntityFact => {
  const number = row.at('project') === '' ? `RCN ${row.at('rcn')}` : row.at('project');
  return {
    ...fact(row, id, row.at('acronym') || `CORDIS ${number}`),
    attributes: row.table === 'participations' ? row.others(ownHeads) : {},
  };
};
