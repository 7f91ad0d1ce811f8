import type { Participation } from '../../../server/analysis/counts.ts';
import type { WeightedLink } from '../../../server/analysis/weighted-network.ts';

/** The network of `methods.md` section 9. */
export const goldenLinks: WeightedLink[] = 'A-B:3 A-C:2 B-C:1 C-D:4 D-E:2 D-F:1 E-F:1'.split(' ').map((said) => {
  const [ends = '', weight] = said.split(':');
  const [a = '', b = ''] = ends.split('-');
  return { a, b, weight: Number(weight) };
});

/** The fourteen units of `methods.md` section 9. */
export const goldenUnits: Participation[] = [
  'CN·SG CN·SG CN·SG·FI CN·FI CN·IL SG·IL FI·SE',
  'FI·SE CN·SE IL·DE DE·SE CN·DE CN·DE SG·DE',
]
  .join(' ')
  .split(' ')
  .map((participants, at) => ({ unit: `u${at + 1}`, participants: participants.split('·') }));
