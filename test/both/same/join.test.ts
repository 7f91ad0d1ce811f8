import { beforeEach, describe, expect, it } from 'vitest';
import { removeImport } from '../../../server/exchange/import/withdraw.ts';
import { writeImport } from '../../../server/exchange/import/write.ts';
import { joinPairs, keepApart, undo, type Pair } from '../../../server/exchange/same/decide.ts';
import { serve } from '../../support/api.ts';
import type { Dump } from '../../support/dump.ts';
import { entityFact, importOf, linkFact } from '../../support/facts.ts';

const api = serve(() => []);
beforeEach(() => api.seed());

const decider = { by: '王', reason: '同一所大学' };
const join = (...pairs: Pair[]) => api.graph.transact((ask) => joinPairs(ask, pairs, decider));
const part = (id: string) => api.graph.transact((ask) => undo(ask, id, { by: '李', reason: null }));
const write = (hash: string, said: Parameters<typeof importOf>[1]) => writeImport(api.graph, importOf(hash, said));

/** All but what was decided, which stays. */
const content = async (): Promise<Dump> => {
  const { nodes, links } = await api.dump();
  return { nodes: nodes.filter(({ labels }) => !labels.includes('SameDecision')), links };
};

const suda = entityFact('org:suda', {
  nameEn: 'SUZHOU UNIVERSITY',
  identifiers: ['pic:1'],
  attributes: { city: 'Suzhou', rank: 3 },
  properties: { latitude: 31.3, longitude: 120, startYear: 1900 },
});
const soochow = entityFact('org:soochow', {
  nameZh: '苏州大学',
  nameEn: 'Soochow University',
  aliases: ['SUDA'],
  attributes: { city: 'SUZHOU' },
});
const mine = {
  entities: [suda, soochow, entityFact('org:x'), entityFact('org:y')],
  links: [
    linkFact('org:suda', 'org:soochow'),
    linkFact('org:soochow', 'org:suda', { properties: { since: 2001 } }),
    linkFact('org:suda', 'org:suda', { id: 'own-loop' }),
    linkFact('org:suda', 'org:x', { id: 'parallel', attributes: { weight: 1.5 } }),
    linkFact('org:soochow', 'org:x', { id: 'parallel' }),
    linkFact('org:soochow', 'org:x', { id: 'further' }),
    linkFact('org:y', 'org:soochow'),
  ],
};
const other = {
  dataset: 'file:other',
  entities: [{ ...soochow, nameEn: 'SOOCHOW UNIV' }, entityFact('org:z', { nameZh: '东吴大学', nameEn: null })],
  links: [...mine.links.slice(4, 6), linkFact('org:soochow', 'org:y'), linkFact('org:z', 'org:suda')],
};

const about = async (id: string) =>
  (
    await api.data(`{ node(id: "${id}") { id ... on Entity { nameZh nameEn aliases identifiers evidence { source { id } }
      links(first: 20) { nodes { id from { id } to { id } } } } } }`)
  ).node;

