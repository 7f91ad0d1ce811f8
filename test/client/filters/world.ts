import { en, zh } from '../../support/words.ts';
import type { Telling } from '../../../client/filters/filter-kind.ts';
import { aLink, anEntity, anOntology } from '../support/network.ts';

const names: Record<string, { zh: string; en: string }> = {
  FI: { zh: '芬兰', en: 'Finland' },
  JS: { zh: '江苏', en: 'Jiangsu' },
  'src:a': { zh: '政策', en: 'The policy' },
};

/** What is needed to say a filter, in both languages. */
export const telling: Record<'zh' | 'en', Telling> = {
  zh: { words: zh, language: 'zh', ontology: anOntology(), nameOf: (id) => names[id]?.zh ?? id },
  en: { words: en, language: 'en', ontology: anOntology(), nameOf: (id) => names[id]?.en ?? id },
};

/** Two cities and a measure; the measure has a state and two sources. */
export const whole = {
  entities: [
    anEntity('a', 'CITY'),
    anEntity('b', 'CITY', { origins: ['NAME', 'DOCUMENT'] }),
    anEntity('m', 'MEASURE', { status: 'TO_BUILD', sourceIds: ['src:a', 'src:b'] }),
  ],
  links: [
    aLink('ab', 'a', 'b', { kind: 'PARTNERS_WITH' }),
    aLink('am', 'a', 'm', { status: null }),
    aLink('bm', 'b', 'm'),
  ],
};
