import { existsSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Engine } from '../../server/graph/engine.ts';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { createGraph } from '../../server/graph/graph.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { migrate } from '../../server/graph/schema-version.ts';
import { loadStatements } from '../../server/graph/statements.ts';
import { searchTerms, searchText } from '../../server/search/normalise.ts';
import { startNeo4j } from '../support/neo4j/server.ts';

// How long the candidates of a search take among 36,000 names of real organisations, a twentieth of them Chinese:
// `npm run bench:search`. The names are read from ../shared/data and are not kept.
const shared = new URL('../../../shared/data/', import.meta.url);
const questions = ['univ', 'shanghai', 'shjtdx', '交通', 'zzzz'];
const rounds = 21;

interface Organisation {
  names: { lang: string | null; value: string }[];
}

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

const entity = (name: string, at: number) => {
  const id = `org:${at}`;
  const said = { id, kind: 'INSTITUTION', layer: 'ENRICHMENT', nameZh: name, nameEn: name };
  return { id, properties: { ...said, evidenceSource: ['src:bench'], searchText: searchText([name]) } };
};

const measure = async (engine: Engine, names: readonly string[]) => {
  const graph = createGraph(engine, loadStatements(engine.name), { readTimeoutMs: 60_000, writeTimeoutMs: 600_000 });
  await migrate(graph);
  const rows = names.map(entity);
  for (let at = 0; at < rows.length; at += 5_000) {
    await graph.transact((ask) => ask('write/entities', { rows: rows.slice(at, at + 5_000) }));
  }
  const ask = graph.reader({ hidden: [] });
  for (const question of questions) {
    const times: number[] = [];
    let found = 0;
    for (let round = 0; round < rounds; round += 1) {
      const begin = performance.now();
      found = (await ask('search/candidates', { terms: searchTerms(question), limit: 500 })).length;
      times.push(performance.now() - begin);
    }
    console.log(
      `${engine.name.padEnd(9)} ${question.padEnd(9)} ${String(found).padStart(4)} found  ${median(times).toFixed(1)} ms`,
    );
  }
  await graph.close();
};

if (!existsSync(shared)) throw new Error(`the names are not there: ${shared.pathname}`);
console.log(`${cpus().length} x ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`);
const names = namesOf();
await measure(openEmbedded(), names);
const neo4j = await startNeo4j();
await measure(openNeo4j({ uri: neo4j.uri, user: 'neo4j', password: '' }), names);
await neo4j.stop();
