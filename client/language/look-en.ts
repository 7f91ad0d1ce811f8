import type { lookZh } from './look-zh.ts';

const { format: count } = new Intl.NumberFormat('en');

export const lookEn: typeof lookZh = {
  title: 'Look',
  colour: 'Colour',
  size: 'Size',
  told: (part, by) => `${part}: ${by}`,
  by: {
    KIND: 'Kind',
    STATUS: 'State',
    LAYER: 'Scope',
    CONFIDENCE: 'Confidence',
    YEAR: 'Year of start',
    LINKS: 'Number of links',
    BETWEENNESS: 'Betweenness (Brandes)',
    CONSTRAINT: 'Constraint (Burt)',
    COMMUNITY: 'Community (Leiden)',
    NOTHING: 'Nothing',
  },
  means: {
    KIND: 'One colour for each group of kinds.',
    STATUS: 'There already, or to be strengthened, built, joined or explored.',
    LAYER: 'Named in the policy, its background, or added.',
    CONFIDENCE: 'Whether its sources have been checked.',
    YEAR: 'The year in which it began.',
    LINKS: 'How many links it has in the picture.',
    BETWEENNESS: 'How many of the shortest paths between any two others go through it: the more, the harder to avoid.',
    CONSTRAINT: 'Whether its links all lie in one small circle: the lower, the more it stands between different sides.',
    COMMUNITY:
      'Those with more links among themselves than to others have one colour; each is named after its member with the most links.',
    NOTHING: 'Size tells nothing.',
  },
  computed: 'Computed from what is in the picture.',
  computing: 'Computing…',
  failed: 'This could not be computed. Try another one.',
  community: (first) => `Round ${first}`,
  otherCommunities: 'All other communities',
  larger: (least, most) => `Small to large marks: ${least} to ${most}`,
  same: (value) => `All ${value}`,
  noValues: 'None has a value.',
  from: (least) => `from ${least}`,
  unknown: (number) => `Not known: ${count(number)}`,
  unlinked: (number) => `Without links: ${count(number)}`,
  smallest: (who) => `${who}, drawn smallest`,
  scale: (least, most) => `Light to dark: ${least} to ${most}`,
  scaleOnDark: (least, most) => `Dark to bright: ${least} to ${most}`,
};
