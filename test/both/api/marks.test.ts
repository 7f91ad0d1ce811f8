import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../server/access/person.ts';
import { serve } from '../../support/api.ts';
import { administrator, analyst, member, nobody, reader } from '../../support/people.ts';
import { small } from '../../support/small.ts';

const secret = small('secret', {
  entities: [
    { id: 'ins:shared', nameZh: '秘密名', nameEn: 'Secret name', aliases: ['Hush'], startYear: 1999 },
    { id: 'ins:secret' },
  ],
});
const open = small('open', {
  entities: [{ id: 'ins:shared', nameZh: '公开名', nameEn: 'Open name' }, { id: 'ins:open' }],
});

// What is kept secret came first, so its words are the ones that would be told.
const api = serve(() => []);
beforeEach(() => api.seed(secret, open));

const as = (person: Person) => ({ person });
const mark = (id: string, marking: string, group?: string) =>
  api.data(
    'mutation ($id: ID!, $marking: Marking!, $group: String) { markSource(id: $id, marking: $marking, group: $group) { id marking group } }',
    { id, marking, group },
    as(administrator),
  );

const seen = async (person: Person) => {
  const { sources, entities } = await api.data(
    '{ sources(first: 9) { nodes { id } } entities(first: 9) { nodes { id nameEn startYear aliases } } }',
    {},
    as(person),
  );
  return { sources: sources.nodes.map(({ id }: { id: string }) => id), entities: entities.nodes };
};
const shared = async (person: Person) => (await seen(person)).entities.at(-1);

const told = { id: 'ins:shared', nameEn: 'Open name', startYear: null, aliases: [] };

describe('a marking', () => {
  it('is told, and opens a source to everybody, to whoever signed in, or to a group', async () => {
    const whole = ['src:open', 'src:secret'];
    expect((await seen(nobody)).sources).toEqual(whole);
    expect(await mark('src:secret', 'INTERNAL')).toEqual({
      markSource: { id: 'src:secret', marking: 'INTERNAL', group: null },
    });
    expect((await seen(nobody)).sources).toEqual(['src:open']);
    expect((await seen(reader)).sources).toEqual(whole);
    await mark('src:secret', 'RESTRICTED', 'g');
    expect((await seen(reader)).sources).toEqual(['src:open']);
    expect((await seen(analyst)).sources).toEqual(['src:open']);
    expect((await seen(member)).sources).toEqual(whole);
    expect((await seen(administrator)).sources).toEqual(whole);
  });

  it('stays when a newer version of the source is written, and when it went and came again', async () => {
    await mark('src:secret', 'RESTRICTED', 'g');
    await api.write(small('secret', { hash: '2' }));
    await api.write({ ...secret, hash: '3' });
    expect((await seen(reader)).sources).toEqual(['src:open']);
    expect(await shared(reader)).toEqual(told);
  });

  it('needs a group where it restricts, and there alone', async () => {
    await expect(mark('src:secret', 'RESTRICTED')).rejects.toThrow('name it');
    await expect(mark('src:secret', 'PUBLIC', 'g')).rejects.toThrow('has no group');
    await expect(mark('src:none', 'PUBLIC')).rejects.toThrow('there is no source');
  });
});

describe('what several sources speak of', () => {
  it('is called and described as by those that most may see, whoever came first', async () => {
    await mark('src:secret', 'RESTRICTED', 'g');
    expect(await shared(reader)).toEqual(told);
    const find = '{ search(text: "hush", first: 1) { totalCount } }';
    expect(await api.data(find, {}, as(reader))).toEqual({ search: { totalCount: 0 } });
    const byYear = '{ entities(first: 1, filter: { startedFrom: 1990 }) { totalCount } }';
    expect(await api.data(byYear, {}, as(reader))).toEqual({ entities: { totalCount: 0 } });
  });

  it('is told in full to those who may see all of it', async () => {
    await mark('src:secret', 'RESTRICTED', 'g');
    const full = { ...told, startYear: 1999, aliases: ['Hush'] };
    expect(await shared(member)).toEqual(full);
    expect(await shared(administrator)).toEqual(full);
  });

  it('is told again as before once everybody may see it', async () => {
    await mark('src:secret', 'RESTRICTED', 'g');
    await mark('src:secret', 'PUBLIC');
    const find = '{ search(text: "hush", first: 1) { totalCount } }';
    expect(await api.data(find, {}, as(nobody))).toEqual({ search: { totalCount: 1 } });
  });

  it('keeps what one group calls it from another', async () => {
    await mark('src:secret', 'RESTRICTED', 'g');
    await mark('src:open', 'RESTRICTED', 'h');
    expect(await shared({ ...reader, groups: ['h'] })).toEqual(told);
    expect(await shared(member)).toMatchObject({ nameEn: 'Secret name', startYear: 1999 });
    const find = '{ search(text: "name", first: 1) { totalCount } }';
    expect(await api.data(find, {}, as({ ...reader, groups: ['h'] }))).toEqual({ search: { totalCount: 0 } });
  });

  it('cannot be joined to what fewer may see, nor be hidden once it is', async () => {
    await mark('src:secret', 'RESTRICTED', 'g');
    const join = 'mutation ($keep: ID!, $drop: ID!) { joinEntities(keep: $keep, drop: $drop, by: "a") { keep } }';
    const refused = await api.ask(join, { keep: 'ins:secret', drop: 'ins:open' });
    expect(refused.errors?.[0]?.message).toContain('keep the other');
    await api.data(join, { keep: 'ins:open', drop: 'ins:secret' });
    expect((await seen(reader)).entities).toMatchObject([{ id: 'ins:open', aliases: [] }, told]);
    await expect(mark('src:open', 'RESTRICTED', 'h')).rejects.toThrow('part them first');
    expect((await seen(reader)).sources).toEqual(['src:open']);
  });
});

