import type { Dataset } from '../../server/exchange/dataset/dataset.ts';
import { small } from './small.ts';

/** What no word of may come out. */
export const word = /hush|秘而不宣/i;

const hush = { nameZh: '秘而不宣', nameEn: 'Hush', aliases: ['Hush alias'], description: 'Hush description' };
const more = { evidence: [{ quote: 'Hush quote', locator: 'Hush#char=1,2' }] };

/** What a group knows beside the policy: of its own, and of what the policy speaks of as well. */
export const secret = (): Dataset => ({
  ...small('file:hush', {
    sources: [{ id: 'src:hush-notes', credit: 'Hush credit' }],
    entities: [
      { id: 'hush:a', ...hush, ...more, identifiers: ['ror:hush'], startYear: 1990, latitude: 31.2, longitude: 121.5 },
      { id: 'hush:b', ...hush, nameEn: 'Hush B', evidence: [{ source: 'src:hush-notes' }] },
      { id: 'hush:country', kind: 'COUNTRY', ...hush, isoAlpha2: 'ZZ' },
      { id: 'hush:park', kind: 'COOPERATION_PARK', layer: 'CORE', ...hush, status: 'EXISTING', startYear: 2001 },
      { id: 'hush:project', kind: 'PROJECT', layer: 'CORE', ...hush },
      { id: 'hush:class', kind: 'CATEGORY', layer: 'CORE', ...hush },
      { id: 'cty:FI', kind: 'COUNTRY', ...hush, startYear: 1917, identifiers: ['wikidata:hush'] },
      { id: 'park:sip', kind: 'COOPERATION_PARK', ...hush, ...more, status: 'TO_BUILD', attributes: ['["hush",1]'] },
      { id: 'reg:js', kind: 'REGION', ...hush, ...more },
      { id: 'org:stcsm', ...hush, subtype: 'hush' },
    ],
    links: [
      { id: 'hush:l1', from: 'hush:park', kind: 'PARTNERS_WITH', to: 'cty:FI', status: 'EXISTING', ...more },
      { id: 'hush:l2', from: 'hush:park', kind: 'LOCATED_IN', to: 'reg:js' },
      { id: 'hush:l3', from: 'hush:park', kind: 'PARTNERS_WITH', to: 'hush:country' },
      { id: 'hush:l4', from: 'org:stcsm', kind: 'PARTNERS_WITH', to: 'hush:a' },
      { id: 'hush:l5', from: 'park:sip', kind: 'PARTNERS_WITH', to: 'cty:FI' },
      { id: 'hush:l6', from: 'hush:project', kind: 'BELONGS_TO', to: 'reg:js' },
      { id: 'hush:l7', from: 'hush:a', kind: 'PARTICIPATES_IN', to: 'hush:project' },
      {
        id: 'link:r174',
        from: 'park:sip',
        kind: 'PARTNERS_WITH',
        to: 'cty:SG',
        status: 'TO_BUILD',
        since: 1900,
        ...more,
      },
    ],
  }),
  obligations: [],
});
