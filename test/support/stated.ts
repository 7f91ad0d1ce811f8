import { hostile } from './worlds.ts';
import type { World } from './world.ts';

/** Who has stated what, and in which run: by a data set alone or with others, in this run, in an earlier one, or in none. */
export const stated = {
  entities: [
    { id: 'this-run', datasets: ['d'], run: '2' },
    { id: 'alone', datasets: ['d'], run: '1' },
    { id: 'no-run', datasets: ['d'] },
    { id: 'shared', datasets: ['d', hostile], run: '1' },
    { id: 'of-others', datasets: [hostile], run: '1' },
    { id: 'of-nobody' },
  ],
  links: [
    { id: 'l-this-run', from: 'this-run', kind: 'SUPPORTS', to: 'this-run', datasets: ['d'], run: '2' },
    { id: 'l-alone', from: 'this-run', kind: 'SUPPORTS', to: 'alone', datasets: ['d'], run: '1' },
    { id: 'l-no-run', from: 'alone', kind: 'SUPPORTS', to: 'alone', datasets: ['d'] },
    { id: 'l-shared', from: 'this-run', kind: 'SUPPORTS', to: 'no-run', datasets: ['d', hostile], run: '1' },
    { id: 'l-of-others', from: 'this-run', kind: 'SUPPORTS', to: 'of-others', datasets: [hostile], run: '1' },
  ],
} satisfies World;

/** What lies in the graph of one of them, with evidence from `src:a`. */
export const lying = (given: Record<string, unknown>) => ({
  ...given,
  evidenceSource: ['src:a'],
  evidenceOrigin: ['DOCUMENT'],
  evidenceConfidence: ['VERIFIED'],
});
