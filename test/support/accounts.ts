/** Somebody who signs in with a password, as the graph keeps them. */
export const account = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  key: `local ${id}`,
  name: id,
  role: 'READER',
  groups: ['a', 'b'],
  password: 'hash',
  createdAt: '2026-01-01T00:00:00.000Z',
  ...more,
});

/** An entry of the log as the graph keeps it. */
export const entry = (number: number, more: Record<string, unknown> = {}) => ({
  number,
  at: `2026-01-0${number}T00:00:00.000Z`,
  person: 'p',
  name: '王',
  action: 'saveView',
  subjects: ['a', 'b'],
  address: '',
  previous: `h${number - 1}`,
  hash: `h${number}`,
  ...more,
});

/** When sessions and tokens of tests begin, are used and end. */
export const times = {
  createdAt: '2026-01-01T08:00:00.000Z',
  usedAt: '2026-01-01T09:00:00.000Z',
  expiresAt: '2026-01-01T20:00:00.000Z',
};
