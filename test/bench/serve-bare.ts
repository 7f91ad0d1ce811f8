import neo4j from 'neo4j-driver';
import { createAnalyst } from '../../server/analysis/analyst.ts';
import { createApi } from '../../server/api.ts';
import type { Engine } from '../../server/graph/engine.ts';
import { anyone, createGraph } from '../../server/graph/graph.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { loadStatements } from '../../server/graph/statements.ts';
import { createContext } from '../../server/schema/context.ts';
import { importsInto } from '../support/imports.ts';
import { median } from './client-table.ts';
import { bodyOf, type Question } from './serve-questions.ts';

type Sent = [text: string, params: Readonly<Record<string, unknown>>];

const log = (error: unknown) => console.error(error);

/** The statements that each asking of a question sends to Neo4j, with their parameters. */
const statementsOf = async (uri: string, { ours, variables }: Question, times: number): Promise<Sent[][]> => {
  const engine = openNeo4j({ uri, user: 'neo4j', password: '' });
  let sent: Sent[] = [];
  const recording: Engine = {
    ...engine,
    read: (text, params, bounds) => {
      sent.push([text, params]);
      return engine.read(text, params, bounds);
    },
  };
  const graph = createGraph(recording, loadStatements('neo4j'), { readTimeoutMs: 60_000, writeTimeoutMs: 60_000 });
  const analyst = createAnalyst({ log });
  const api = createApi({ log });
  const all: Sent[][] = [];
  for (let n = 0; n < times; n += 1) {
    sent = [];
    const contextValue = createContext(graph, anyone, analyst, importsInto(graph));
    await api.executeOperation({ query: ours, variables: variables(n) }, { contextValue });
    all.push(sent);
  }
  await api.stop();
  await analyst.close();
  await graph.close();
  return all;
};

/** How long a question takes that is asked alone, beside its statements sent by the driver and nothing else; medians. */
export const besideDriver = async (uri: string, url: string, question: Question, times: number) => {
  const statements = await statementsOf(uri, question, times);
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', ''), { disableLosslessIntegers: true });
  const ask = (n: number) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bodyOf(question.ours, question.variables(n)),
    }).then((response) => response.text());
  const replay = async (n: number) => {
    for (const [text, params] of statements[n] ?? []) {
      const session = driver.session({ defaultAccessMode: 'READ' });
      (await session.run(text, params)).records.map((record) => record.toObject());
      await session.close();
    }
  };
  const took: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] };
  for (const round of ['warm', 'timed'] as const) {
    for (let n = 0; n < times; n += 1) {
      for (const [name, work] of [
        ['bare', replay],
        ['ours', ask],
      ] as const) {
        const begin = performance.now();
        await work(n);
        if (round === 'timed') took[name].push(performance.now() - begin);
      }
    }
  }
  await driver.close();
  return { ours: median(took.ours), bare: median(took.bare), statements: statements[0]?.length ?? 0 };
};
