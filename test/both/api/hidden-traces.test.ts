import { expect, it } from 'vitest';
import { policy, serve } from '../../support/api.ts';
import { seenOf } from '../../support/seen.ts';

const api = serve();
const hidden = ['src:policy-2021-26'];
const seen = seenOf(policy(), hidden);

// What is hidden must not show through either: by what fits a filter, by an order, by a number.

it.each(['entities', 'links'])('finds no %s by a source that is hidden', async (field) => {
  const query = `{ ${field}(first: 100, filter: { sources: ["src:policy-2021-26"] }) { totalCount nodes { id } } }`;
  expect((await api.data(query, {}, { hidden }))[field]).toEqual({ totalCount: 0, nodes: [] });
});

it.each(['entities', 'links'])('finds no %s by the origin of evidence that is hidden', async (field) => {
  const query = `{ ${field}(first: 100, filter: { origins: [DOCUMENT, NAME] }) { totalCount nodes { id } } }`;
  expect((await api.data(query, {}, { hidden }))[field]).toEqual({ totalCount: 0, nodes: [] });
});

it('draws no network of what rests on a hidden source', async () => {
  const query =
    '{ network(limit: 100, filter: { sources: ["src:policy-2021-26"] }) { entities { id } leftOut { entities links } } }';
  const { network } = await api.data(query, {}, { hidden });
  expect(network).toEqual({ entities: [], leftOut: { entities: 0, links: 0 } });
});

it('finds nothing by name that fits only through a hidden source', async () => {
  const query =
    '{ search(text: "park", first: 100, filter: { sources: ["src:policy-2021-26"] }) { totalCount nodes { name } } }';
  expect((await api.data(query, {}, { hidden })).search).toEqual({ totalCount: 0, nodes: [] });
});

it('walks over no link by the origin of evidence that is hidden', async () => {
  const query =
    '{ neighbourhood(ids: ["reg:js"], limit: 100, linkFilter: { origins: [DOCUMENT, NAME] }) { entities { id } links { id } } }';
  const { neighbourhood } = await api.data(query, {}, { hidden });
  expect(neighbourhood).toEqual({ entities: [{ id: 'reg:js' }], links: [] });
});

it('puts those first in a network that have most links among what may be seen', async () => {
  const { network } = await api.data('{ network(limit: 20) { entities { id } } }', {}, { hidden });
  const degrees = network.entities.map(({ id }: { id: string }) => seen.degrees.get(id));
  const most = [...seen.degrees.values()].sort((a, b) => b - a).slice(0, 20);
  expect(degrees).toEqual(most);
});

it('puts those first in a neighbourhood that have most links among what may be seen', async () => {
  const query = '{ neighbourhood(ids: ["reg:js"], limit: 100) { entities { id } } }';
  const { neighbourhood } = await api.data(query, {}, { hidden });
  const [, ...near] = neighbourhood.entities.map(({ id }: { id: string }) => seen.degrees.get(id) ?? 0);
  expect(near).toEqual([...near].sort((a, b) => b - a));
});

it('tells the confidence of the evidence that may be seen, on entities and along paths', async () => {
  const query = `{
    node(id: "park:sip") { ... on Entity { confidence evidence { confidence } } }
    paths(from: "cty:IL", to: "reg:js", k: 1) { confidence links { confidence evidence { confidence } } }
  }`;
  const others = policy()
    .sources.map(({ id }) => id)
    .filter((id) => id !== 'src:own-knowledge');
  const { node } = await api.data(query, {}, { hidden: others });
  expect(node).toEqual({
    confidence: 'UNVERIFIED',
    evidence: [{ confidence: 'UNVERIFIED' }, { confidence: 'UNVERIFIED' }],
  });
  const [path] = (await api.data(query, {}, { hidden })).paths;
  expect(path.confidence).toBe('VERIFIED');
  expect(path.links.map(({ confidence }: { confidence: string }) => confidence)).toEqual(['VERIFIED', 'VERIFIED']);
});
