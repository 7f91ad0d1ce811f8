import { longestAtFirst, mostAtFirst, type PathsAsked } from '../store/picture.ts';

/** Looks for ways between these, by all kinds of links. */
export const askFrom = (ends: readonly string[]): PathsAsked => ({ ends, kinds: [], longest: longestAtFirst });

export const mostOf = ({ most }: PathsAsked): number => most ?? mostAtFirst;
