import type { drawingZh } from './drawing-zh.ts';

const { format: count } = new Intl.NumberFormat('en');

export const drawingEn: typeof drawingZh = {
  title: 'Merge',
  fold: 'Drawn as one',
  folds: { none: 'nothing', region: 'those of one region', country: 'those of one country', kind: 'those of one kind' },
  bridge: 'Units as links',
  bridgeMeans: 'A – lab – B is drawn as A – B; units with more than 12 parties stay as they are.',
  groups: 'Groups drawn as one',
  open: (name, inside) => `Open ${name} (${count(inside)} inside)`,
  closeAll: (opened) => (opened === 1 ? 'Close the one that is open' : `Close the ${count(opened)} that are open`),
  merged: 'The wider, the more links in one; a click shows each',
};
