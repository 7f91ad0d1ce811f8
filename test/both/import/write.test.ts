import { beforeEach, describe, expect, it } from 'vitest';
import { RefusedError } from '../../../server/exchange/dataset/dataset.ts';
import { removeImport } from '../../../server/exchange/import/withdraw.ts';
import { writeImport } from '../../../server/exchange/import/write.ts';
import { serve } from '../../support/api.ts';
import type { Dump } from '../../support/dump.ts';
import { entityFact, importOf, linkFact } from '../../support/facts.ts';
import { small } from '../../support/small.ts';

const api = serve(() => []);
beforeEach(() => api.seed(countries));

const countries = small('countries', {
  entities: [
    { id: 'cty:FI', kind: 'COUNTRY', layer: 'CORE', nameZh: '芬兰', nameEn: 'Finland', isoAlpha2: 'FI' },
    { id: 'cty:IL', kind: 'COUNTRY', layer: 'CORE', nameZh: '以色列', nameEn: 'Israel', isoAlpha2: 'IL' },
  ],
});

const content = ({ nodes, links }: Dump): Dump => ({
  nodes: nodes.filter(({ labels }) => !labels.includes('Dataset')),
  links,
});

const finland = entityFact('country:finland', { kind: 'COUNTRY', nameEn: 'Finland', identifiers: ['iso:fi'] });
const aalto = entityFact('ror:020hwjq30', {
  nameEn: 'Aalto University',
  nameZh: '阿尔托大学',
  identifiers: ['ror:020hwjq30', 'pic:991256096'],
  attributes: { city: 'Espoo', ranks: [1, null] },
});
const tongji = entityFact('own:tongji', { nameZh: '同济大学', nameEn: null });
const mine = {
  entities: [finland, aalto, tongji],
  links: [
    linkFact('ror:020hwjq30', 'country:finland', { kind: 'LOCATED_IN' }),
    linkFact('own:tongji', 'ror:020hwjq30', { properties: { since: 2010 }, attributes: { joint: 12 } }),
  ],
};

const about = (id: string) =>
  api.ask(`{ node(id: "${id}") { ... on Entity {
    kind nameZh nameEn aliases layer evidence { origin confidence locator source { id licence } }
    links(first: 10) { nodes { id kind status from { id } to { id } evidence { origin source { id } } } } } } }`);

