import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';

const api = serve();

interface Found {
  entities: { id: string }[];
  links: { kind: string; status: string }[];
}

const ask = async (linkFilter: Record<string, unknown>): Promise<Found[]> => {
  const query = `query ($linkFilter: LinkFilter) {
    paths(from: "cty:IL", to: "reg:js", k: 50, maxLength: 4, linkFilter: $linkFilter) { entities { id } links { kind status } }
  }`;
  return (await api.data(query, { linkFilter })).paths;
};

const ways = (paths: Found[]) => paths.map(({ entities }) => entities.map(({ id }) => id).join(' – '));

it('go only over links of the kinds asked for', async () => {
  const paths = await ask({ kinds: ['PARTNERS_WITH', 'BELONGS_TO'] });
  const kinds = new Set(paths.flatMap(({ links }) => links.map(({ kind }) => kind)));
  expect([...kinds].sort()).toEqual(['BELONGS_TO', 'PARTNERS_WITH']);
  expect(ways(paths)).toContain('cty:IL – ctr:il – reg:js');
});

it('go only over links of the status asked for', async () => {
  const paths = await ask({ statuses: ['EXISTING'] });
  expect([...new Set(paths.flatMap(({ links }) => links.map(({ status }) => status)))]).toEqual(['EXISTING']);
  expect(ways(paths)).toContain('cty:IL – bp:js-il – reg:js');
  expect(ways(paths)).not.toContain('cty:IL – reg:yrd – reg:js');
});

it('go only through entities of the layers asked for', async () => {
  const paths = await ask({ layers: ['CORE'] });
  expect(ways(paths)).toContain('cty:IL – ctr:il – reg:js');
  expect(ways(paths)).not.toContain('cty:IL – bp:js-il – reg:js');
});

it('go only over links that rest on the sources asked for', async () => {
  expect(ways(await ask({ sources: ['src:policy-2021-26'] }))).not.toContain('cty:IL – bp:js-il – reg:js');
  expect(await ask({ sources: [] })).toEqual([]);
});
