import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { startNeo4j } from '../support/neo4j/server.ts';
import { startProduct } from '../support/product.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { median, tell } from './client-table.ts';
import { absence, horizon2020 } from './horizon-2020.ts';
import { machine, otherThan, send, writeResults, type Answered } from './load.ts';
import { besideDriver } from './serve-bare.ts';
import { fill, indexForPeer, startPeer } from './serve-places.ts';
import { bodyOf, questionsAbout, type Known, type Question } from './serve-questions.ts';

// The same questions to this product and to the peer, on the same Neo4j with all of Horizon 2020, and to the product on
// the embedded engine: `npm run bench`, or with so many seconds for each measurement: `npm run bench -- 2`.
const seconds = Number(process.argv[2] ?? 5);
const rounds = 3;
const connections = 16;
const alone = 200;

if (absence) {
  console.error(absence);
  process.exit(1);
}
const system = machine();
console.log(`${system.processors}, ${system.memoryGB} GB, Node ${system.node}, load ${system.load}`);
console.log(`npm run bench -- ${seconds}`);

const dataset = horizon2020();
const known: Known = {
  projects: dataset.entities.filter(({ kind }) => kind === 'PROJECT').map(({ id }) => id),
  institutions: dataset.entities.filter(({ kind }) => kind === 'INSTITUTION').map(({ id }) => id),
  countries: dataset.entities.filter(({ kind }) => kind === 'COUNTRY').map(({ id }) => id),
  words: [...new Set(dataset.entities.flatMap(({ nameEn }) => nameEn?.match(/[A-Z]{6,}/g) ?? []))].slice(0, 500),
};
const folder = await temporaryFolder();
const server = await startNeo4j({ heap: '4g' });
const data = join(folder.path, 'data');
await fill(openNeo4j({ uri: server.uri, user: 'neo4j', password: '' }), dataset);
await indexForPeer(server.uri);
await fill(openEmbedded(join(data, 'graph.grafeo')), dataset);
console.log(`${dataset.entities.length} entities, ${dataset.links.length} links`);

// Each twice: as it is, and so that it keeps no answer and reads everything anew.
const anew = { ANSWERS_MB: '0' };
const copy = join(folder.path, 'copy');
await cp(data, copy, { recursive: true });
const products = {
  neo4j: await startProduct({ env: { NEO4J_URI: server.uri } }),
  neo4jAnew: await startProduct({ env: { NEO4J_URI: server.uri, ...anew } }),
  embedded: await startProduct({ env: { DATA_DIR: data } }),
  embeddedAnew: await startProduct({ env: { DATA_DIR: copy, ...anew } }),
};
const peer = await startPeer(server.uri);

/** Who is asked, in which language of the two. */
interface Asked {
  name: 'peer' | keyof typeof products;
  what: string;
  url: string;
  language: 'ours' | 'peers';
  path?: string;
}
const all: Asked[] = [
  { name: 'peer', what: 'the peer', url: peer.url, language: 'peers', path: '/' },
  { name: 'neo4jAnew', what: 'on Neo4j, read anew', url: products.neo4jAnew.url, language: 'ours' },
  { name: 'neo4j', what: 'on Neo4j', url: products.neo4j.url, language: 'ours' },
  { name: 'embeddedAnew', what: 'embedded, read anew', url: products.embeddedAnew.url, language: 'ours' },
  { name: 'embedded', what: 'embedded', url: products.embedded.url, language: 'ours' },
];

let asked = 0;
const measure = async (question: Question, { url, language, ...how }: Asked, time: number): Promise<Answered> => {
  const query = question[language] ?? '';
  return send(url, () => bodyOf(query, question.variables((asked += 1))), { connections, seconds: time, ...how });
};

/** An answer with errors would be no answer, however fast. */
const check = async (question: Question, { what, url, language, path = '/graphql' }: Asked) => {
  const body = bodyOf(question[language] ?? '', question.variables(0));
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { errors } = (await response.json()) as { errors?: { message: string }[] };
  if (errors) throw new Error(`${what}, ${question.what}: ${errors[0]?.message}`);
};

const results: object[] = [];
tell('', '', `${connections} clients, median of ${rounds} rounds of ${seconds} s`);
const questions = questionsAbout(known);
const thoseFor = (question: Question) => all.filter(({ language }) => question[language]);
// Whoever is asked first would be compiled while it is measured, and Neo4j with it.
for (const question of questions) {
  for (const one of thoseFor(question)) {
    await check(question, one);
    await measure(question, one, seconds);
  }
}
for (const question of questions) {
  const those = thoseFor(question);
  const measured = new Map(those.map(({ name }) => [name, [] as Answered[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const one of those) measured.get(one.name)?.push(await measure(question, one, seconds));
  }
  console.log(question.what);
  const figures = new Map(
    those.map(({ name }) => {
      const rows = measured.get(name) ?? [];
      const wrong = rows.reduce((sum, row) => sum + otherThan(row, 200), 0);
      const rate = median(rows.map(({ perSecond }) => perSecond[200] ?? 0));
      return [name, { rate, p99: median(rows.map(({ p99 }) => p99)), wrong }] as const;
    }),
  );
  const base = figures.get('peer');
  for (const { name, what } of those) {
    const { rate, p99, wrong } = figures.get(name)!;
    const ratio =
      base && name !== 'peer' ? `; ${(rate / base.rate).toFixed(1)} and ${(p99 / base.p99).toFixed(2)} times` : '';
    const refused = wrong > 0 ? `; ${wrong} A SECOND NOT ANSWERED` : '';
    tell(`  ${what}`, '', `${rate.toFixed(0)}/s, p99 ${p99.toFixed(1)} ms${ratio}${refused}`);
  }
  const { ours, bare, statements } = await besideDriver(server.uri, products.neo4jAnew.url, question, alone);
  const beside = `${ours.toFixed(1)} ms, ${bare.toFixed(1)} ms by the driver alone: ${(ours / bare).toFixed(2)} times`;
  tell(`  one client, ${statements} statements`, '1.3 times', beside);
  results.push({ what: question.what, ...Object.fromEntries(figures), alone: { ours, bare, statements } });
}
await Promise.all([peer, ...Object.values(products)].map((one) => one.stop()));
await server.stop();
await folder.remove();
writeResults('serve', { seconds, rounds, connections, system, results });
