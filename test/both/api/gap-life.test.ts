import { beforeEach, describe, expect, it } from 'vitest';
import { policy, serve } from '../../support/api.ts';
import { small } from '../../support/small.ts';

const api = serve();
beforeEach(() => api.seed(policy()));

const id = 'gap:no-instance:cat:jointlabs:instance';
const status = 'status { state by at reason until history { state by reason until } closedBy { id } }';
const one = `query ($id: ID!) { gap(id: $id) { ${status} } }`;
const accept = `mutation ($id: ID!, $until: String!, $reason: String!) { acceptGap(id: $id, until: $until, reason: $reason, by: "王") { ${status} } }`;
const start = `mutation ($id: ID!) { startGap(id: $id, by: "李") { ${status} } }`;
const reopen = `mutation ($id: ID!) { reopenGap(id: $id, by: "赵", reason: "条件变了") { ${status} } }`;
const open = `{ gaps(first: 1, filter: { states: [OPEN] }) { totalCount states { state count } } }`;

const states = async () => {
  const { gaps } = (await api.data(open)) as { gaps: { states: { state: string; count: number }[] } };
  return Object.fromEntries(gaps.states.map(({ state, count }) => [state, count]));
};

describe('the life of a finding', () => {
  it('is accepted until a day with a reason, by somebody, at a time', async () => {
    const before = await states();
    const { acceptGap } = await api.data(accept, { id, until: '2030-06-30', reason: '等实施方案' });
    expect(acceptGap).toEqual({
      status: {
        state: 'ACCEPTED',
        by: '王',
        at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
        reason: '等实施方案',
        until: '2030-06-30',
        history: [{ state: 'ACCEPTED', by: '王', reason: '等实施方案', until: '2030-06-30' }],
        closedBy: [],
      },
    });
    expect(await states()).toMatchObject({ OPEN: (before['OPEN'] ?? 0) - 1, ACCEPTED: 1 });
  });

  it('goes through work and opening again, and forgets nothing', async () => {
    await api.data(start, { id });
    await api.data(accept, { id, until: '2030-06-30', reason: '等' });
    const { reopenGap } = (await api.data(reopen, { id })) as {
      reopenGap: { status: { state: string; history: { state: string }[] } };
    };
    expect(reopenGap.status.state).toBe('OPEN');
    expect(reopenGap.status.history.map(({ state }) => state)).toEqual(['OPEN', 'ACCEPTED', 'IN_PROGRESS']);
  });

  it('begins also for what is missing of all that is known alone', async () => {
    const all = `{ gaps(first: 100, layers: [CORE, CONTEXT, ENRICHMENT]) { nodes { id } } }`;
    const { gaps } = (await api.data(all)) as { gaps: { nodes: { id: string }[] } };
    const known = (await api.data('{ gaps(first: 100) { nodes { id } } }')) as typeof gaps & { gaps: typeof gaps };
    const only = gaps.nodes.find((node) => !known.gaps.nodes.some((other) => other.id === node.id));
    await api.data(start, { id: only?.id });
    const again = `query ($id: ID!) { gap(id: $id, layers: [CORE, CONTEXT, ENRICHMENT]) { status { state } } }`;
    expect(await api.data(again, { id: only?.id })).toEqual({ gap: { status: { state: 'IN_PROGRESS' } } });
  });

  it('outlives a new writing of the data', async () => {
    await api.data(start, { id });
    await api.write({ ...policy(), hash: 'another' });
    expect(await api.data(one, { id })).toMatchObject({ gap: { status: { state: 'IN_PROGRESS', by: '李' } } });
  });

  it('is closed by the link that brings what was missing, and opens again when it goes', async () => {
    await api.data(start, { id });
    const lab = small('mine', {
      entities: [{ id: 'lab:new', kind: 'JOINT_LAB', layer: 'CORE' }],
      links: [{ id: 'link:new', from: 'lab:new', kind: 'INSTANCE_OF', to: 'cat:jointlabs' }],
    });
    await api.write(lab);
    expect(await api.data(one, { id })).toMatchObject({
      gap: { status: { state: 'CLOSED', closedBy: [{ id: 'link:new' }] } },
    });
    await api.write(small('mine', { hash: '2' }));
    expect(await api.data(one, { id })).toMatchObject({ gap: { status: { state: 'IN_PROGRESS', by: '李' } } });
  });
});

describe('a decision is refused with a sentence', () => {
  it.each([
    [
      'a day that is none',
      { until: '2027-02-30', reason: 'x' },
      'until must be a day such as 2027-06-30, it is "2027-02-30"',
    ],
    ['a day in the past', { until: '2020-01-01', reason: 'x' }, 'until is a day in the past: 2020-01-01'],
    [
      'a day too far away',
      { until: '9999-12-31', reason: 'x' },
      expect.stringMatching(/^until may be ten years away at the most: 20/),
    ],
    ['what is no text', { until: '2030-01-01', reason: 'a\u0000b' }, 'reason holds a character that is no text'],
    ['no reason', { until: '2030-01-01', reason: '  ' }, 'reason must not be blank'],
    [
      'a reason that is too long',
      { until: '2030-01-01', reason: 'x'.repeat(1001) },
      'reason may have 1000 characters, it has 1001',
    ],
    [
      'a finding that is not there',
      { until: '2030-01-01', reason: 'x', id: 'gap:none' },
      'there is no finding "gap:none"',
    ],
    [
      'one that is closed',
      { until: '2030-01-01', reason: 'x', id: 'gap:priority-without-unit:cty:IL:unit' },
      'the finding gap:priority-without-unit:cty:IL:unit is closed: what was missing is there',
    ],
  ])('for %s', async (_, variables, message) => {
    const { errors } = await api.ask(accept, { id, ...variables });
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(await api.data(one, { id })).toMatchObject({ gap: { status: { state: 'OPEN', history: [] } } });
  });
});

it('nothing is opened again that is open', async () => {
  const { errors } = await api.ask(reopen, { id });
  expect(errors).toMatchObject([{ message: `the finding ${id} is open already` }]);
});