describe.each([
  ['in one transaction', false],
  ['unseen, and shown in the end', true],
])('%s', (_, stages) => {
  const write = (hash: string, said: Parameters<typeof importOf>[1]) =>
    writeImport(api.graph, importOf(hash, said), { inStages: stages });

  it('writes what is new, with its evidence, and finds by an identifier what is there', async () => {
    const report = await write('1', mine);
    expect(report).toEqual({
      dataset: 'file:mine',
      read: true,
      entities: { added: 2, changed: 0, same: 0, gone: 0 },
      links: { added: 2, changed: 0, same: 0, gone: 0 },
      joined: 1,
      notes: [],
    });
    const { data, errors } = await about('ror:020hwjq30');
    expect(errors).toBeUndefined();
    const source = { id: 'src:file:mine', licence: 'CC0' };
    expect(data.node).toMatchObject({
      kind: 'INSTITUTION',
      nameZh: '阿尔托大学',
      nameEn: 'Aalto University',
      layer: 'ENRICHMENT',
      evidence: [{ origin: 'IMPORT', confidence: 'UNVERIFIED', locator: 'line 2', source }],
    });
    expect(data.node.links.nodes.map((link: { kind: string; to: { id: string } }) => [link.kind, link.to.id])).toEqual([
      ['PARTNERS_WITH', 'ror:020hwjq30'],
      ['LOCATED_IN', 'cty:FI'],
    ]);
    expect((await about('country:finland')).data.node).toBeNull();
    expect((await about('cty:FI')).data.node).toMatchObject({ nameZh: '芬兰', layer: 'CORE' });
  });

  it('written twice changes nothing, and says so', async () => {
    await write('1', mine);
    const before = await api.dump();
    const report = await write('1', mine);
    expect(report).toMatchObject({ read: false, entities: { added: 0, changed: 0 }, links: { added: 0, changed: 0 } });
    expect(await api.dump()).toEqual(before);
  });

  it('of a newer file says what was added, changed and gone', async () => {
    await write('1', mine);
    const report = await write('2', {
      entities: [finland, { ...aalto, nameEn: 'Aalto-yliopisto', place: 'line 9' }, entityFact('own:vtt')],
      links: [{ ...mine.links[0]!, place: 'line 12' }, linkFact('own:vtt', 'ror:020hwjq30')],
    });
    expect(report).toMatchObject({
      entities: { added: 1, changed: 1, same: 1, gone: 1 },
      links: { added: 1, changed: 0, same: 1, gone: 1 },
    });
    expect((await about('own:tongji')).data.node).toBeNull();
    expect((await about('ror:020hwjq30')).data.node).toMatchObject({ nameEn: 'Aalto-yliopisto' });
  });

  it('removed as a whole it leaves no trace, and what others support stays', async () => {
    const before = content(await api.dump());
    const other = { dataset: 'file:other', entities: [aalto], links: [] };
    await write('1', other);
    const between = content(await api.dump());
    await write('1', mine);
    await removeImport(api.graph, { dataset: 'file:mine', source: 'src:file:mine' });
    expect(content(await api.dump()).links).toEqual(between.links);
    expect((await about('ror:020hwjq30')).data.node).toMatchObject({ nameEn: 'Aalto University' });
    await removeImport(api.graph, { dataset: 'file:other', source: 'src:file:other' });
    expect(content(await api.dump())).toEqual(before);
  });

  it('keeps an entity that a link of somebody else rests on', async () => {
    await write('1', mine);
    await write('1', { dataset: 'file:other', links: [linkFact('own:tongji', 'cty:FI')] });
    await removeImport(api.graph, { dataset: 'file:mine', source: 'src:file:mine' });
    expect((await about('own:tongji')).data.node).toMatchObject({ nameZh: '同济大学' });
    expect((await about('ror:020hwjq30')).data.node).toBeNull();
  });

  it('puts together what one file says of an entity in several places, near and far', async () => {
    const many = Array.from({ length: 2500 }, (_, at) => entityFact(`own:${at}`));
    const report = await write('1', {
      entities: [
        aalto,
        { ...aalto, nameEn: 'AALTO', nameZh: null, identifiers: ['grid:1'] },
        ...many,
        entityFact('pic:991256096', { nameEn: 'AALTO KORKEAKOULU', identifiers: ['pic:991256096'] }),
      ],
      links: [linkFact('pic:991256096', 'own:7')],
    });
    expect(report.entities).toEqual({ added: 2501, changed: 0, same: 0, gone: 0 });
    expect((await about('ror:020hwjq30')).data.node).toMatchObject({
      nameEn: 'Aalto University',
      aliases: ['AALTO', 'AALTO KORKEAKOULU'],
      links: { nodes: [{ from: { id: 'ror:020hwjq30' }, to: { id: 'own:7' } }] },
    });
  });

  const problem = (at: number) => ({ place: `line ${at}`, expected: 'a number', found: '"x"' });

  it.each([
    ['a problem of the file', { ...mine, problems: [problem(7)] }, /line 7: expected a number, found "x"/],
    [
      'more problems than are told',
      { ...mine, problems: Array.from({ length: 50 }, (_, at) => problem(at)) },
      /line 19: .*\n\s+and 30 more$/,
    ],
    ['an end that is nowhere', { links: [linkFact('cty:FI', 'own:none')] }, /line 3: .* found no entity own:none/],
    [
      'a link that the ontology forbids',
      { ...mine, links: [linkFact('cty:FI', 'own:tongji', { kind: 'ISSUES' })] },
      /line 3: .*ISSUES cannot start from COUNTRY/,
    ],
    [
      'another kind than in the graph',
      { entities: [entityFact('x', { kind: 'CITY', identifiers: ['iso:fi'] })] },
      /line 2: expected cty:FI to be COUNTRY as in the graph, found CITY/,
    ],
  ])('refuses %s and leaves the graph as it was', async (_, said, sentence) => {
    const before = await api.dump();
    const error: unknown = await write('1', said).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RefusedError);
    expect((error as Error).message).toMatch(sentence);
    expect(await api.dump()).toEqual(before);
  });

  it('shows nobody a part of it, and leaves nothing of what ends without its end', async () => {
    const before = await api.dump();
    const counts = () => api.ask('{ statistics { entities links } search(text: "Aalto", first: 5) { totalCount } }');
    const seen = JSON.stringify((await counts()).data);
    const given = importOf('1', mine);
    const read: typeof given.read = async function* (wanted) {
      yield* given.read(wanted);
      if (wanted === 'entities') return;
      if (stages) expect(JSON.stringify((await counts()).data)).toBe(seen);
      throw new Error('the disk is full');
    };
    await expect(writeImport(api.graph, { ...given, read }, { inStages: stages })).rejects.toThrow('the disk is full');
    expect(await api.dump()).toEqual(before);
    expect(await write('1', mine)).toMatchObject({ entities: { added: 2 }, links: { added: 2 } });
  });
});
