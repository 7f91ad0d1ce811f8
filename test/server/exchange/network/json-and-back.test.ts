import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cx2 } from '../../../../server/exchange/network/cx2/cx2.ts';
import { cyjs } from '../../../../server/exchange/network/cyjs/cyjs.ts';
import { jgf } from '../../../../server/exchange/network/jgf/jgf.ts';
import type { Attributes, AttributeValue, NetworkFormat } from '../../../../server/exchange/network/network.ts';
import { nodeLink } from '../../../../server/exchange/network/node-link/node-link.ts';
import { vosviewer } from '../../../../server/exchange/network/vosviewer-json/vosviewer.ts';
import {
  anyNetwork,
  readNetwork,
  withoutPlace,
  writeNetwork,
  type Link,
  type Network,
} from '../../../support/network-files.ts';

const outAndIn = async ({ read, write }: NetworkFormat, network: Network) => {
  const text = write ? await writeNetwork(write, network) : '';
  const { nodes, links, about, problems, notes } = await readNetwork(read, text, 61);
  expect({ problems, notes }).toEqual({ problems: [], notes: [] });
  return { about, nodes: nodes.map(withoutPlace), links: links.map(withoutPlace) };
};

it.each([
  { format: cyjs, title: 'name' },
  { format: nodeLink, title: 'name' },
  { format: jgf, title: 'label' },
])('$format.name gives back all that was written', async ({ format, title }) => {
  expect(format.leavesOut).toEqual([]);
  await fc.assert(
    fc.asyncProperty(anyNetwork, async (network) => {
      const { nodes, links } = network;
      const about = { [title]: network.title, ...network.about };
      expect(await outAndIn(format, network)).toEqual({ about, nodes, links });
    }),
    { numRuns: 150 },
  );
});

/** Attributes that CX2 can carry: single values and lists of them, of one type under a name. */
const ofOneType = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]): [string, AttributeValue] => [
        `${name} ${typeof value} ${Array.isArray(value)}`,
        Array.isArray(value) ? value.filter((one) => typeof one === 'string') : value,
      ]),
  );

const ids = (links: readonly Link[]) => links.map((link, at) => ({ ...link, id: link.id ?? String(at) }));

it('cx2 gives back what was written, but what it leaves out', async () => {
  await fc.assert(
    fc.asyncProperty(anyNetwork, async (given) => {
      const about = ofOneType(given.about);
      const nodes = given.nodes.map((node) => ({ ...node, attributes: ofOneType(node.attributes) }));
      const links = given.links.map((link) => ({ ...link, attributes: ofOneType(link.attributes) }));
      const back = await outAndIn(cx2, { title: given.title, about, nodes, links });
      expect(back).toEqual({ about: { name: given.title, ...about }, nodes, links: ids(links) });
    }),
    { numRuns: 150 },
  );
});

it('cx2 carries any network, and text where an attribute has values of several types', async () => {
  await fc.assert(
    fc.asyncProperty(anyNetwork, async (network) => {
      const { nodes, links } = await outAndIn(cx2, network);
      const plain = ({ attributes: _, ...rest }: { attributes: Attributes }) => rest;
      expect(nodes.map(plain)).toEqual(network.nodes.map(plain));
      expect(links.map(plain)).toEqual(ids(network.links).map(plain));
    }),
  );
});

const isNumber = ([, value]: [string, AttributeValue]) => typeof value === 'number';

it('vosviewer gives back ids, labels, measures and strengths', async () => {
  await fc.assert(
    fc.asyncProperty(anyNetwork, async (network) => {
      const { about, nodes, links } = await outAndIn(vosviewer, network);
      expect(about).toMatchObject({ title: network.title });
      expect(nodes.map(({ id, label }) => ({ id, label }))).toEqual(
        network.nodes.map(({ id, label }) => ({ id, label: label ?? id })),
      );
      for (const [at, { attributes }] of nodes.entries()) {
        const given = Object.entries(network.nodes[at]?.attributes ?? {}).filter(isNumber);
        const kept = given.filter(([name]) => !['x', 'y', 'cluster'].includes(name)).map(([, value]) => value);
        for (const value of kept) expect(Object.values(attributes)).toContain(value);
      }
      expect(links.map(({ from, to, weight, directed }) => ({ from, to, weight, directed }))).toEqual(
        network.links.map(({ from, to, weight }) => ({
          from,
          to,
          weight: weight !== null && weight < 0 ? null : weight,
          directed: false,
        })),
      );
    }),
  );
});

it.each([cyjs, nodeLink, jgf, cx2, vosviewer])('$name alone is recognised in what it writes', async (format) => {
  await fc.assert(
    fc.asyncProperty(anyNetwork, async (network) => {
      const text = format.write ? await writeNetwork(format.write, { ...network, title: 'x', about: {} }) : '';
      const recognised = [cyjs, nodeLink, jgf, cx2, vosviewer].filter((one) => one.recognises(text.slice(0, 65_536)));
      expect(recognised.map(({ name }) => name)).toEqual([format.name]);
    }),
  );
});
