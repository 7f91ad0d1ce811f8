import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { neo4jWorkers } from './neo4j/workers.ts';
import { lackingForNeo4j, lackingForPage } from './machine.ts';

type Test = NonNullable<TestProjectInlineConfiguration['test']>;

const together: Test = {
  maxWorkers: Math.max(2, availableParallelism() - 1),
  isolate: false,
  testTimeout: 20_000,
  hookTimeout: 60_000,
};
const oneAfterAnother: Test = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

/** Groups run one after another, the projects of a group together. */
const projects: { test: Test; lacking?: () => string | undefined }[] = [
  {
    test: {
      ...together,
      name: 'unit',
      include: ['test/**/*.test.ts'],
      exclude: ['test/both/**', 'test/neo4j/**', 'test/page/**', 'test/bench/**'],
    },
  },
  {
    test: {
      ...together,
      name: 'embedded',
      include: ['test/both/**/*.test.ts'],
      env: { ENGINE: 'embedded' },
    },
  },
  {
    test: {
      ...oneAfterAnother,
      fileParallelism: neo4jWorkers > 1,
      maxWorkers: neo4jWorkers,
      name: 'neo4j',
      isolate: false,
      include: ['test/both/**/*.test.ts', 'test/neo4j/**/*.test.ts'],
      env: { ENGINE: 'neo4j' },
      globalSetup: 'test/support/neo4j/global.ts',
      setupFiles: 'test/support/neo4j/wait.ts',
      sequence: { groupOrder: 1 },
    },
    lacking: lackingForNeo4j,
  },
  {
    test: {
      ...oneAfterAnother,
      fileParallelism: true,
      maxWorkers: 2,
      name: 'page',
      include: ['test/page/**/*.test.ts'],
      isolate: false,
      globalSetup: 'test/support/built.ts',
      sequence: { groupOrder: 2 },
    },
    lacking: lackingForPage,
  },
];

/** What this machine can run. What it cannot is said in one line; with `CI=true` it stops the run. */
export function testProjects(root: string): TestProjectInlineConfiguration[] {
  // Vite would take GraphQL's other build, of which Apollo knows nothing: there must be one.
  const graphql = { find: /^graphql$/, replacement: join(root, 'node_modules/graphql/index.js') };
  const lacks = new Map(projects.map((project) => [project, project.lacking?.()]));
  const lines = [...lacks.values()].filter((line) => line !== undefined);
  if (process.env.CI === 'true' && lines.length > 0) throw new Error(lines.join('\n'));
  for (const line of lines) console.error(`left out: ${line}`);
  return projects
    .filter((project) => !lacks.get(project))
    .map(({ test }) => ({ resolve: { alias: [graphql] }, test: { root, ...test } }));
}
