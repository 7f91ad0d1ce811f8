import type { Attributes } from '../network/network.ts';
import type { LinkFact } from './facts.ts';
import { linkFact } from './places.ts';

/** That two are partners, whichever is named first; in one relation once, and in another again. */
export const partnersLink = (
  one: string,
  other: string,
  relation: string,
  place: string,
  properties: LinkFact['properties'] = {},
  attributes: Attributes = {},
): LinkFact => {
  const [from, to] = one < other ? [one, other] : [other, one];
  const link = linkFact('PARTNERS_WITH', from, to, place, { relation, ...properties }, attributes);
  return { ...link, id: `${link.id}/${relation}` };
};

/**
 * The link for how one organisation stands to another: the smaller is part of the larger, whoever of them tells it. What
 * is only "related", such as a hospital and its university, are partners, and `relation` keeps the word.
 */
export const relationLink = (type: string, from: string, to: string, place: string): LinkFact | undefined => {
  if (type === 'parent') return linkFact('PART_OF', from, to, place, { relation: 'parent' });
  if (type === 'child') return linkFact('PART_OF', to, from, place, { relation: 'parent' });
  if (type !== 'related') return undefined;
  return partnersLink(from, to, 'related', place);
};
