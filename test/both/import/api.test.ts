import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { beforeEach, expect, it } from 'vitest';
import { policy, serve } from '../../support/api.ts';

const api = serve(() => []);
beforeEach(() => api.seed(policy()));

const projects = `project_id,acronym,title,objective,programme,funding_scheme,status,start_date,end_date,start_year,end_year
101,ICE,Ice of the Arctic,Ice melts,H2020,RIA,COMPLETED,2020-01-01,2023-01-01,2020,2023
102,SEA,Sea of the Arctic,Water rises,H2020,RIA,COMPLETED,2021-01-01,2024-01-01,2021,2024
`;
const organizations = `id,project_id,org_name,country,city,org_type,ec_contribution,net_contribution,total_cost
1,101,AALTO KORKEAKOULUSAATIO,FI,Espoo,HES,1.5,1.5,1.5
2,101,TONGJI UNIVERSITY,CN,Shanghai,HES,,,
3,102,AALTO KORKEAKOULUSAATIO,FI,Espoo,HES,2,2,2
4,102,UNIVERSIDADE DE BRASILIA,BR,Brasilia,HES,,,
`;

const park = JSON.stringify({
  directed: true,
  multigraph: false,
  graph: {},
  nodes: [
    { id: 'park', label: 'Park of Brazil', kind: 'COOPERATION_PARK' },
    { id: 'cty:BR', label: 'Brazil', kind: 'COUNTRY' },
  ],
  links: [{ source: 'park', target: 'cty:BR', kind: 'PARTNERS_WITH' }],
});

const send = (name: string, text: string | Uint8Array) =>
  api.imports.uploads.receive(name, Readable.from([Buffer.from(text)]));
const cordis = () => Promise.all([send('projects.csv', projects), send('organizations.csv', organizations)]);

const start = `mutation ($uploads: [ID!]!, $name: String, $understanding: String, $as: String) {
  startImport(uploads: $uploads, name: $name, understanding: $understanding, as: $as) { id state } }`;
const asked = `query ($id: ID!) { importJob(id: $id) {
  name state reading rows ofRows problems
  report { read joined entities { added changed same gone } links { added gone } } } }`;

const ended = async (id: string) => {
  for (;;) {
    const { importJob } = await api.data(asked, { id });
    if (!['WAITING', 'RUNNING'].includes(importJob.state)) return importJob;
    await sleep(10);
  }
};
const run = async (variables: Record<string, unknown>) =>
  ended((await api.data(start, variables)).startImport.id as string);

const preview = `mutation ($uploads: [ID!]!, $name: String, $as: String, $understanding: String) {
  previewImport(uploads: $uploads, name: $name, as: $as, understanding: $understanding) {
    name as understanding files { name bytes encoding } entities { kind count } links { kind count }
    tables { name about heads roles rows } complete joins examples problems { place expected found placeZh } problemCount replaces } }`;

const count = async (row: string, column: string) => {
  const { coverage } = await api.data(
    'query ($row: ID!, $column: ID!) { coverage(rows: COUNTRY, columns: REGION, rowIds: [$row], columnIds: [$column]) { cells { count } } }',
    { row, column },
  );
  return (coverage.cells as { count: number }[])[0]?.count ?? 0;
};

const unnamed = async () => {
  const { gaps } = await api.data(
    '{ gaps(first: 100, filter: { kinds: [UNIT_WITHOUT_PRIORITY] }, layers: [CORE, CONTEXT, ENRICHMENT]) { nodes { sentenceEn } } }',
  );
  return (gaps.nodes as { sentenceEn: string }[]).map(({ sentenceEn }) => sentenceEn).sort();
};

const found = async (text: string) =>
  (await api.data('query ($text: String!) { search(text: $text, first: 1) { totalCount } }', { text })).search
    .totalCount;

it('tells of files what they would bring, and writes nothing', async () => {
  const before = await api.dump();
  const { previewImport: seen } = await api.data(preview, { uploads: await cordis() });
  expect(seen).toMatchObject({
    name: 'projects+organizations',
    as: 'cordis',
    files: [{ name: 'projects.csv', encoding: 'utf-8' }, { name: 'organizations.csv' }],
    complete: true,
    problemCount: 0,
    replaces: false,
    tables: [],
  });
  expect(seen.examples.slice(0, 3)).toEqual(['Ice of the Arctic', 'Sea of the Arctic', 'AALTO KORKEAKOULUSAATIO']);
  expect(JSON.parse(seen.understanding)).toEqual({ as: 'source', source: 'cordis' });
  expect(seen.entities).toContainEqual({ kind: 'PROJECT', count: 2 });
  expect(seen.links).toContainEqual({ kind: 'PARTICIPATES_IN', count: 4 });
  expect(seen.joins).toBeGreaterThanOrEqual(2);
  expect(await api.dump()).toEqual(before);
});

