import type { LinkFact } from '../facts.ts';
import { linkFact } from '../places.ts';
import { partnersLink } from '../relation.ts';
import { isNumber, type CordisRow } from './row.ts';

/** Columns that speak of the part that an organisation has in a project. */
const ownHeads = new Set([
  'ecContribution',
  'netEcContribution',
  'totalCost',
  'ec_contribution',
  'net_contribution',
  'total_cost',
  'order',
  'endOfParticipation',
  'active',
]);

/** The table of participations tells the whole project's cost in each row; its participant's part is this. */
const ownHeadOfParticipations = new Set(['contribution']);

/** Makes links of participation, of which an organisation can have several in a project, wherever their rows stand. */
export const createParticipations = (count: (sentence: string) => void) => {
  const numbers = new Map<string, number>();
  const members = new Map<string, number[]>();

  /** How often the organisation is in the project already. */
  const timesBefore = (project: string, organisation: string): number => {
    const number = numbers.get(organisation) ?? numbers.size;
    numbers.set(organisation, number);
    const known = members.get(project);
    if (!known) members.set(project, [number]);
    const before = known?.reduce((times, one) => (one === number ? times + 1 : times), 0) ?? 0;
    known?.push(number);
    return before;
  };

  return (row: CordisRow, project: string, organisation: string): LinkFact => {
    const before = timesBefore(project, organisation);
    const relation = row.at('role') || null;
    const attributes = row.others(row.table === 'participations' ? ownHeadOfParticipations : ownHeads);
    const link = linkFact('PARTICIPATES_IN', organisation, project, row.place, { relation }, attributes);
    if (before === 0) return link;
    count('Rows with a further part of an organisation in a project, each a link of its own: #');
    return { ...link, id: `${link.id}/${before + 1}` };
  };
};

/** How often two organisations worked together; undefined where the row does not tell. */
export const partnershipFact = (row: CordisRow): LinkFact | undefined => {
  const [source, target, text] = [row.at('source'), row.at('target'), row.at('weight')];
  const weight = Number(text);
  if (!isNumber(source) || !isNumber(target) || text === '' || !(weight > 0 && weight < Infinity)) return undefined;
  return partnersLink(`pic:${source}`, `pic:${target}`, 'joint_projects', row.place, { weight });
};
