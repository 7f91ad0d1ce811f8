import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listen } from '../../support/listening.ts';
import { administrator, analyst, member } from '../../support/people.ts';
import { serve } from '../../support/api.ts';
import { small } from '../../support/small.ts';

const open = small('open', {
  entities: [
    { id: 'ins:a', nameZh: '甲', nameEn: 'A', evidence: [{ quote: 'open words' }], attributes: ['["own",1]'] },
    { id: 'ins:b' },
    { id: 'ins:c' },
  ],
  links: [
    { id: 'l1', from: 'ins:a', kind: 'PARTNERS_WITH', to: 'ins:b', evidence: [{ quote: 'why' }] },
    { id: 'l2', from: 'ins:b', kind: 'PARTNERS_WITH', to: 'ins:a' },
    { id: 'l3', from: 'ins:b', kind: 'PARTNERS_WITH', to: 'ins:c' },
  ],
});
const inner = small('file:inner', {
  entities: [{ id: 'ins:a', evidence: [{ quote: 'inner words' }] }, { id: 'ins:inner' }],
  links: [{ id: 'l4', from: 'ins:inner', kind: 'PARTNERS_WITH', to: 'ins:a' }],
});

const api = serve(() => []);
const { get } = listen(() => api.graph);
beforeEach(() => api.seed(open, inner));

const as = { person: analyst };
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

const save = async (ids = ['ins:a', 'ins:b', 'ins:inner']) => {
  const positions = Object.fromEntries(ids.map((id, x) => [id, { x, y: 1 }]));
  const state = JSON.stringify({ path: '/network', query: '', positions });
  const { saveView } = await api.data(
    'mutation ($state: String!) { saveView(name: "视图", version: 1, state: $state) { id } }',
    { state },
    as,
  );
  return saveView.id as string;
};

const create = `mutation ($viewId: ID!, $until: String!, $notPublic: Boolean! = false, $links: [ID!]) {
  createShare(viewId: $viewId, until: $until, notPublic: $notPublic, links: $links) { token share { id title by entities links } } }`;
const share = async (said: Record<string, unknown> = {}) =>
  (await api.data(create, { viewId: await save(), until: day(9), ...said }, as)).createShare;

const opened = async (token: string) => {
  const response = await get(`/share/${token}.json`);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('a share', () => {
  it('opens what everybody may see of one view, and nothing next to it', async () => {
    const { token, share: told } = await share();
    expect(told).toMatchObject({ title: '视图', by: 'analyst', entities: 2, links: 2 });
    const { status, headers, text } = await opened(token);
    const { entities, links, sources, title, by, until } = JSON.parse(text);
    expect([status, title, by, until]).toEqual([200, '视图', 'analyst', `${day(9)}T23:59:59.999Z`]);
    expect(entities).toMatchObject([{ id: 'ins:a', nameZh: '甲', x: 0, y: 1 }, { id: 'ins:b' }]);
    expect(links).toMatchObject([{ id: 'l1', from: 'ins:a', evidence: [{ quote: 'why' }] }, { id: 'l2' }]);
    expect(sources.map(({ id }: { id: string }) => id)).toEqual(['src:open']);
    expect(text).not.toMatch(/inner|ins:c|l3|own/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('opens more where that is said, and only the links that are meant', async () => {
    const { token } = await share({ notPublic: true, links: ['l1', 'l4', 'l3'] });
    const { entities, links } = JSON.parse((await opened(token)).text);
    expect(entities.map(({ id }: { id: string }) => id)).toEqual(['ins:a', 'ins:b', 'ins:inner']);
    expect(entities[0].evidence).toHaveLength(2);
    expect(links.map(({ id }: { id: string }) => id)).toEqual(['l1', 'l4']);
  });

  it('stays as it was when the data change', async () => {
    const { token } = await share();
    const before = await opened(token);
    await api.write(small('open', { hash: '2' }));
    expect((await opened(token)).text).toBe(before.text);
  });

  it('says beforehand what it will disclose', async () => {
    const preview = `query ($viewId: ID!, $notPublic: Boolean! = false) { sharePreview(viewId: $viewId, notPublic: $notPublic) {
      entities { kind count } links { kind count } sources { id marking } leftOut } }`;
    const viewId = await save();
    expect((await api.data(preview, { viewId }, as)).sharePreview).toEqual({
      entities: [{ kind: 'INSTITUTION', count: 2 }],
      links: [{ kind: 'PARTNERS_WITH', count: 2 }],
      sources: [{ id: 'src:open', marking: 'PUBLIC' }],
      leftOut: 1,
    });
    expect((await api.data(preview, { viewId, notPublic: true }, as)).sharePreview).toMatchObject({
      entities: [{ count: 3 }],
      sources: [{ marking: 'INTERNAL' }, { marking: 'PUBLIC' }],
      leftOut: 0,
    });
  });

  it('ends when it is taken back, by whoever made it or an administrator, or by itself', async () => {
    const { token, share: told } = await share();
    const revoke = 'mutation ($id: ID!) { revokeShare(id: $id) }';
    expect(await api.data(revoke, { id: told.id }, { person: member })).toEqual({ revokeShare: false });
    const listed = '{ shares { id revokedAt } }';
    expect(await api.data(listed, {}, { person: member })).toEqual({ shares: [] });
    expect(await api.data(listed, {}, as)).toEqual({ shares: [{ id: told.id, revokedAt: null }] });
    expect((await opened(token)).status).toBe(200);
    expect(await api.data(revoke, { id: told.id }, { person: administrator })).toEqual({ revokeShare: true });
    const gone = await opened(token);
    const other = await share();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * 86_400_000 });
    const late = await opened(other.token).finally(() => vi.useRealTimers());
    const none = await opened('A'.repeat(43));
    expect([gone.status, gone.text]).toEqual([404, none.text]);
    expect([late.status, late.text]).toEqual([404, none.text]);
    expect((await opened('..%2f')).status).toBe(404);
  });

  it('is kept without what opens it', async () => {
    const { token } = await share();
    expect(JSON.stringify(await api.dump())).not.toContain(token);
  });

  it('is refused for what is no day, no view or no picture', async () => {
    const refused = async (said: Record<string, unknown>) =>
      (await api.ask(create, { viewId: await save(), until: day(9), ...said }, as)).errors?.[0]?.extensions['argument'];
    for (const until of ['2020-01-01', '2030-02-31', 'soon', day(500)]) expect(await refused({ until })).toBe('until');
    expect(await refused({ viewId: 'none' })).toBe('viewId');
    expect(await refused({ viewId: await save([]) })).toBe('viewId');
    expect(await refused({ viewId: await save(Array.from({ length: 2_001 }, (_, at) => `e${at}`)) })).toBe('viewId');
  });
});
