import type { ViewsWords } from './views-zh.ts';

const count = (number: number) => number.toLocaleString('en-GB');
const steps = (number: number) => `${count(number)} more ${number === 1 ? 'step' : 'steps'}`;

/** Words of undo, and of views that are kept. */
export const viewsEn: ViewsWords = {
  undo: 'Undo',
  redo: 'Redo',
  withKey: (act, key) => `${act} (${key})`,
  undone: (left) => (left > 0 ? `Undone; ${steps(left)} can be.` : 'Undone; there is no step before.'),
  redone: (left) => (left > 0 ? `Done again; ${steps(left)} can be.` : 'Done again; this was the last step.'),

  views: 'Views',
  open: (name) => `Saved view: ${name}`,
  save: 'Save this view…',
  share: 'Copy link',
  list: 'Saved views…',
  shares: 'Public links…',
  deed: 'Saving a view',

  saveTitle: 'Save this view',
  saveMeans:
    'Keeps the page, its filters, what is in the picture and where everything stands. Whoever has the link sees the same.',
  shareTitle: 'Save, then copy the link',
  tooLong: (length) =>
    `The address of this view has ${count(length)} characters, too many to pass on. Save it first, and its short link is copied.`,
  name: 'Name',
  note: 'Note (optional)',
  by: 'Your name (optional)',
  saveIt: 'Save',
  saveAndCopy: 'Save and copy link',
  cancel: 'Cancel',
  notSaved: 'The server cannot be reached: nothing was saved. What you wrote is still here; try again.',
  notDone: 'The server cannot be reached: nothing was changed. Try again.',
  refused: 'The server did not take it: ',

  saved: (name) => `Saved: ${name}`,
  copiedAddress: 'Link copied: the address of this page, without the places things were dragged to.',
  copiedSaved: 'Link copied: the short link of the saved view, with where everything stands.',
  notCopied: 'The browser does not allow copying; please copy it by hand:',
  link: 'Link',
  close: 'Close',

  listTitle: 'Saved views',
  find: 'Find in names, notes and authors',
  none: 'No view has been saved yet.',
  noneYet: ' Choose “Save this view” in the menu “Views”.',
  noneFound: (text) => `No view has “${text}” in it.`,
  number: (views) => `${count(views)} ${views === 1 ? 'view' : 'views'}.`,
  help: ' Up and down move, Enter opens.',
  present: 'Open now',
  rename: (name) => `Rename: ${name}`,
  renaming: 'Rename',
  remove: (name) => `Delete: ${name}`,
  removed: 'Is deleted when this list is closed; its link then leads nowhere.',
  restore: 'Keep it',
  restoreOne: (name) => `Keep it: ${name}`,
  notRemoved: 'The server cannot be reached: nothing was deleted. Try again, or keep them for now.',
  closeAnyway: 'Keep them',

  unknown: (id) => `There is no view “${id}”. It may have been deleted, or the link is not complete.`,
  unreadable: (name) =>
    `“${name}” was saved by a newer version, which this page cannot open. Reload the page and try again.`,
  first: 'Open the first picture',
};
