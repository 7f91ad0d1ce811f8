import type { ToldWords } from './told-zh.ts';

const { format: count } = new Intl.NumberFormat('en-GB');
const counted = (number: number, one: string, many: string) => `${count(number)} ${number === 1 ? one : many}`;

export const toldEn: ToldWords = {
  marks: (entities, marks) =>
    `${counted(entities, 'entity stands', 'entities stand')} in ${counted(marks, 'mark', 'marks')}`,
  groups: (groups, inside) => `${counted(groups, 'group holds', 'groups hold')} ${count(inside)}`,
  units: (units, links) =>
    `${counted(units, 'unit', 'units')} with ${counted(links, 'link', 'links')} of their own drawn as links between their parties`,
  within: (links) => `${counted(links, 'link', 'links')} inside groups`,
  colon: ': ',
  semicolon: '; ',
  each: 'Show each',

  unknown: (all) =>
    `${counted(all, 'thing', 'things')} in the address ${all === 1 ? 'is' : 'are'} not known, or not there any more: `,
  and: ', ',
  more: (more) => ` and ${count(more)} more`,
  takeOut: 'Take out of the address',
};
