import type { LinkFact } from './facts.ts';
import { linkFact } from './places.ts';

/**
 * The link for how one organisation stands to another: the smaller is part of the larger, whoever of them tells it. What
 * is only "related", such as a hospital and its university, are partners, and `relation` keeps the word.
 */
export const relationLink = (type: string, from: string, to: string, place: string): LinkFact | undefined => {
  if (type === 'parent') return linkFact('PART_OF', from, to, place, { relation: 'parent' });
  if (type === 'child') return linkFact('PART_OF', to, from, place, { relation: 'parent' });
  if (type !== 'related') return undefined;
  const [first, second] = from < to ? [from, to] : [to, from];
  return linkFact('PARTNERS_WITH', first, second, place, { relation: 'related' });
};
