import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { builtClient } from '../../server/build-client.ts';
import { test } from '../support/page.ts';

const assets = join(builtClient, 'assets');

/** The scripts that come with these: what they import, and what that imports. */
const withImports = (names: readonly string[]): Set<string> => {
  const all = new Set(names);
  for (const name of all)
    for (const [, imported] of readFileSync(join(assets, name), 'utf8').matchAll(
      /(?:from|import)\s*"\.\/([^"]+\.js)"/g,
    ))
      all.add(imported!);
  return all;
};

const named = (name: string) =>
  readdirSync(assets).find((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))!;

/** As it goes over the wire: what is too small to be compressed goes as it is. */
const bytesOf = (name: string) => {
  const compressed = join(assets, `${name}.br`);
  return statSync(existsSync(compressed) ? compressed : join(assets, name)).size;
};

test.for(['zh', 'en'])(
  'what comes before the first picture of the network, in %s, is at most 250 kB',
  async (language, { url }) => {
    const page = await (await fetch(`${url}/network`)).text();
    const entries = [...page.matchAll(/\/assets\/([^"]+\.js)"/g)].map(([, name]) => name!);
    expect(entries).not.toEqual([]);
    const scripts = withImports([...entries, named('NetworkView'), named('arrange.worker'), named(language)]);
    expect(scripts.size).toBeGreaterThan(3);
    const bytes = [...scripts].reduce((sum, name) => sum + bytesOf(name), 0);
    expect(bytes).toBeLessThanOrEqual(250_000);
    // Cytoscape and React alone are more: less would mean that something was not found.
    expect(bytes).toBeGreaterThan(150_000);
  },
);

test('a page names what it needs before it is drawn, and an address that is none names no page', async ({ url }) => {
  const named = async (path: string) =>
    [...(await (await fetch(url + path)).text()).matchAll(/\/assets\/(\w+View)-/g)].map(([, name]) => name);
  expect(new Set(await named('/network?off=a'))).toEqual(new Set(['NetworkView']));
  expect(new Set(await named('/'))).toEqual(new Set(['OverviewView']));
  expect(await named('/nowhere')).toEqual([]);
  expect(await named('/network/nowhere')).toEqual([]);
});
