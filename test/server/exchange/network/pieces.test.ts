import { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { gml } from '../../../../server/exchange/network/gml/gml.ts';
import { pajek } from '../../../../server/exchange/network/pajek/pajek.ts';
import { sif } from '../../../../server/exchange/network/sif.ts';
import type { WrittenNetwork } from '../../../../server/exchange/network/network.ts';
import { written } from './text-network.ts';

const node = { label: null, parent: null, attributes: {} };
const link = { id: null, directed: false, label: null, weight: 1, attributes: {} };

it.each([gml, pajek, sif])('writes $name in large pieces and no faster than they are taken', async ({ write }) => {
  let made = 0;
  const network: WrittenNetwork = {
    title: 'T',
    about: {},
    nodes: async function* () {
      yield { ...node, id: 'a' };
    },
    links: async function* () {
      for (let at = 0; at < 200_000; at += 1) {
        made = at;
        yield { ...link, from: 'a', to: 'a' };
      }
    },
  };
  const sizes: number[] = [];
  let go = () => {};
  let begun = () => {};
  const first = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const to = new Writable({
    highWaterMark: 1,
    write: (piece: Buffer, _, done) => {
      sizes.push(piece.length);
      if (sizes.length > 1) done();
      else {
        go = done;
        begun();
      }
    },
  });
  const writing = write?.(network, to);
  await first;
  await setTimeout(50);
  expect(sizes).toHaveLength(1);
  expect(made).toBeLessThan(50_000);
  go();
  await writing;
  expect(made).toBe(199_999);
  expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(65_536);
});

it.each([gml, pajek])('does not write $name with a link to what is no node', async (format) => {
  const links = [{ ...link, from: 'a', to: 'b' }];
  await expect(written(format, { about: {}, nodes: [{ ...node, id: 'a' }], links })).rejects.toThrow(
    'a link or parent names b, which is no node of the network',
  );
});
