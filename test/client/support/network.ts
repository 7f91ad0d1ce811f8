import type { Entity, Link, Network, Ontology } from '../../../client/api/model.ts';

export const anEntity = (id: string, kind: Entity['kind'], more: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  subtype: null,
  layer: 'CORE',
  nameZh: `名${id}`,
  nameEn: `Name ${id}`,
  status: null,
  startYear: null,
  confidence: 'VERIFIED',
  origins: ['DOCUMENT'],
  sourceIds: ['src:a'],
  location: null,
  ...more,
});

export const aLink = (id: string, from: string, to: string, more: Partial<Link> = {}): Link => ({
  id,
  kind: 'LOCATED_IN',
  status: 'EXISTING',
  confidence: 'VERIFIED',
  origins: ['DOCUMENT'],
  sourceIds: ['src:a'],
  weight: null,
  from: { id: from },
  to: { id: to },
  ...more,
});

export const aNetwork = (entities: Entity[], links: Link[]): Network => ({
  entities,
  links,
  leftOut: { entities: 0, links: 0 },
});

export const anOntology = (): Ontology => ({
  groups: [
    { name: 'places', labelZh: '地方', labelEn: 'Places', colour: '#2b7bba' },
    { name: 'policy', labelZh: '政策', labelEn: 'Policy', colour: '#74808c' },
  ],
  kinds: [
    {
      name: 'CITY',
      group: { name: 'places' },
      labelZh: '城市',
      labelEn: 'City',
      description: '',
      colour: '#2b7bba',
      shape: 'round-pentagon',
      unit: false,
    },
    {
      name: 'MEASURE',
      group: { name: 'policy' },
      labelZh: '措施',
      labelEn: 'Measure',
      description: '',
      colour: '#74808c',
      shape: 'round-rectangle',
      unit: false,
    },
  ],
  linkKinds: [
    { name: 'LOCATED_IN', labelZh: '位于', labelEn: 'is located in', directed: true },
    { name: 'PARTNERS_WITH', labelZh: '合作', labelEn: 'partners with', directed: false },
  ],
});
