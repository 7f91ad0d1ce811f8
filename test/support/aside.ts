import { hostile } from './worlds.ts';
import type { World } from './world.ts';

/** Two that are joined, another pair, and links that are put aside meanwhile. */
export const aside = {
  entitiesAside: [
    { id: 'a', kept: 'a', sources: ['src:a'], said: '{"a":1}' },
    { id: hostile, kept: 'a', sources: ['src:a', 'src:secret'], said: hostile },
    { id: 'c', kept: 'c', sources: ['src:a'], said: '{}' },
    { id: 'd', kept: 'c', sources: ['src:secret'], said: '{}' },
  ],
  linksAside: [
    { id: 'l1', from: 'a', to: hostile, said: hostile },
    { id: 'l2', from: 'c', to: 'd', said: '{}' },
    { id: 'l3', from: 'd', to: 'a', said: '{}' },
  ],
} satisfies World;
