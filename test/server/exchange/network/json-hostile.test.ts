import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cx2 } from '../../../../server/exchange/network/cx2/cx2.ts';
import { cyjs } from '../../../../server/exchange/network/cyjs/cyjs.ts';
import { jgf } from '../../../../server/exchange/network/jgf/jgf.ts';
import { nodeLink } from '../../../../server/exchange/network/node-link/node-link.ts';
import { vosviewer } from '../../../../server/exchange/network/vosviewer-json/vosviewer.ts';
import { readNetwork } from '../../../support/network-files.ts';

const formats = [cyjs, nodeLink, jgf, cx2, vosviewer];

const words =
  'elements data nodes edges links group id name label value source target weight directed position parent key graph graphs ' +
  'metadata relation network items clusters info weights scores source_id target_id strength CXVersion attributeDeclarations ' +
  'networkAttributes status v s t d a toString toJSON __proto__ constructor length';

const word = fc.constantFrom(...words.split(' '));
const { any } = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom(null, true, 1, 1.5, 1e300, '', 'a', '2.0', 'nodes'),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.array(fc.tuple(word, tie('any')), { maxLength: 5 }).map((all) => Object.fromEntries(all)),
  ),
}));

it.each(formats)('$name throws at nothing that a file can hold, and every problem is plain text', async (format) => {
  await fc.assert(
    fc.asyncProperty(any, async (value) => {
      const text = JSON.stringify(value);
      format.recognises(text);
      const { nodes, links, problems } = await readNetwork(format.read, text);
      for (const { place, expected, found } of problems) {
        expect([typeof place, typeof expected, typeof found]).toEqual(['string', 'string', 'string']);
        expect(found.length).toBeLessThan(100);
      }
      for (const { id, label, parent } of nodes)
        expect([typeof id, typeof label, typeof parent]).not.toContain('undefined');
      for (const { from, to } of links) expect([typeof from, typeof to]).toEqual(['string', 'string']);
    }),
    { numRuns: 400 },
  );
});

it.each(formats)('$name reads a broken file up to where it is broken, with one problem', async (format) => {
  const text = '{"a": [1, 2';
  for (const one of [text, `[${text}`, '', 'a,b\n1,2', '<xml/>', '\u0000'])
    expect((await readNetwork(format.read, one)).problems).toHaveLength(1);
});

it.each([
  {
    format: cyjs,
    head: '{"elements":{"nodes":[],"edges":[',
    link: '{"data":{"source":"1","target":"2","weight":3}}',
    tail: ']}}',
  },
  { format: nodeLink, head: '{"nodes":[],"links":[', link: '{"source":"1","target":"2","weight":3}', tail: ']}' },
  {
    format: jgf,
    head: '{"graph":{"edges":[',
    link: '{"source":"1","target":"2","metadata":{"weight":3}}',
    tail: ']}}',
  },
  {
    format: cx2,
    head: '[{"CXVersion":"2.0"},{"attributeDeclarations":[{"edges":{}}]},{"edges":[',
    link: '{"id":1,"s":1,"t":2}',
    tail: ']}]',
  },
  { format: vosviewer, head: '{"network":{"links":[', link: '{"source_id":1,"target_id":2,"strength":3}', tail: ']}}' },
])('$format.name gives 60,000 links in small parts, none of which it keeps', async ({ format, head, link, tail }) => {
  const pieces = async function* () {
    yield head + link;
    const thousand = `,${link}`.repeat(1000);
    for (let at = 0; at < 60; at++) yield thousand;
    yield tail;
  };
  let [links, largest] = [0, 0];
  for await (const part of format.read(pieces())) {
    links += part.links.length;
    largest = Math.max(largest, part.links.length);
    expect(part.problems).toEqual([]);
  }
  expect(links).toBe(60_001);
  expect(largest).toBeLessThan(4000);
});