it('makes matrix, gaps and search speak from what was imported, until it is removed', async () => {
  const before = await api.dump();
  const [cell, gaps] = [await count('cty:FI', 'reg:sh'), await unnamed()];
  const job = await run({ uploads: await cordis(), name: 'eu' });
  expect(job).toMatchObject({
    name: 'eu',
    state: 'DONE',
    reading: 'links',
    problems: [],
    report: { read: true, joined: 4, entities: { changed: 0, gone: 0 }, links: { gone: 0 } },
  });
  expect(job.rows).toBe(job.ofRows);
  const { importedDatasets } = await api.data('{ importedDatasets { name entities links source { id licence } } }');
  expect(importedDatasets).toEqual([
    {
      name: 'eu',
      entities: job.report.entities.added + job.report.joined,
      links: job.report.links.added,
      source: { id: 'src:file:eu', licence: 'CC BY 4.0' },
    },
  ]);
  expect(await count('cty:FI', 'reg:sh')).toBe(cell + 1);
  expect(await found('Ice of the Arctic')).toBe(1);
  expect((await run({ uploads: [await send('park.json', park)] })).state).toBe('DONE');
  expect((await unnamed()).filter((sentence) => !gaps.includes(sentence))).toEqual([
    expect.stringMatching(/^Brazil has 1 platform \(Park of Brazil\) and is not among the priority/),
  ]);
  expect(await api.data('mutation { removeImport(name: "park") }')).toEqual({ removeImport: true });
  expect((await api.data(preview, { uploads: await cordis(), name: 'eu' })).previewImport.replaces).toBe(true);
  expect(await api.data('mutation { removeImport(name: "eu") }')).toEqual({ removeImport: true });
  expect([await count('cty:FI', 'reg:sh'), await unnamed()]).toEqual([cell, gaps]);
  expect(await found('Ice of the Arctic')).toBe(0);
  expect(await api.dump()).toEqual(before);
  expect(await api.data('mutation { removeImport(name: "eu") }')).toEqual({ removeImport: false });
});

const long = Array.from({ length: 4_000 }, (_, at) => `own-${at},Name ${at},INSTITUTION`).join('\n');

it('is stopped at any time, and nothing of it stays', async () => {
  const before = await api.dump();
  const uploads = [await send('mine.csv', `id,name,kind\n${long}\n`)];
  const { id } = (await api.data(start, { uploads })).startImport;
  const cancel = () => api.data('mutation ($id: ID!) { cancelImport(id: $id) { state rows } }', { id });
  while ((api.imports.jobs.job(id)?.ofRows ?? 0) === 0) await sleep(1);
  const { cancelImport } = await cancel();
  expect(cancelImport.state).toBe('CANCELLED');
  expect(cancelImport.rows).toBeLessThan(4_000);
  expect(await api.dump()).toEqual(before);
  expect((await cancel()).cancelImport).toEqual(cancelImport);
  // What was not imported may be tried again.
  expect((await run({ uploads })).state).toBe('DONE');
  const { errors } = await api.ask(start, { uploads });
  expect(errors?.[0]?.message).toMatch(/one of these uploads is not there/);
});

it('two of one name at once follow each other, and the later says what holds', async () => {
  const send1 = (name: string) => send('mine.csv', `id,name,kind\nown-1,${name},INSTITUTION\n`);
  const jobs = await Promise.all(
    ['One', 'Two'].map(async (name) => api.data(start, { uploads: [await send1(name)], name: 'mine' })),
  );
  const reports = await Promise.all(jobs.map(({ startImport }) => ended(startImport.id)));
  // Whichever was sent first, one adds it and the other changes it.
  const tallies = reports.map(({ state, report }) => [state, report.entities.added, report.entities.changed].join(' '));
  expect(tallies.sort()).toEqual(['DONE 0 1', 'DONE 1 0']);
  const { importJobs, importedDatasets } = await api.data('{ importJobs { id } importedDatasets { name } }');
  expect(importJobs.slice(0, 2).map((job: { id: string }) => job.id)).toContain(jobs[1].startImport.id);
  expect(importedDatasets).toEqual([{ name: 'mine' }]);
});

it('previews files anew as a person understands them', async () => {
  const uploads = [await send('mine.csv', 'id,name,year\n1,One,19x8\n2,Two,2021\n3,Three,2020\n4,Four,2019\n')];
  const { previewImport: guessed } = await api.data(preview, { uploads });
  expect(guessed).toMatchObject({ problemCount: 1, tables: [{ roles: ['id', 'name', 'startYear'] }] });
  const understanding = guessed.understanding.replace('"startYear"', '"attribute"');
  const { previewImport: corrected } = await api.data(preview, { uploads, understanding });
  expect(corrected).toMatchObject({ problemCount: 0, understanding, tables: [{ roles: ['id', 'name', 'attribute'] }] });
  expect(corrected.tables[0].rows).toHaveLength(4);
});

it('refuses files with mistakes and tells them, in the preview and in the end', async () => {
  const before = await api.dump();
  const table = 'id,name,kind,country\n1,One,INSTITUTION,FI\n2,Two,INSTITUTION,XY\n2,Again,INSTITUTION,FI\n';
  const uploads = [await send('mine.csv.gz', gzipSync(table))];
  const { previewImport: seen } = await api.data(preview, { uploads });
  expect(seen).toMatchObject({
    name: 'mine',
    as: 'tables',
    tables: [{ name: 'mine.csv', about: 'entities', heads: ['id', 'name', 'kind', 'country'] }],
  });
  expect(seen.tables[0].roles).toEqual(['id', 'name', 'kind', 'country']);
  expect(seen.tables[0].rows[1]).toEqual(['2', 'Two', 'INSTITUTION', 'XY']);
  expect(seen.problems.length).toBe(seen.problemCount);
  const job = await run({ uploads, understanding: seen.understanding });
  expect(job).toMatchObject({ state: 'REFUSED', report: null });
  expect(job.problems).toEqual(
    seen.problems.map((one: { place: string; expected: string; found: string }) => {
      return `${one.place}: expected ${one.expected}, found ${one.found}`;
    }),
  );
  expect(job.problems.join()).toMatch(/line 4/);
  expect(seen.problems.map(({ placeZh }: { placeZh: string }) => placeZh).join()).toMatch(/第 4 行/);
  expect(await api.dump()).toEqual(before);
});
