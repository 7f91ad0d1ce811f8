import type { findZh } from './find-zh.ts';

const { format: count } = new Intl.NumberFormat('en');

export const findEn: typeof findZh = {
  entities: 'Entities',
  commands: 'Commands',
  addToPicture: 'Add to the picture',
  onlyThis: 'Only this in the picture',
  onlyThese: (number) => `Only these ${count(number)} in the picture`,
  keys: 'Enter opens · Shift Enter adds to the picture · Ctrl Enter leaves only it',
  added: (name) => `${name} is in the picture now`,
  kinds: 'Only these groups',
  core: 'Only what the policy names',
  command: {
    overview: 'Go to the overview',
    network: 'Go to the network',
    matrix: 'Go to the matrix',
    gaps: 'Go to the gaps',
    policy: 'Go to the policy',
    query: 'Go to queries',
    first: 'Picture: back to what the policy names',
    unfilter: 'Remove all filters',
    everything: 'Show groups hidden in the legend',
    picture: 'Show as a picture',
    list: 'Show as a list',
    undo: 'Undo',
    redo: 'Redo',
    otherLanguage: 'Switch to Chinese',
    otherScheme: 'Switch between light and dark',
  },
};
