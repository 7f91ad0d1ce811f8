import { expect, it } from 'vitest';
import { startsIn } from '../../../client/start/starts.ts';
import { viewFrom } from '../../../client/store/address.ts';
import { aLink, anEntity, aNetwork } from '../support/network.ts';

const network = aNetwork(
  [
    anEntity('whole', 'REGION', { subtype: 'macro_region' }),
    anEntity('r', 'REGION'),
    anEntity('far', 'COUNTRY'),
    anEntity('near', 'COUNTRY'),
    anEntity('park', 'COOPERATION_PARK'),
  ],
  [
    aLink('1', 'park', 'near', { kind: 'PARTNERS_WITH' }),
    aLink('2', 'park', 'r'),
    aLink('3', 'r', 'whole'),
    aLink('4', 'whole', 'near'),
  ],
);
const gap = { id: 'gap:x', subjects: [{ id: 'far' }, { id: 'r' }] };
const now = { ...viewFrom('?add=far&gap=other&f=kind~CITY', 'zh') };

it('offers the best linked partner and region, the gravest gap, and the path between, each in a picture anew', () => {
  const starts = startsIn(network, gap);
  expect(starts.map(({ name, entities }) => [name, ...entities.map(({ id }) => id)])).toEqual([
    ['partner', 'near'],
    ['region', 'r'],
    ['gap', 'far'],
    ['path', 'near', 'r'],
  ]);
  const [partner, region, gravest, path] = starts.map(({ view }) => view(now));
  expect(partner).toMatchObject({
    selected: 'near',
    picture: { base: ['near'], growths: [{ ids: ['park', 'whole'] }] },
  });
  expect(region?.picture?.filters).toEqual([{ name: 'near', values: ['r'] }]);
  expect(gravest).toMatchObject({ gap: 'gap:x', picture: undefined, added: undefined });
  expect(path?.picture?.paths).toEqual({ ends: ['near', 'r'], kinds: [], longest: 4 });
});

it('leaves out what the data do not have', () => {
  expect(startsIn(aNetwork([anEntity('r', 'REGION')], []), undefined).map(({ name }) => name)).toEqual(['region']);
});
