import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pajek } from '../../../../server/exchange/network/pajek/pajek.ts';
import { networks, plain, readAll, written, type Plain } from './text-network.ts';

const finite = (value: unknown) => (Number.isFinite(value) ? { value } : null);

/** What Pajek carries of a network. */
const carried = ({ nodes, links }: Plain): Plain => {
  const labels = new Set<string>();
  const numbers = new Map(nodes.map(({ id }, at) => [id, String(at + 1)]));
  return {
    about: { label: 'T' },
    nodes: nodes.map(({ id, label, attributes }) => {
      let shown = label ?? id;
      while (labels.has(shown)) shown += ` (${id})`;
      labels.add(shown);
      const { x, y } = attributes;
      return {
        id: numbers.get(id) ?? '',
        label: shown,
        parent: null,
        attributes: finite(x) && finite(y) ? { x, y } : {},
      } as Plain['nodes'][number];
    }),
    links: [true, false].flatMap((directed) =>
      links
        .filter((link) => link.directed === directed)
        .map((link) => ({
          ...link,
          id: null,
          from: numbers.get(link.from) ?? '',
          to: numbers.get(link.to) ?? '',
          weight: link.weight ?? 1,
          attributes: {},
        })),
    ),
  };
};

it('gives back what Pajek can carry', async () => {
  await fc.assert(
    fc.asyncProperty(networks(), fc.integer({ min: 1, max: 50 }), async (given, size) => {
      const read = await readAll(pajek, await written(pajek, given), size);
      expect(read.problems).toEqual([]);
      expect(plain(read)).toEqual(carried(given));
    }),
    { numRuns: 300 },
  );
});
