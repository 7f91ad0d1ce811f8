import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { everything, readPart } from '../../../server/exchange/written/part.ts';
import { networkFiles } from '../../../server/export/network-files.ts';
import { policy, serve } from '../../support/api.ts';
import { seenOf } from '../../support/seen.ts';
import { small } from '../../support/small.ts';

/** States again, with secret evidence, what the policy states as well, and something of its own. */
const secret = small('secret', {
  sources: [{ id: 'src:secret-notes', credit: 'SECRET-CREDIT' }],
  entities: [
    { id: 'cty:FI', kind: 'COUNTRY', layer: 'CORE', evidence: [{ quote: 'SECRET-QUOTE', locator: 'SECRET-PLACE' }] },
    { id: 'own:SECRET-ENTITY', evidence: [{ source: 'src:secret-notes' }] },
  ],
  links: [{ id: 'SECRET-LINK', from: 'org:stcsm', kind: 'LOCATED_IN', to: 'cty:FI' }],
});
const hidden = ['src:secret', 'src:secret-notes'];
const api = serve(() => [policy(), secret]);
const seen = seenOf(policy(), []);

const written = async (file: (typeof networkFiles)[number], without: readonly string[]) => {
  const part = await readPart(api.graph.reader({ hidden: without }), everything);
  const to = new PassThrough();
  const write = await file.prepare(part, 'en', new AbortController().signal);
  const [said] = await Promise.all([text(to), write(to)]);
  return said;
};

const texts = networkFiles.filter(({ path }) => !path.endsWith('.xlsx')).map((file) => [file.path, file] as const);

it.each(texts)('%s holds nothing that rests on a hidden source', async (_, file) => {
  expect(await written(file, hidden)).not.toMatch(/SECRET|src:secret/);
});

it('and would hold it if it were not hidden', async () => {
  const said = await written(networkFiles[0]!, []);
  for (const word of ['QUOTE', 'PLACE', 'CREDIT', 'ENTITY', 'LINK']) expect(said).toContain(`SECRET-${word}`);
});

it('has all that rests on something else', async () => {
  const part = await readPart(api.graph.reader({ hidden }), everything);
  const ids = [];
  for await (const { id } of part.entities()) ids.push(id);
  expect(ids).toEqual(seen.entities);
  const links = [];
  for await (const { id } of part.links()) links.push(id);
  expect(links.sort()).toEqual(seen.links);
  expect((await part.sources()).map(({ id }) => id).sort()).toEqual(seen.sources.sort());
});
