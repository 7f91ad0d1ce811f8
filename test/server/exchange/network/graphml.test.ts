import { describe, expect, it } from 'vitest';
import { graphml } from '../../../../server/exchange/network/graphml/graphml.ts';
import { readWhole, type WholeNetwork } from '../../../support/network-text.ts';

const read = (inside: string, attributes = ''): Promise<WholeNetwork> =>
  readWhole(graphml.read, `<?xml version="1.0"?>\n<graphml ${attributes}>\n${inside}\n</graphml>`);

const nodeOf = ({ nodes }: WholeNetwork) =>
  nodes.map(({ id, label, parent, attributes }) => [id, label, parent, attributes]);
const said = ({ links }: WholeNetwork) =>
  links.map(({ from, to, directed, label, weight }) => [from, to, directed, label, weight]);

describe('GraphML', () => {
  it('has attributes with types and defaults', async () => {
    const whole = await read(`
      <key id="d0" for="node" attr.name="founded" attr.type="int"><default>1900</default></key>
      <key id="d1" for="node" attr.name="open" attr.type="boolean"/>
      <key id="d2" for="all" attr.name="share" attr.type="double"><default>0.5</default></key>
      <key id="d3" for="node" attr.name="big" attr.type="long"/>
      <graph edgedefault="directed">
        <node id="a"><data key="d0"> 1896 </data><data key="d1">True</data><data key="d2">INF</data></node>
        <node id="b"><data key="d1">0</data><data key="d2">-1.5E3</data><data key="d3">9007199254740993</data></node>
        <node id="c"><data key="d1"/><data key="d2">NaN</data></node>
        <edge source="a" target="b"/>
      </graph>`);
    expect(nodeOf(whole)).toEqual([
      ['a', null, null, { founded: 1896, open: true, share: Infinity }],
      ['b', null, null, { founded: 1900, open: false, share: -1500, big: '9007199254740993' }],
      ['c', null, null, { founded: 1900, open: null, share: null }],
    ]);
    expect(whole.links).toEqual([
      {
        id: null,
        from: 'a',
        to: 'b',
        directed: true,
        label: null,
        weight: null,
        attributes: { share: 0.5 },
        place: 'line 12',
      },
    ]);
    expect(whole.notes).toEqual([expect.stringContaining('9007199254740991')]);
    expect(whole.problems).toEqual([]);
  });

  it('tells where a number was expected', async () => {
    const whole = await read(`<key id="w" for="edge" attr.name="Weight" attr.type="double"/>
<key id="n" for="node" attr.name="staff" attr.type="int"/>
<graph edgedefault="undirected"><node id="a"><data key="n">many</data></node>
<edge source="a" target="a"><data key="w">3,5</data></edge>
<edge source="a" target="a"><data key="w">2.5</data></edge>
<edge source="a"/>
<node/>
<edge source="a" target="a" directed="perhaps"/></graph>`);
    expect(whole.problems).toEqual([
      { place: 'line 5', expected: 'a number in staff', found: '"many"' },
      { place: 'line 6', expected: 'a number in Weight', found: '"3,5"' },
      { place: 'line 8', expected: 'a source and a target of the link', found: 'nothing' },
      { place: 'line 9', expected: 'an id of the node', found: 'nothing' },
      { place: 'line 10', expected: 'true or false in directed', found: '"perhaps"' },
    ]);
    expect(said(whole)).toEqual([
      ['a', 'a', false, null, null],
      ['a', 'a', false, null, 2.5],
      ['a', 'a', false, null, null],
    ]);
  });

  it('takes attributes that are not declared by their keys', async () => {
    const whole = await read(`<graph edgedefault="undirected"><node id="a"><data key="country">FI</data></node>
      <edge source="a" target="a"><data key="weight">2</data></edge></graph>`);
    expect(nodeOf(whole)).toEqual([['a', null, null, { country: 'FI' }]]);
    expect(said(whole)).toEqual([['a', 'a', false, null, 2]]);
    expect(whole.notes).toHaveLength(2);
  });

  it('has links of both sorts, graphs in nodes, ports, hyperedges and several graphs', async () => {
    const whole = await read(`<graph id="g" edgedefault="directed">
        <node id="a"><port name="p"/><graph edgedefault="undirected"><node id="b"/><node id="c"/><edge source="b" target="c"/></graph></node>
        <edge source="a" target="b" directed="false" sourceport="p"/><edge id="e" source="b" target="a"/>
        <hyperedge><endpoint node="a"/><endpoint node="b"/><endpoint node="c"/></hyperedge>
      </graph><graph edgedefault="undirected"><node id="d"/></graph>`);
    expect(nodeOf(whole)).toEqual([
      ['b', null, 'a', {}],
      ['c', null, 'a', {}],
      ['a', null, null, {}],
      ['d', null, null, {}],
    ]);
    expect(said(whole)).toEqual([
      ['b', 'c', false, null, null],
      ['a', 'b', false, null, null],
      ['b', 'a', true, null, null],
    ]);
    expect(whole.links[1]?.attributes).toEqual({ sourceport: 'p' });
    expect(whole.notes).toEqual([
      'Ports of nodes are not taken.',
      'The file has 2 graphs; they are taken as one network.',
      'Links of more than two ends (hyperedges) are left out: 1.',
    ]);
  });

  it('has prefixes, a document type and text in CDATA', async () => {
    const text = `<!DOCTYPE g:graphml SYSTEM "http://graphml.graphdrawing.org/dtds/graphml.dtd">
      <g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns"><g:key id="l" attr.name="label"/>
      <g:graph edgedefault="directed"><g:desc>A network</g:desc>
      <g:node id="a"><g:data key="l">R<![CDATA[&]]>D &#x4e0a;&amp;</g:data></g:node></g:graph></g:graphml>`;
    const whole = await readWhole(graphml.read, text);
    expect(nodeOf(whole)).toEqual([['a', 'R&D 上&', null, {}]]);
    expect(whole.about).toEqual({ description: 'A network' });
    expect(whole.problems).toEqual([]);
  });

  it('keeps all values of an attribute, and attributes of one name', async () => {
    const whole = await read(`<key id="a" for="node" attr.name="field"/><key id="b" for="node" attr.name="field"/>
      <graph edgedefault="directed"><node id="n"><data key="a">1</data><data key="a">2</data><data key="b">3</data></node></graph>`);
    expect(nodeOf(whole)).toEqual([['n', null, null, { field: ['1', '2'], b: '3' }]]);
  });

  it('is recognised', () => {
    expect(
      graphml.recognises(
        '\uFEFF<?xml version="1.0"?>\n<!-- <gexf> -->\n<!DOCTYPE graphml [\n<!ELEMENT a>]>\n<graphml\n',
      ),
    ).toBe(true);
    expect(graphml.recognises('<g:graphml>')).toBe(true);
    expect(graphml.recognises('<gexf><graphml>')).toBe(false);
    expect(graphml.recognises('{"graphml": "<graphml>"}')).toBe(false);
  });
});
