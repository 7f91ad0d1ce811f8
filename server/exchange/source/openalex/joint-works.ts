import type { Attributes } from '../../network/network.ts';
import type { LinkFact } from '../facts.ts';
import { partnersLink } from '../relation.ts';
import { institutionId } from './institution.ts';

/** More pairs than this are not held: about 200 MB. What is held grows with pairs, not with works. */
export const mostPairs = 1_500_000;

interface Pair {
  works: number;
  first: number;
  last: number;
  place: string;
}

/** Pairs of institutions are told apart by two numbers in one. */
const mostInstitutions = 2 ** 26;

/** Counts works of two institutions: what they have in common is a link between them, and no work is an entity. */
export const createJointWorks = () => {
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  const pairs = new Map<number, Pair>();

  const numberOfId = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, ids.length);
    return ids.push(id) - 1;
  };

  /** False when there are more pairs than can be held. */
  const add = (institutions: Iterable<string>, year: number | null, place: string): boolean => {
    const members = [...institutions].map(numberOfId).sort((a, b) => a - b);
    for (const [at, low] of members.entries()) {
      for (const high of members.slice(at + 1)) {
        const key = low * mostInstitutions + high;
        const pair = pairs.get(key);
        if (!pair && pairs.size >= mostPairs) return false;
        if (!pair) pairs.set(key, { works: 1, first: year ?? Infinity, last: year ?? -Infinity, place });
        else {
          pair.works += 1;
          pair.first = Math.min(pair.first, year ?? Infinity);
          pair.last = Math.max(pair.last, year ?? -Infinity);
        }
      }
    }
    return true;
  };

  const links = function* (): Generator<LinkFact> {
    for (const [key, { works, first, last, place }] of pairs) {
      const one = institutionId(ids[Math.floor(key / mostInstitutions)] ?? '');
      const other = institutionId(ids[key % mostInstitutions] ?? '');
      const years: Attributes = first <= last ? { firstYear: first, lastYear: last } : {};
      yield partnersLink(one, other, 'joint_works', place, { weight: works }, years);
    }
  };

  return { add, links };
};
