import type { EditingWords } from './editing-zh.ts';

const { format: count } = new Intl.NumberFormat('en-GB');
const counted = (number: number, one: string, many: string) => `${count(number)} ${number === 1 ? one : many}`;

const amount = (entities: number, links: number) =>
  [entities > 0 && counted(entities, 'entity', 'entities'), links > 0 && counted(links, 'link', 'links')]
    .filter(Boolean)
    .join(', ');

export const editingEn: EditingWords = {
  entities: 'Entities',
  linksColumn: 'Links',
  value: (label, entities, links) => `${label}, ${amount(entities, links) || 'none'}`,
  narrow: 'Find…',
  from: 'From',
  until: 'Until',
  dated: (known, unknown) =>
    `Of platforms, activities and policies ${count(known)} have a year of start; ${count(unknown)} without one are hidden too.`,
  place: 'Place or field',
  places: 'Country, region or field…',
  entity: 'Entity',
  entityName: 'Name…',
  nothingFound: 'Nothing found',
  steps: 'At most so many steps',
  least: 'At least',
  less: 'One less',
  more: 'One more',

  means: {
    links:
      'Counts the entities linked with it that the filters above leave; several links between two count once, and what this filter itself hides is counted too. For a number that holds among those left, use “Close core”.',
    weight:
      'The weights of all links between two entities together, a link without one counts 1; of the links that the filters above leave.',
    core: 'Each entity that is left is linked with at least so many of the others left.',
  },
  range: {
    links: (least, most) => `What is left here is linked with ${count(least)} to ${count(most)} each.`,
    weight: (least, most) => `Between two that are left here it is ${count(least)} to ${count(most)}.`,
    core: (_, most) => `The closest that is left here is the ${count(most)}-core.`,
    year: (first, last) => `The years left here are ${first} to ${last}.`,
  },
  noRange: 'There is nothing left here to compare.',
  each: 'Each counts only what those above it leave; switch one off, and those below it count anew.',
};
