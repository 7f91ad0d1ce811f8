import { ghostInk, type Scheme } from '../marks/colour.ts';

/** What is neither of the ontology nor of the page: ground, letters, lines and marks of the picture. */
export const inks = {
  light: {
    ground: '#f7f6f2',
    paper: '#ffffff',
    text: '#1f2933',
    aside: '#5a6672',
    line: '#98a1aa',
    planned: '#7b8794',
    lifted: '#3c4a58',
    mark: '#0b6bcb',
    area: '#efede6',
    rim: '#d5d1c5',
    ghost: ghostInk.light,
  },
  dark: {
    ground: '#15181c',
    paper: '#ffffff',
    text: '#e6e9ec',
    aside: '#9fa9b4',
    line: '#5f6973',
    planned: '#7f8a95',
    lifted: '#c3ccd4',
    mark: '#74b9ff',
    area: '#1b1f25',
    rim: '#343b44',
    ghost: ghostInk.dark,
  },
} as const satisfies Record<Scheme, Record<string, string>>;
