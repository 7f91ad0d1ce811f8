import type { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll } from 'vitest';
import { hiddenFrom } from '../../server/access/marks.ts';
import { alone } from '../../server/access/person.ts';
import { createAnalyst, type Analyst } from '../../server/analysis/analyst.ts';
import { createApi } from '../../server/api.ts';
import type { Dataset } from '../../server/exchange/dataset/dataset.ts';
import { writeDataset } from '../../server/exchange/dataset/write.ts';
import { readSeed } from '../../server/exchange/seed/read.ts';
import type { Engine } from '../../server/graph/engine.ts';
import { createGraph, type Graph } from '../../server/graph/graph.ts';
import { migrate } from '../../server/graph/schema-version.ts';
import { loadStatements } from '../../server/graph/statements.ts';
import { createContext, type Context, type Imports } from '../../server/schema/context.ts';
import { dumpOf, type Dump } from './dump.ts';
import { openTestEngine } from './engine.ts';
import { importsInto } from './imports.ts';

/** The answer to a question as a caller gets it; its shape is what the question says. */
export interface Answer {
  /** As JSON gives it: each question has a shape of its own. */
  data: ReturnType<typeof JSON.parse>;
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[] | undefined;
  extensions: Record<string, unknown> | undefined;
}

const bounds = { timeoutMs: 30_000 };

export const policy = (): Dataset => readSeed('policy-2021-26', new URL('../../seed/policy-2021-26/', import.meta.url));

/** The policy, or other data sets, seeded into the engine under test for one file of tests, behind the API. */
export class TestApi {
  /** Names of the statements that were run since `forget`. */
  readonly statements: string[] = [];
  /** What the caller was not told of. */
  readonly logged: unknown[] = [];
  #engine: Engine | undefined;
  #graph: Graph | undefined;
  #imports: Imports | undefined;
  #server: ApolloServer<Context> | undefined;
  #analyst: Analyst = this.#newAnalyst();

  get graph(): Graph {
    if (!this.#graph) throw new Error('the graph is open only while tests run');
    return this.#graph;
  }

  get imports(): Imports {
    if (!this.#imports) throw new Error('imports are there only while tests run');
    return this.#imports;
  }

  #newAnalyst(): Analyst {
    return createAnalyst({ log: (error) => this.logged.push(error) });
  }

  async open(): Promise<void> {
    this.#engine = openTestEngine();
    const onStatement = (name: string) => void this.statements.push(name);
    const options = { readTimeoutMs: 30_000, writeTimeoutMs: 60_000, onStatement };
    this.#graph = createGraph(this.#engine, loadStatements(this.#engine.name), options);
    this.#server = createApi({ log: (error) => this.logged.push(error) });
    this.#imports = importsInto(this.#graph, { log: (error) => this.logged.push(error) });
    await this.#server.start();
  }

  /** Empties the graph and writes these data sets. */
  async seed(...datasets: Dataset[]): Promise<void> {
    // A fingerprint tells the same content only as long as the graph is not emptied behind its back.
    await this.#analyst.close();
    this.#analyst = this.#newAnalyst();
    await this.#engine?.transact(async (run) => void (await run('MATCH (n) DETACH DELETE n', {})), bounds);
    await migrate(this.graph);
    for (const dataset of datasets) await writeDataset(this.graph, dataset);
    this.forget();
  }

  /** Writes a data set beside what is there. */
  async write(dataset: Dataset): Promise<void> {
    await writeDataset(this.graph, dataset);
    this.forget();
  }

  forget(): void {
    this.statements.length = 0;
    this.logged.length = 0;
  }

  async ask(
    query: string,
    variables: Record<string, unknown> = {},
    { hidden: without = [] as string[], person = alone } = {},
  ): Promise<Answer> {
    const forbidden = await hiddenFrom(this.graph, person);
    const caller = { hidden: [...without, ...forbidden], forbidden };
    const contextValue = createContext(this.graph, caller, this.#analyst, this.imports, person);
    const response = await this.#server?.executeOperation({ query, variables }, { contextValue });
    if (response?.body.kind !== 'single') throw new Error('the answer is not a single one');
    return JSON.parse(JSON.stringify(response.body.singleResult)) as Answer;
  }

  /** The data of an answer that must hold no error. */
  async data(...question: Parameters<TestApi['ask']>): Promise<Answer['data']> {
    const { data, errors } = await this.ask(...question);
    if (errors) throw new Error(`${JSON.stringify(errors)}\n${this.logged.map(String).join('\n')}`);
    return data;
  }

  /** Changes the graph behind the product's back. */
  async change(text: string): Promise<void> {
    await this.#engine?.transact(async (run) => void (await run(text, {})), bounds);
  }

  /** All nodes and relationships with everything that they keep. */
  dump(): Promise<Dump> {
    if (!this.#engine) throw new Error('the graph is open only while tests run');
    return dumpOf(this.#engine);
  }

  async close(): Promise<void> {
    await this.#imports?.jobs.close();
    this.#imports?.uploads.close();
    await this.#server?.stop();
    await this.#analyst.close();
    await this.#graph?.close();
  }
}

/** The API over these data sets, by default the policy, for the tests of the file that calls it. */
export const serve = (datasets: () => Dataset[] = () => [policy()]): TestApi => {
  const api = new TestApi();
  beforeAll(async () => {
    await api.open();
    await api.seed(...datasets());
  });
  afterAll(() => api.close());
  return api;
};
