import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../server/exchange/seed/read.ts';
import { openIn } from '../../support/gaps.ts';
import { serve } from '../../support/api.ts';

const api = serve();

const shown = `{ gaps(first: 100) { totalCount facets { kind count } nodes { id kind severity { level reason } sentenceZh sentenceEn
  subjects { id nameZh } method { name parameters } expected observed evidence { quote source { id } } status { state } } } }`;

interface Node {
  id: string;
  kind: string;
  severity: { level: string; reason: string };
  sentenceZh: string;
  sentenceEn: string;
  subjects: { id: string }[];
  method: { name: string; parameters: Record<string, unknown> };
  evidence: { quote: string | null; source: { id: string } }[];
  status: { state: string };
}

interface Gaps {
  totalCount: number;
  facets: { kind: string; count: number }[];
  nodes: Node[];
}

const gapsOf = async (question: string, variables = {}) => (await api.data(question, variables))['gaps'] as Gaps;

describe('gaps', () => {
  it('are what the rules find in the same data without a database, in the same order', async () => {
    const policy = readSeed('policy-2021-26', new URL('../../../seed/policy-2021-26/', import.meta.url));
    const expected = openIn(policy);
    const { totalCount, nodes, facets } = await gapsOf(shown);
    expect(totalCount).toBe(expected.length);
    expect(nodes.map(({ id }) => id)).toEqual(expected.slice(0, 100));
    expect(facets.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
  });

  it('say of Finland what is missing, with figures, method and the words of the policy', async () => {
    const { nodes } = await gapsOf(shown);
    expect(nodes.find(({ id }) => id === 'gap:priority-without-unit:cty:FI:unit')).toEqual({
      id: 'gap:priority-without-unit:cty:FI:unit',
      kind: 'PRIORITY_WITHOUT_UNIT',
      severity: { level: 'HIGH', reason: 'Named as important; the policy names none, public sources do.' },
      sentenceZh:
        '芬兰是重点合作国别，但没有任何平台。政策之外，公开资料可见中芬纳米创新中心、芬华创新中心、中芬科技产业园（杭州江干）。',
      sentenceEn:
        'Finland is a priority country and has no platform. Beyond the policy, public sources show China-Finland Nano Innovation Center, FinChi Innovation Center and Sino-Finnish Sci-Tech Industrial Park, Hangzhou.',
      subjects: [
        { id: 'cty:FI', nameZh: '芬兰' },
        { id: 'reg:yrd', nameZh: '长三角地区' },
      ],
      method: {
        name: 'NAMED_AS_IMPORTANT',
        parameters: { links: ['PRIORITISES', 'FOCUSES_ON'], counted: 'platform', elsewhere: 3 },
      },
      expected: 1,
      observed: 0,
      evidence: expect.arrayContaining([
        {
          quote: expect.stringContaining('面向新加坡、以色列、芬兰等重点合作国别（地区）'),
          source: { id: 'src:policy-2021-26' },
        },
      ]),
      status: { state: 'OPEN' },
    });
  });

  it('all have a sentence in both languages without an id in it, and evidence', async () => {
    const { nodes } = await gapsOf(shown);
    for (const { sentenceZh, sentenceEn, subjects, evidence, severity } of nodes) {
      expect(sentenceZh).toMatch(/^\P{ASCII}.*。$/u);
      expect(sentenceEn).toMatch(/\.$/);
      for (const { id } of subjects) expect(`${sentenceZh} ${sentenceEn}`).not.toContain(id);
      expect(evidence.length).toBeGreaterThan(0);
      expect(severity.reason).toMatch(/\.$/);
    }
  });

  it('come in pages that add up', async () => {
    const page = `query ($after: String) { gaps(first: 50, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`;
    const ids: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { gaps } = (await api.data(page, { after })) as {
        gaps: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
      };
      ids.push(...gaps.nodes.map(({ id }) => id));
      [more, after] = [gaps.pageInfo.hasNextPage, gaps.pageInfo.endCursor];
      if (!more) expect(ids).toHaveLength(gaps.totalCount);
    }
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are filtered by kind, level, family, subject and measure; a facet leaves out its own choice', async () => {
    const question = `query ($filter: GapFilter) { gaps(first: 100, filter: $filter) {
      totalCount facets { kind count } levels { level count } families { family { id } count } nodes { id kind severity { level } family { id } subjects { id } measures { id } } } }`;
    const all = await gapsOf(question, { filter: {} });
    const some = (await gapsOf(question, { filter: { kinds: ['VAGUE_MEASURE'], levels: ['MEDIUM'] } })) as Gaps & {
      families: { count: number }[];
      levels: { level: string; count: number }[];
    };
    expect(some.totalCount).toBe(16);
    expect(new Set(some.nodes.map(({ kind }) => kind))).toEqual(new Set(['VAGUE_MEASURE']));
    expect(some.facets.length).toBeGreaterThan(3);
    expect(some.levels.find(({ level }) => level === 'LOW')?.count).toBe(4);
    expect(some.families).toEqual([{ family: { id: 'vague-measure:measure' }, count: 16 }]);
    const about = await gapsOf(question, { filter: { subjects: ['park:wanxiang'] } });
    expect(about.totalCount).toBeGreaterThan(1);
    expect(about.nodes.every(({ subjects }) => subjects.some(({ id }) => id === 'park:wanxiang'))).toBe(true);
    const called = await gapsOf(question, { filter: { measures: ['m:2.2'] } });
    expect(called.nodes.map(({ id }) => id)).toContain('gap:no-instance:cat:jointlabs:instance');
    expect(all.totalCount).toBeGreaterThan(called.totalCount);
  });

  it('give an empty page where nothing fits', async () => {
    const none = await gapsOf(shown.replace('first: 100', 'first: 100, filter: { subjects: ["none"] }'));
    expect(none).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('are refused where nothing counts as there', async () => {
    const { errors } = await api.ask('{ gaps(first: 1, layers: []) { totalCount } }');
    expect(errors).toMatchObject([
      { message: 'layers must name at least one layer', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('say what they could not say for want of units', async () => {
    const { gaps } = await api.data('{ gaps(first: 1) { notSaid { kind reasonZh reasonEn } } }');
    expect(gaps).toEqual({
      notSaid: [
        {
          kind: 'BELOW_EXPECTATION',
          reasonZh: expect.stringContaining('合作单元太少'),
          reasonEn: expect.stringContaining('Too few units to say'),
        },
      ],
    });
  });

  it('leave out what rests on hidden sources alone, and never name it', async () => {
    const hidden = ['src:policy-2021-26'];
    const { data } = await api.ask(shown, {}, { hidden });
    const text = JSON.stringify(data);
    expect(text).not.toContain('src:policy-2021-26');
    expect(text).not.toContain('cat:jointlabs');
  });
});

describe('one gap', () => {
  it('is there by its id, also when it is closed, with what closes it', async () => {
    const { gap } = await api.data(
      `{ gap(id: "gap:priority-without-unit:cty:IL:unit") { sentenceZh status { state closedBy { id from { id } } } ghosts { kind } } }`,
    );
    expect(gap).toMatchObject({ sentenceZh: '以色列是重点合作国别，有 3 个平台。', status: { state: 'CLOSED' } });
    const { closedBy } = (gap as { status: { closedBy: { from: { id: string } }[] } }).status;
    expect(closedBy.map(({ from }) => from.id).sort()).toEqual(['ctr:il', 'park:cicp', 'park:cih']);
  });

  it('is null when there is none', async () => {
    expect(await api.data('{ gap(id: "gap:none") { id } }')).toEqual({ gap: null });
  });
});
