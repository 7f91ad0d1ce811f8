import react from '@vitejs/plugin-react';
import { constants } from 'node:zlib';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';
import { defineConfig } from 'vitest/config';
import { leanCytoscape } from './client/canvas/lean-cytoscape.ts';
import { firstFiles } from './client/first-files.ts';
import { testProjects } from './test/support/projects.ts';

/** What the first picture waits for, compressed as well as can be; with all the rest the build would take 37 s of the processor instead of 14. */
const awaited = /\/(index|NetworkView|zh|en|arrange\.worker)-[^/]+\.js$/;
const compressed = (quality: number, files: { include: RegExp; exclude?: RegExp }) =>
  compression({
    algorithms: ['gzip', defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })],
    ...files,
  });

/** What the server answers, and not the files of the page. */
const answered = ['/graphql', '/export', '/upload', '/session', '/share', '/base-map'];

export default defineConfig({
  root: 'client',
  plugins: [
    react(),
    leanCytoscape(),
    firstFiles(),
    compressed(11, { include: awaited }),
    compressed(9, { include: /\.(js|css|json|ttf|svg)$/, exclude: awaited }),
  ],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // What every page begins with is one file: many small ones compress worse.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  worker: { format: 'es' },
  // Their workers are files of their own, which must not be bundled beforehand.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: {
    proxy: Object.fromEntries(answered.map((path) => [path, process.env.API ?? 'http://127.0.0.1:4000'])),
  },
  test: {
    root: import.meta.dirname,
    reporters:
      process.env.CI === 'true' ? ['default', ['json', { outputFile: 'test/.results/tests.json' }]] : ['default'],
    experimental: { fsModuleCache: true },
    projects: process.env.VITEST ? testProjects(import.meta.dirname) : [],
  },
});
