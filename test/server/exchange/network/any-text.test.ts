import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { gml } from '../../../../server/exchange/network/gml/gml.ts';
import { pajek } from '../../../../server/exchange/network/pajek/pajek.ts';
import { sif } from '../../../../server/exchange/network/sif.ts';
import { vosviewerMap } from '../../../../server/exchange/network/vosviewer-map.ts';
import { vosviewerNetwork } from '../../../../server/exchange/network/vosviewer-network.ts';
import { readAll } from './text-network.ts';

const formats = [gml, pajek, sif, vosviewerMap, vosviewerNetwork];

const samples = new Map([
  [gml, 'Creator "x"\ngraph [\n node [ id 1 label "a" ]\n edge [ source 1 target 1 ]\n]\n'],
  [pajek, '% x\n*Network N\n*Vertices 2\n1 "a"\n*Arcs\n1 2 1\n'],
  [sif, 'a\tpp\tb\tc\nd\n'],
  [vosviewerMap, 'id\tlabel\tcluster\tweight<Links>\n1\ta\t1\t2\n'],
  [vosviewerNetwork, '1\t2\t3\n4\t5\t6\n'],
]);

const words =
  'graph [ ] node edge id source target label directed weight " 1 -2 1e5 NAN # % * *Vertices *Arcs *Edges *Matrix :1 \t \n \r \u0000 , ; { } < > & &#1; 中 [1-2] \uFEFF'.split(
    ' ',
  );

it.each(formats.map((format) => [format.name, format] as const))(
  '%s takes any text without throwing',
  async (_, format) => {
    const text = fc.oneof(
      fc.array(fc.constantFrom(...words, ' ', 'x y'), { maxLength: 40 }).map((all) => all.join(' ')),
      fc.string({ unit: 'binary' }),
      fc.json(),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 30 }), async (given, size) => {
        const begun = `${samples.get(format)}${given}`;
        for (const one of [given, begun]) {
          const read = await readAll(format, one, size);
          for (const { from, to, weight } of read.links) {
            expect([typeof from, typeof to]).toEqual(['string', 'string']);
            expect(Number.isFinite(weight ?? 0)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  },
);

it('knows each format by its beginning, and none of them in JSON or XML', () => {
  for (const [own, text] of samples)
    expect(formats.filter(({ recognises }) => recognises(text)).map(({ name }) => name)).toEqual([own.name]);
  for (const other of ['{"nodes": [{"id": 1}]}', '<?xml version="1.0"?>\n<graphml/>', 'strict graph { a -- b }', ''])
    expect(formats.filter(({ recognises }) => recognises(other))).toEqual([]);
});

it('needs no more time for what looks long like something else', async () => {
  const long = (text: string, times = 1_000_000) => text.repeat(times);
  for (const unit of ['\r', ' ', '\t', '1', '1\t', '%', '#', '"', '[', 'a ', '\r\n %'])
    for (const { recognises } of formats) recognises(`1${long(unit, 65_536)}x`.slice(0, 65_536));
  await readAll(gml, `graph [ a ${long('1', 9_000_000)}x b "${long('&a')}" c "${long('&#1')}" ]`);
  for (const unit of ['[ ', '"a ', '\\" ', '1', ' ', '"a"b'])
    for (const section of ['*Vertices 2\n1', '*Vertices 2\n*Arcslist\n1', '*Vertices 2\n*Edges\n1 2'])
      await readAll(pajek, `${section} ${long(unit)}x\n`);
  for (const unit of ['"', '""a', '"\t', '"a\t', '\t', '1'])
    await readAll(vosviewerMap, `id\tlabel\tx\n1\t${long(unit, 300_000)}x\n`);
  await readAll(vosviewerNetwork, `1\t2\t${long('1')}x\n`);
  await readAll(sif, long(' \t'));
});