describe('two that are joined', () => {
  beforeEach(async () => {
    await write('1', mine);
    await write('o1', other);
  });

  it('are one, with the names, evidence and links of both; under either id it answers', async () => {
    await join({ keep: 'org:suda', drop: 'org:soochow' });
    const node = await about('org:suda');
    expect(node).toMatchObject({
      id: 'org:suda',
      nameZh: '苏州大学',
      nameEn: 'SUZHOU UNIVERSITY',
      aliases: ['SUDA', 'Soochow University'],
      identifiers: ['pic:1'],
      evidence: [{ source: { id: 'src:file:mine' } }, { source: { id: 'src:file:other' } }],
    });
    const links = node.links.nodes.map((link: { id: string; from: { id: string }; to: { id: string } }) =>
      [link.id, link.from.id, link.to.id].join(' '),
    );
    expect(links.sort()).toEqual([
      'further org:suda org:x',
      'link:org:soochow:PARTNERS_WITH:org:y org:suda org:y',
      'link:org:y:PARTNERS_WITH:org:soochow org:y org:suda',
      'link:org:z:PARTNERS_WITH:org:suda org:z org:suda',
      'own-loop org:suda org:suda',
      'parallel org:suda org:x',
    ]);
    expect(await about('org:soochow')).toEqual(node);
  });

  it('part again to the letter, in whichever order', async () => {
    const before = await content();
    const [first] = (await join({ keep: 'org:suda', drop: 'org:soochow' })).decided;
    const between = await content();
    expect(between).not.toEqual(before);
    const [second] = (await join({ keep: 'org:z', drop: 'org:soochow' })).decided;
    expect(second).toMatchObject({ keep: 'org:z', drop: 'org:suda', by: '王', reason: '同一所大学' });
    const [third] = (await join({ keep: 'org:x', drop: 'org:y' })).decided;
    await part(first!.id);
    await part(third!.id);
    expect((await about('org:suda')).id).toBe('org:z');
    expect((await about('org:soochow')).id).toBe('org:soochow');
    expect(await part(second!.id)).toMatchObject({ undoneBy: '李' });
    expect(await content()).toEqual(before);
    expect(await part(second!.id)).toBeUndefined();
  });

  it('stay joined when a newer file speaks of the one that was dropped, and part into what it says', async () => {
    const [joined] = (await join({ keep: 'org:suda', drop: 'org:soochow' })).decided;
    const newer = { ...mine, entities: [suda, { ...soochow, aliases: ['东吴'] }, ...mine.entities.slice(2)] };
    const report = await write('2', newer);
    expect(report.entities).toEqual({ added: 0, changed: 1, same: 3, gone: 0 });
    expect((await about('org:soochow')).aliases).toContain('东吴');
    await part(joined!.id);
    const after = await content();
    await api.seed();
    await write('1', mine);
    await write('o1', other);
    await write('2', newer);
    expect(after).toEqual(await content());
  });

  it('leave nothing of a data set that is taken back, and join again when it comes back', async () => {
    const [joined] = (await join({ keep: 'org:z', drop: 'org:soochow' })).decided;
    await removeImport(api.graph, { dataset: 'file:other', source: 'src:file:other' });
    expect((await about('org:soochow')).nameEn).toBe('Soochow University');
    expect(await about('org:z')).toBeNull();
    await write('o1', other);
    expect((await about('org:soochow')).id).toBe('org:z');
    await removeImport(api.graph, { dataset: 'file:other', source: 'src:file:other' });
    await part(joined!.id);
    const after = await content();
    await api.seed();
    await write('1', mine);
    for (const _ of [1, 2]) {
      await write('o1', other);
      await removeImport(api.graph, { dataset: 'file:other', source: 'src:file:other' });
    }
    expect(after).toEqual(await content());
  });
});

it('joins nothing that was turned down, is of another kind, one already or nowhere, and many as one', async () => {
  await write('1', { entities: [...mine.entities, entityFact('city:a', { kind: 'CITY' })] });
  const apart = await api.graph.transact((ask) => keepApart(ask, { keep: 'org:x', drop: 'org:suda' }, decider));
  const outcome = await join(
    { keep: 'org:suda', drop: 'org:soochow', rule: 'NAME_AND_CITY', score: 0.9 },
    { keep: 'org:soochow', drop: 'org:x' },
    { keep: 'org:soochow', drop: 'org:suda' },
    { keep: 'org:x', drop: 'city:a' },
    { keep: 'org:x', drop: 'none' },
    { keep: 'org:y', drop: 'org:soochow' },
  );
  expect(outcome.refused.map(({ why }) => why)).toEqual(['KEPT_APART', 'ONE_ALREADY', 'KINDS_DIFFER', 'MISSING']);
  expect(outcome.decided.map(({ keep, drop, rule }) => [keep, drop, rule])).toEqual([
    ['org:suda', 'org:soochow', 'NAME_AND_CITY'],
    ['org:y', 'org:suda', null],
  ]);
  await part(apart.decided[0]!.id);
  expect((await join({ keep: 'org:soochow', drop: 'org:x' })).decided).toHaveLength(1);
  expect((await about('org:x')).id).toBe('org:y');
});
