import { small } from './small.ts';

/** A person's file: an institute, its link to a seeded park, and a second reason to believe in that park. */
export const mine = small('mine', {
  entities: [
    { id: 'ins:mine', nameZh: '我的研究所', nameEn: 'My institute', aliases: ['MI'], startYear: 2020 },
    {
      id: 'park:sip',
      kind: 'COOPERATION_PARK',
      layer: 'CORE',
      nameZh: '中新苏州工业园区',
      nameEn: 'SIP',
      evidence: [{ quote: '我见过' }],
    },
  ],
  links: [
    { from: 'ins:mine', kind: 'LOCATED_IN', to: 'park:sip', status: 'EXISTING', note: '我的' },
    { id: 'link:r174', from: 'park:sip', kind: 'PARTNERS_WITH', to: 'cty:SG', evidence: [{ quote: '我也见过' }] },
  ],
});

/** The same file, withdrawn. */
export const withdrawn = small('mine', { hash: '2' });
