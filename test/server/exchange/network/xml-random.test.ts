import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gexf } from '../../../../server/exchange/network/gexf/gexf.ts';
import { graphml } from '../../../../server/exchange/network/graphml/graphml.ts';
import { xgmml } from '../../../../server/exchange/network/xgmml/xgmml.ts';
import { readWhole } from '../../../support/network-text.ts';

const problemsOf = async (text: string, size?: number) => (await readWhole(graphml.read, text, size)).problems;

describe('reading XML', () => {
  it('never throws, whatever it is', async () => {
    const signs = [
      '<',
      '>',
      '/',
      '!',
      '--',
      '[',
      ']',
      '?',
      '&',
      ';',
      '"',
      '=',
      '\r',
      '\n',
      '\uD800',
      ' ',
      'DOCTYPE',
      '[CDATA[',
      'a',
    ];
    const start = [
      '',
      '<graphml>',
      '<graphml><graph edgedefault="directed"><node id="a">',
      '<!DOCTYPE a [',
      '<?xml version="1.1"?>',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...start), fc.array(fc.constantFrom(...signs)), async (begin, rest) => {
        await expect(problemsOf(begin + rest.join(''), 3)).resolves.not.toHaveLength(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([graphml, gexf, xgmml])('never throws where elements stand anywhere: $title', async ({ read, name }) => {
    const names = [
      'graph',
      'node',
      'edge',
      'key',
      'data',
      'default',
      'desc',
      'nodes',
      'edges',
      'attributes',
      'attribute',
      'attvalues',
      'attvalue',
    ];
    const more = [
      'att',
      'graphics',
      'hyperedge',
      'meta',
      'parents',
      'parent',
      'color',
      'position',
      'size',
      'NodeLabel',
      'constructor',
    ];
    const said = [
      'id',
      'source',
      'target',
      'for',
      'key',
      'value',
      'type',
      'name',
      'attr.name',
      'attr.type',
      'class',
      'title',
      'weight',
      'r',
      'x',
    ];
    const values = [
      '',
      'a',
      'b',
      '1',
      'node',
      'edge',
      'list',
      'liststring',
      'int',
      'double',
      'boolean',
      '[',
      '[[1]',
      'a|b',
      '__proto__',
      'constructor',
      'NaN',
    ];
    const attribute = fc.tuple(fc.constantFrom(...said), fc.constantFrom(...values));
    const attributes = fc.uniqueArray(attribute, { selector: ([one]) => one, maxLength: 4 });
    const element: fc.Memo<string> = fc.memo((depth) =>
      fc
        .tuple(
          fc.constantFrom(...names, ...more),
          attributes,
          fc.constantFrom('', 'text', '2'),
          depth > 1 ? fc.array(element(), { maxLength: 4 }) : fc.constant([]),
        )
        .map(([tag, given, text, inner]) => {
          const written = given.map(([one, value]) => ` ${one}="${value}"`).join('');
          return `<${tag}${written}>${text}${inner.join('')}</${tag}>`;
        }),
    );
    const root = name === 'xgmml' ? 'graph' : name;
    await fc.assert(
      fc.asyncProperty(fc.array(element(4)), async (elements) => {
        const { problems } = await readWhole(read, `<${root}>${elements.join('')}</${root}>`, 1_000);
        expect(problems.filter(({ expected }) => expected === 'well-formed XML')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
