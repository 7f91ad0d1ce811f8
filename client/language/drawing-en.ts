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
  merged: 'Several links between two drawn as one; a click shows each',
  mergedCounted: 'Number: how many links in one, the more the wider; a click shows each',
  mergedHere: 'Number: how many links in one, the more the wider',
  mergedWide: 'Several links in one, the more the wider',
  bridged: 'Some lines are units in which both take part, drawn as links',
  bridgedMarked: 'Unit in which both take part, drawn as a link',
  folded: 'Group as one: in brackets how many are in it, their links are its own; opened below the picture',
  foldedHere: 'Group as one: in brackets how many are in it, their links are its own',
  inside: (number) => `${count(number)} more within other marks, or as links`,
  linesAndMarks: 'Lines and marks',
};
