import { addressOf, useStore } from '../store/store.ts';
import { ask, tell } from './dialogue.ts';

/** Programmes that pass links on cut longer ones off. */
const longest = 1_800;

export const isShort = (link: string): boolean => link.length < longest;

/** The link to what is seen now. */
export const linkNow = (): string => `${location.origin}${addressOf(location.pathname)}${location.hash}`;

/** Copies the link to what is seen now and says which it is; where it may not, the link is there to be copied by hand. */
export const copyLink = async (): Promise<void> => {
  const url = linkNow();
  const link = useStore.getState().view.saved ? 'saved' : 'address';
  try {
    await navigator.clipboard.writeText(url);
    tell({ is: 'copied', link });
  } catch {
    tell({ is: 'uncopied', url });
  }
};

/** An address that is too long to be passed on is saved first, by who may. */
export const share = (maySave: boolean): void => {
  if (isShort(linkNow()) || !maySave) void copyLink();
  else ask('share');
};
