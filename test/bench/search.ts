import { existsSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { createAnalyst } from '../../server/analysis/analyst.ts';
import { createApi } from '../../server/api.ts';
import { byKind } from '../../server/exchange/dataset/by-kind.ts';
import type { Engine } from '../../server/graph/engine.ts';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { anyone, createGraph } from '../../server/graph/graph.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { migrate } from '../../server/graph/schema-version.ts';
import { loadStatements } from '../../server/graph/statements.ts';
import { createContext } from '../../server/schema/context.ts';
import { searchTerms, searchText } from '../../server/search/normalise.ts';
import { startNeo4j } from '../support/neo4j/server.ts';
import { importsInto } from '../support/imports.ts';

// How long a search takes among 36,000 names of real organisations, a twentieth of them Chinese, each in one of 60
// countries: all that match alone, the whole answer, its facets, and what is narrowed by two countries:
// `npm run bench:search`. The names are read from ../shared/data and are not kept.
const shared = new URL('../../../shared/data/', import.meta.url);
const questions = ['univ', 'shanghai', 'shjtdx', '交通', 'zzzz', 'a'];
const rounds = 21;
const countries = Array.from({ length: 60 }, (_, at) => `cty:${at}`);
const belonging = 'belonging: { countries: ["cty:1", "cty:2"] }';
const answers = {
  answer: (text: string) =>
    `{ search(text: "${text}", first: 10) { totalCount nodes { name entity { id kind nameZh nameEn } } } }`,
  facets: (text: string) =>
    `{ search(text: "${text}", first: 1) { facets { by hits valueCount values { id count entity { nameZh nameEn } source { titleZh titleEn } } } } }`,
  narrowed: (text: string) =>
    `{ search(text: "${text}", first: 10, ${belonging}) { totalCount nodes { name entity { id kind nameZh nameEn } } } }`,
};

interface Organisation {
  names: { lang: string | null; value: string }[];
}

const evidence = {
  evidenceSource: ['src:bench'],
  evidenceLocator: [''],
  evidenceQuote: [''],
  evidenceClaim: [''],
  evidenceOrigin: ['IMPORT'],
  evidenceConfidence: ['UNVERIFIED'],
};

const unpack = (path: string) => gunzipSync(readFileSync(new URL(path, shared))).toString('utf8');

const namesOf = (): string[] => {
  const english = (parse(unpack('cordis/pic-names.csv.gz'), { from: 2 }) as string[][]).map((row) => row[1] ?? '');
  const records = JSON.parse(unpack('ror/ror-v2-CN-1171.json.gz')) as Organisation[];
  const chinese = records.flatMap(({ names }) => names.filter(({ lang }) => lang === 'zh').map(({ value }) => value));
  return Array.from({ length: 36_000 }, (_, at) => {
    const from = at % 20 === 0 ? chinese : english;
    return from[(at % 20 === 0 ? at / 20 : at) % from.length] ?? '';
  });
};

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const entity = (id: string, kind: string, name: string) => {
  const said = { id, kind, layer: 'ENRICHMENT', nameZh: name, nameEn: name };
  return { id, properties: { ...said, ...evidence, searchText: searchText([name]) } };
};

/** Milliseconds of so many rounds of which no answer is remembered from the round before. */
const timesOf = async (work: (round: number) => Promise<unknown>) => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begin = performance.now();
    await work(round);
    times.push(performance.now() - begin);
  }
  return median(times);
};

const measure = async (engine: Engine, names: readonly string[]) => {
  const graph = createGraph(engine, loadStatements(engine.name), { readTimeoutMs: 60_000, writeTimeoutMs: 600_000 });
  await migrate(graph);
  const rows = [
    ...countries.map((id) => entity(id, 'COUNTRY', id)),
    ...names.map((name, at) => entity(`org:${at}`, 'INSTITUTION', name)),
  ];
  const links = names.map((_, at) => {
    const [id, from, to] = [`link:${at}`, `org:${at}`, countries[at % countries.length]];
    return { id, from, to, kind: 'LOCATED_IN', properties: { id, ...evidence } };
  });
  for (let at = 0; at < rows.length; at += 5_000) {
    await graph.transact((ask) => ask('write/entities', { rows: rows.slice(at, at + 5_000) }));
  }
  for (let at = 0; at < links.length; at += 5_000) {
    await graph.transact((ask) => ask('write/links', { byKind: byKind(links.slice(at, at + 5_000)) }));
  }
  const ask = graph.reader({ hidden: [] });
  const analyst = createAnalyst({ log: console.error });
  const api = createApi({ log: console.error });
  const answer = async (query: string) => {
    const { body } = await api.executeOperation(
      { query },
      { contextValue: createContext(graph, anyone, analyst, importsInto(graph)) },
    );
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
  };
  const first = performance.now();
  await answer(answers.facets(''));
  console.log(`${engine.name.padEnd(9)} all facets for the first time ${(performance.now() - first).toFixed(0)} ms`);
  for (const question of questions) {
    const terms = searchTerms(question);
    const found = (await ask('search/matching', { terms })).reduce((sum, { ids }) => sum + ids.length, 0);
    const took = [
      await timesOf(() => ask('search/matching', { terms })),
      await timesOf(() => answer(answers.answer(question))),
      // The analyst remembers what it was asked last, so every round asks something else.
      await timesOf((round) => answer(answers.facets(question).replace('facets {', `facets(first: ${round + 20}) {`))),
      await timesOf((round) => answer(answers.narrowed(question).replace('cty:2', `cty:${round + 2}`))),
    ];
    console.log(
      `${engine.name.padEnd(9)} ${question.padEnd(9)} ${String(found).padStart(6)} found` +
        ['matching', 'answer', 'facets', 'narrowed'].map((what, at) => `  ${what} ${took[at]?.toFixed(1)} ms`).join(''),
    );
  }
  await analyst.close();
  await graph.close();
};

if (!existsSync(shared)) throw new Error(`the names are not there: ${shared.pathname}`);
console.log(`${cpus().length} x ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`);
const names = namesOf();
await measure(openEmbedded(), names);
const neo4j = await startNeo4j();
await measure(openNeo4j({ uri: neo4j.uri, user: 'neo4j', password: '' }), names);
await neo4j.stop();
