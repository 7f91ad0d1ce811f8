import type { startZh } from './start-zh.ts';

export const startEn: typeof startZh = {
  title: 'Where to start',
  open: 'Where to start',
  partner: ([name = ''], _) => `A partner: ${name} and its links`,
  region: ([name = ''], _) => `A region: everything that has to do with ${name}`,
  gap: (_, sentence) => `A gap: ${sentence}`,
  path: ([from = '', to = ''], _) => `A path: how ${from} is linked with ${to}`,
};
