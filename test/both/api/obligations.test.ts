import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';

const api = serve();

interface Obligation {
  id: string;
  measure: { id: string };
  pillar: { id: string };
  modality: string;
  quote: string;
  state: string;
  required: number;
  met: number;
  reasonZh: string;
  witnesses: { id: string }[];
  missing: { id: string }[];
}

const question = `query ($layers: [Layer!]! = [CORE, CONTEXT, ENRICHMENT]) { obligations(layers: $layers) { id measure { id nameZh } pillar { id } modality quote state required met reasonZh witnesses { id } missing { id } } }`;

const ask = async (variables = {}) => (await api.data(question, variables))['obligations'] as Obligation[];

it('gives what the policy calls for in the order of its text, each with its words and state', async () => {
  const obligations = await ask();
  expect(obligations.find(({ id }) => id === 'ob:1.2-regions')).toEqual({
    id: 'ob:1.2-regions',
    measure: { id: 'm:1.2', nameZh: '协同推进双边产业创新合作计划' },
    pillar: { id: 'pil:1' },
    modality: 'SHALL',
    quote: '协同推进实施相关双边产业创新合作计划',
    state: 'PARTIAL',
    required: 4,
    met: 3,
    reasonZh: '4 个中 3 个有依据。',
    witnesses: ['bp:js-fi', 'bp:js-il', 'bp:js-sg', 'bp:sh-fi', 'bp:sh-il', 'bp:zj-fi', 'bp:zj-il', 'bp:zj-sg'].map(
      (id) => ({ id }),
    ),
    missing: [{ id: 'reg:ah' }],
  });
  const order = ['pil:1', 'pil:2', 'pil:3', 'pil:4', 'pil:5', 'pil:6', 'pil:7'];
  const pillars = obligations.map(({ pillar }) => order.indexOf(pillar.id)).filter((at) => at >= 0);
  expect(pillars).toEqual(pillars.toSorted((a, b) => a - b));
});

it('has one for every measure, or says why there is none to check', async () => {
  const measures = await api.data('{ entities(first: 100, filter: { kinds: [MEASURE] }) { nodes { id } } }');
  const spoken = new Set((await ask()).map(({ measure }) => measure.id));
  const { nodes } = measures['entities'] as { nodes: { id: string }[] };
  expect(nodes.filter(({ id }) => !spoken.has(id))).toEqual([]);
  for (const { required, state, reasonZh } of await ask()) {
    if (required === 0) expect([state, reasonZh]).toEqual(['UNKNOWN', expect.stringMatching(/。$/)]);
  }
});

it('finds less where only what the policy names counts', async () => {
  const countIn = (obligations: Obligation[], state: string) => obligations.filter((one) => one.state === state).length;
  expect(countIn(await ask({ layers: ['CORE', 'CONTEXT'] }), 'FULFILLED')).toBeLessThan(
    countIn(await ask(), 'FULFILLED'),
  );
});

it('gives none that rests on a hidden source', async () => {
  const { data } = await api.ask(question, {}, { hidden: ['src:policy-2021-26'] });
  expect(data).toEqual({ obligations: [] });
});
