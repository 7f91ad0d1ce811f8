import type { World } from './world.ts';

/** Two entities that are seen, two that are written for `d` and not seen yet, one for another data set, and links among them. */
export const unseen = {
  entities: [
    { id: 'a', datasets: ['d'], run: '1' },
    { id: 'b' },
    { id: 'x', evidence: [], stagedSource: ['src:d'], staged: 'd' },
    { id: 'y', evidence: [], stagedSource: ['src:d', 'src:e'], staged: 'd' },
    { id: 'z', evidence: [], stagedSource: ['src:o'], staged: 'other' },
  ],
  links: [
    { id: 'ab', from: 'a', kind: 'SUPPORTS', to: 'b', run: '1' },
    { id: 'ax', from: 'a', kind: 'SUPPORTS', to: 'x' },
    { id: 'xy', from: 'x', kind: 'SUPPORTS', to: 'y' },
    { id: 'zz', from: 'z', kind: 'SUPPORTS', to: 'z' },
  ],
} satisfies World;
