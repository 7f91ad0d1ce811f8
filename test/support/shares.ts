import { hostile } from './worlds.ts';

const share = (id: string, at: string, more: Record<string, unknown> = {}) => ({
  id,
  title: hostile,
  by: '王',
  byId: 'w',
  at,
  until: '2030-01-01T00:00:00.000Z',
  entities: 1,
  links: 0,
  snapshot: '{}',
  ...more,
});

/** What three people have shared, one of them taken back. */
export const shares = [
  share('a', '2026-01-01T00:00:00.000Z'),
  share(hostile, '2026-01-02T00:00:00.000Z', { byId: hostile, snapshot: hostile }),
  share('c', '2026-01-02T00:00:00.000Z', { byId: 'x', revokedAt: '2026-02-01T00:00:00.000Z' }),
];
