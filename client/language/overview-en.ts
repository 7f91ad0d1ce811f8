import type { OverviewWords } from './overview-zh.ts';

const { format: count } = new Intl.NumberFormat('en-GB');

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const one = (number: number, singular: string, plural: string) => (number === 1 ? singular : plural);

/** Words of the overview. */
export const overviewEn: OverviewWords = {
  opening: (clause) => clause.charAt(0).toUpperCase() + clause.slice(1),
  between: '; ',
  end: '.',
  names: (names) =>
    names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${count(names.length - 3)} more` : list.format(names),
  pair: (first, other) => `${first} and ${other}`,
  noGaps: 'no gap was found',
  clauses: {
    partner: (names, missing, number) =>
      `${names} ${one(number, 'is a priority country and has', 'are priority countries and have')} no ${missing}`,
    PRIORITY_WITHOUT_UNIT: (names, missing, number) =>
      `${names} ${one(number, 'is a field that the policy names and has', 'are fields that the policy names and have')} no ${missing}`,
    UNIT_WITHOUT_PRIORITY: (names, _, number) =>
      `${names} ${one(number, 'has', 'have')} platforms and ${one(number, 'is', 'are')} not named as a priority`,
    LACKS_WHAT_OTHERS_HAVE: (names, missing, number) =>
      `${names} ${one(number, 'has', 'have')} no ${missing}, though most of the others have`,
    NO_INSTANCE: (names) => `the policy speaks of ${names} without saying which`,
    INCOMPLETE: (names, missing, number) => `${names} ${one(number, 'names', 'name')} no ${missing}`,
    UNMET_OBLIGATION: (_, missing) => `the policy calls for this, and it is not there: ${missing}`,
    VAGUE_MEASURE: (names, missing, number) => `${names} ${one(number, 'names', 'name')} no ${missing}`,
    WEAK_EVIDENCE: (names, missing, number) => `${names} ${one(number, 'lacks', 'lack')} ${missing}`,
    BELOW_EXPECTATION: (names) => `${names} cooperate significantly less than expected`,
    SINGLE_POINT: (names, missing, number) => `${names} ${one(number, 'has', 'have')} no ${missing}`,
  },
  fulfilled: (met, all) => {
    const called = one(all, 'specific requirement', 'specific requirements');
    if (all === 1) return `the one ${called} is ${met === 0 ? 'not met' : 'met'}`;
    if (met === 0) return `none of the ${count(all)} ${called} is met`;
    return met === all
      ? `all ${count(all)} ${called} are met`
      : `${count(met)} of ${count(all)} ${called} ${one(met, 'is', 'are')} met`;
  },
  noneKnown: (all) =>
    `no source speaks for the ${one(all, 'one requirement', `${count(all)} requirements`)} that can be checked`,
  noneCheckable: (all) =>
    `the ${one(all, 'one requirement', `${count(all)} requirements`)} of the policy cannot be checked`,

  outOf: (all) => `/ ${count(all)}`,
  counted: (name, number) => `${name} ${count(number)}`,
  platforms: (number, partners) =>
    `${one(number, 'platform', 'platforms')}; ${count(partners)} ${one(partners, 'partner has', 'partners have')} one`,
  noPlatforms: 'platforms are named by the policy',
  priorities: (all) => one(all, 'priority partner with a platform', 'priority partners with a platform'),
  noPriorities: 'priority partners are named by the policy',
  without: (names) => `${names} without one`,
  nobodyWithout: 'None is left out',
  met: () => 'specific requirements are met',
  grave: (number) => one(number, 'of the gaps is of high gravity', 'of the gaps are of high gravity'),

  matrix: 'Partners and regions: units of cooperation',
  partner: 'Partner',
  total: 'Total',
  named: 'Named as a priority',
  noPlatform: 'no platform',
  units: (number) => `${count(number)} ${one(number, 'unit of cooperation', 'units of cooperation')}`,
  moreRows: (number) => `${count(number)} more ${one(number, 'partner', 'partners')}`,
  moreColumns: (number) => `${count(number)} more ${one(number, 'region', 'regions')}`,
  noUnits: 'The policy names no unit of cooperation.',

  where: 'Where the partners are',
  world: 'Units of cooperation of partners and regions',
  worldMeans: 'Larger marks and wider arcs: more units.',
  lens: 'The regions, enlarged',
  lensMeans: 'The large circle shows the regions from nearer.',
  ringMeans: 'Dashed ring: a priority partner without a platform.',
  placeless: (names) => `${names} without a place, not on the map.`,

  pillars: 'What each task calls for',
  beyond: (number) =>
    `${count(number)} more ${one(number, 'is a direction or principle', 'are directions or principles')} with nothing that could be checked, and not counted.`,
  nothingCalledFor: 'Nothing is called for that could be checked.',

  gravest: 'The gravest gaps',
  alike: (number) => ` (${count(number)} of this kind)`,

  resting: 'Sources and measure',
  sources: (others) => `And ${count(others)} public ${one(others, 'source', 'sources')}.`,
  credits: 'Licences: ',
  comma: '; ',
  measured: 'Gaps are measured against what the policy names, requirements against all that is known.',

  empty: 'There is nothing here yet',
  emptyHint: 'Run this line in the folder of the program to write the seed data, then try again.',
};