const start = `mutation ($uploads: [ID!]!, $name: String, $marking: Marking, $group: String) {
  startImport(uploads: $uploads, name: $name, marking: $marking, group: $group, as: "tables") { id } }`;
const asked = '{ importJobs { state name problems report { joined entities { added } } } }';

const bring = async (person: Person, rows: string, said: Record<string, unknown> = {}) => {
  const upload = await api.imports.uploads.receive('mine.csv', Readable.from([Buffer.from(`id,kind,nameEn\n${rows}`)]));
  const answer = await api.ask(start, { uploads: [upload], name: 'mine', ...said }, as(person));
  if (answer.errors) return answer.errors[0]?.message;
  while (api.imports.jobs.all().some(({ state }) => state === 'WAITING' || state === 'RUNNING')) await sleep(5);
  return (await api.data(asked, {}, as(person))).importJobs[0];
};

describe('what people import', () => {
  const mine = ['src:file:mine', 'src:open', 'src:secret'];

  it('is for those who have signed in until somebody decides otherwise', async () => {
    expect(await bring(analyst, 'ins:mine,INSTITUTION,Mine')).toMatchObject({ state: 'DONE' });
    expect((await seen(reader)).sources).toEqual(mine);
    expect((await seen(nobody)).sources).toEqual(['src:open', 'src:secret']);
    expect((await api.data(asked, {}, as({ ...nobody, role: 'ANALYST' }))).importJobs).toEqual([]);
  });

  it('can be for a group of the person alone, from the first moment', async () => {
    const said = { marking: 'RESTRICTED', group: 'g' };
    expect(await bring(analyst, 'ins:mine,INSTITUTION,Mine', said)).toContain('group of your own');
    expect(await bring(analyst, 'ins:mine,INSTITUTION,Mine', { marking: 'PUBLIC' })).toContain('administrator');
    expect(await bring(member, 'ins:mine,INSTITUTION,Mine', said)).toMatchObject({ state: 'DONE' });
    expect((await seen(member)).sources).toEqual(mine);
    expect((await seen(analyst)).sources).toEqual(['src:open', 'src:secret']);
    const remove = 'mutation { removeImport(name: "mine") }';
    expect(await api.data(remove, {}, as(analyst))).toEqual({ removeImport: false });
    expect(await bring(analyst, 'ins:mine,INSTITUTION,Other')).toContain('take another');
    expect((await seen(member)).sources).toEqual(mine);
  });

  it('neither tells of what is hidden nor harms it', async () => {
    await mark('src:secret', 'RESTRICTED', 'g');
    const job = await bring(analyst, 'ins:secret,INSTITUTION,Mine\nins:shared,INSTITUTION,Mine');
    expect(job).toMatchObject({ state: 'DONE', report: { joined: 1, entities: { added: 1 } } });
    expect((await seen(member)).entities).toMatchObject([{}, { id: 'ins:secret' }, { nameEn: 'Open name' }]);
    expect((await seen(reader)).entities).toMatchObject([{}, { id: 'ins:secret', nameEn: 'Mine' }, told]);
    await api.data('mutation { removeImport(name: "mine") }', {}, as(analyst));
    expect((await seen(reader)).entities).toMatchObject([{ id: 'ins:open' }, told]);
    expect((await seen(member)).entities).toMatchObject([{}, { id: 'ins:secret', nameEn: 'ins:secret' }, {}]);
  });
});
