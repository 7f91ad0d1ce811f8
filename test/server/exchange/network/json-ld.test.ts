import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonLd } from '../../../../server/exchange/network/json-ld/json-ld.ts';
import { anyNetwork, writeNetwork, type Network } from '../../../support/network-files.ts';

interface Written {
  '@context': Record<string, unknown>;
  '@graph': Record<string, unknown>[];
}

const written = async (network: Network): Promise<Written> => JSON.parse(await writeNetwork(jsonLd.write, network));

const evidence = JSON.stringify([
  {
    source: 'policy',
    locator: '第1页',
    quote: '芬兰',
    claim: 'startYear: 1994',
    origin: 'DOCUMENT',
    confidence: 'VERIFIED',
  },
  { source: 'open data', locator: null, quote: null, claim: null, origin: 'IMPORT', confidence: 'UNVERIFIED' },
]);
const sources = JSON.stringify([
  {
    id: 'policy',
    kind: 'POLICY',
    titleZh: '政策',
    titleEn: 'Policy',
    url: 'https://x.org',
    publisher: 'P',
    licence: 'L',
    credit: 'C',
  },
  { id: 'open data', kind: 'OPEN_DATA', titleZh: null, titleEn: 'Data' },
]);
const own = 'urn:science-cooperation-atlas:';

const provenance = {
  wasDerivedFrom: [`${own}source:policy`, `${own}source:open%20data`],
  hadPrimarySource: [`${own}source:policy`],
  qualifiedDerivation: [
    {
      '@type': 'Derivation',
      source: `${own}source:policy`,
      locator: '第1页',
      quote: '芬兰',
      claim: 'startYear: 1994',
      origin: 'DOCUMENT',
      confidence: 'VERIFIED',
    },
    { '@type': 'Derivation', source: `${own}source:open%20data`, origin: 'IMPORT', confidence: 'UNVERIFIED' },
  ],
};

it('says of entities and links where they come from, and of sources whose they are', async () => {
  const { '@graph': graph } = await written({
    title: 'T',
    about: { sources, made: '2026' },
    nodes: [
      { id: 'fi', label: '芬兰', parent: null, attributes: { evidence, kind: 'COUNTRY', list: [1], none: null } },
      { id: 'a b', label: null, parent: 'fi', attributes: { evidence: 'none' } },
    ],
    links: [
      { id: 'l', from: 'fi', to: 'a b', directed: true, label: 'PRIORITISES', weight: 2, attributes: { evidence } },
      { id: null, from: 'fi', to: 'fi', directed: false, label: null, weight: null, attributes: {} },
    ],
  });
  const property = (name: string, value: object) => ({ '@type': 'PropertyValue', name, ...value });
  expect(graph).toEqual([
    {
      '@type': ['Dataset', 'Entity'],
      name: 'T',
      wasDerivedFrom: provenance.wasDerivedFrom,
      additionalProperty: [property('made', { value: '2026' })],
    },
    {
      '@id': `${own}source:policy`,
      '@type': ['CreativeWork', 'Entity'],
      identifier: 'policy',
      kind: 'POLICY',
      name: [
        { '@value': '政策', '@language': 'zh' },
        { '@value': 'Policy', '@language': 'en' },
      ],
      url: 'https://x.org',
      publisher: { '@type': 'Organization', name: 'P' },
      license: 'L',
      creditText: 'C',
    },
    {
      '@id': `${own}source:open%20data`,
      '@type': ['CreativeWork', 'Entity'],
      identifier: 'open data',
      kind: 'OPEN_DATA',
      name: [{ '@value': 'Data', '@language': 'en' }],
    },
    {
      '@id': `${own}entity:fi`,
      '@type': ['Thing', 'Entity'],
      identifier: 'fi',
      name: '芬兰',
      ...provenance,
      additionalProperty: [
        property('kind', { value: 'COUNTRY' }),
        property('list', { json: [1] }),
        property('none', { json: null }),
      ],
    },
    {
      '@id': `${own}entity:a%20b`,
      '@type': ['Thing', 'Entity'],
      identifier: 'a b',
      within: `${own}entity:fi`,
      additionalProperty: [property('evidence', { value: 'none' })],
    },
    {
      '@id': `${own}link:l`,
      '@type': ['Link', 'Entity'],
      identifier: 'l',
      from: `${own}entity:fi`,
      to: `${own}entity:a%20b`,
      directed: true,
      kind: 'PRIORITISES',
      weight: 2,
      ...provenance,
    },
    {
      '@id': '_:link1',
      '@type': ['Link', 'Entity'],
      from: `${own}entity:fi`,
      to: `${own}entity:fi`,
      directed: false,
    },
  ]);
});

const names = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(names);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => [name, ...(name === 'json' ? [] : names(one))]);
};

it('means something by every name, without fetching a context, whatever the network holds', async () => {
  await fc.assert(
    fc.asyncProperty(anyNetwork, async (network) => {
      const { '@context': context, '@graph': graph } = await written(network);
      const known = new Set([...Object.keys(context), '@id', '@type', '@value', '@language']);
      expect(names(graph).filter((name) => !known.has(name))).toEqual([]);
      expect(graph).toHaveLength(1 + network.nodes.length + network.links.length);
      expect(
        /\p{Surrogate}/u.test(
          JSON.stringify(graph).replaceAll(/\\u([\da-f]{4})/g, (_, hex) =>
            String.fromCharCode(Number.parseInt(hex, 16)),
          ),
        ),
      ).toBe(false);
    }),
  );
});
