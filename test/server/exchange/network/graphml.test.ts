import { describe, expect, it } from 'vitest';
import { graphml } from '../../../../server/exchange/network/graphml/graphml.ts';
import { readWhole, writeWhole, type WholeNetwork } from '../../../support/network-text.ts';
import { asWritten } from '../../../support/random-network.ts';

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

  it('takes the labels that yFiles draws', async () => {
    const whole = await read(
      `<key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d10" yfiles.type="edgegraphics"/>
      <key attr.name="description" attr.type="string" for="node" id="d5"/>
      <graph edgedefault="directed" id="G">
        <node id="n0" yfiles.foldertype="group"><data key="d5" xml:space="preserve"><![CDATA[first]]></data><data key="d6">
          <y:ShapeNode><y:Geometry x="1" y="2"/><y:NodeLabel fontSize="12"> Fudan<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
        <edge id="e0" source="n0" target="n0"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>funds</y:EdgeLabel></y:PolyLineEdge></data></edge>
      </graph><data key="d7"><y:Resources/></data>`,
      'xmlns:y="http://www.yworks.com/xml/graphml"',
    );
    expect(nodeOf(whole)).toEqual([['n0', 'Fudan', null, { description: 'first' }]]);
    expect(said(whole)).toEqual([['n0', 'n0', true, 'funds', null]]);
  });

  it('is read as Neo4j, Gephi and igraph write it', async () => {
    const neo4j =
      await read(`<key id="name" for="node" attr.name="name"/><key id="labels" for="node" attr.name="labels"/>
      <key id="label" for="edge" attr.name="label"/><graph id="G" edgedefault="directed">
      <node id="n1" labels=":Person:Author"><data key="labels">:Person:Author</data><data key="name">Wu</data></node>
      <edge id="e1" source="n1" target="n1" label="KNOWS"><data key="label">KNOWS</data></edge></graph>`);
    expect(nodeOf(neo4j)).toEqual([['n1', 'Wu', null, { labels: ['Person', 'Author'] }]]);
    expect(said(neo4j)).toEqual([['n1', 'n1', true, 'KNOWS', null]]);
    expect(neo4j.links[0]?.attributes).toEqual({});

    const lists = await read(`<key id="f" for="node" attr.name="fields" attr.type="string" attr.list="string"/>
      <graph edgedefault="directed"><node id="a"><data key="f">["x","y"]</data></node><node id="b"><data key="f">x</data></node></graph>`);
    expect(nodeOf(lists).map(([, , , attributes]) => attributes)).toEqual([{ fields: ['x', 'y'] }, { fields: 'x' }]);

    const igraph = await read(`<key id="v_name" for="node" attr.name="name" attr.type="string"/>
      <key id="v_label" for="node" attr.name="Label" attr.type="string"/><key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>
      <graph id="G" edgedefault="undirected"><node id="n0"><data key="v_name">x</data><data key="v_label">X</data></node>
      <node id="n1"><data key="v_name">y</data><data key="v_label"></data></node>
      <edge source="n0" target="n1"><data key="e_weight">2</data></edge></graph>`);
    expect(nodeOf(igraph)).toEqual([
      ['n0', 'X', null, { name: 'x' }],
      ['n1', 'y', null, { Label: '' }],
    ]);
    expect(said(igraph)).toEqual([['n0', 'n1', false, null, 2]]);
  });

  it('has links that NetworkX counts instead of naming', async () => {
    const whole = await read(`<graph edgedefault="directed"><edge id="0" source="a" target="b"/>
      <edge id="1" source="a" target="b"/><edge id="0" source="b" target="c"/>
      <edge id="e" source="b" target="c"/><edge id="e" source="b" target="c"/></graph>`);
    expect(whole.links.map(({ id }) => id)).toEqual(['0', '1', null, 'e', 'e']);
    expect(whole.notes).toHaveLength(1);
  });

  it('keeps all values of an attribute, and attributes of one name', async () => {
    const whole = await read(`<key id="a" for="node" attr.name="field"/><key id="b" for="node" attr.name="field"/>
      <graph edgedefault="directed"><node id="n"><data key="a">1</data><data key="a">2</data><data key="b">3</data></node></graph>`);
    expect(nodeOf(whole)).toEqual([['n', null, null, { field: ['1', '2'], b: '3' }]]);
  });

  it('is written with types, so that others can read it', async () => {
    const written = await writeWhole(
      graphml.write,
      asWritten({
        title: 'A & B',
        about: {},
        nodes: [
          {
            id: 'a',
            label: 'A "1"\u0001',
            parent: null,
            attributes: { founded: 1896, share: 1, open: true, label: 'x', none: null },
          },
          { id: 'b', label: null, parent: 'a', attributes: { share: 0.5, fields: ['x', 'y'] } },
        ],
        links: [{ id: 'e', from: 'a', to: 'b', directed: false, label: 'FUNDS', weight: 2.5, attributes: {} }],
      }),
    );
    expect(written.split('\n').slice(2)).toEqual([
      '<key id="label" for="node" attr.name="label_" attr.type="string" atlas:holds="label"/>',
      '<key id="parent" for="node" attr.name="parent" attr.type="string" atlas:holds="parent"/>',
      '<key id="kind" for="edge" attr.name="label" attr.type="string" atlas:holds="label"/>',
      '<key id="weight" for="edge" attr.name="weight" attr.type="double" atlas:holds="weight"/>',
      '<key id="g0" for="graph" attr.name="title" attr.type="string"/>',
      '<key id="n0" for="node" attr.name="founded" attr.type="long"/>',
      '<key id="n4" for="node" attr.name="share" attr.type="double"/>',
      '<key id="n2" for="node" attr.name="open" attr.type="boolean"/>',
      '<key id="n3" for="node" attr.name="label" attr.type="string"/>',
      '<key id="n5" for="node" attr.name="fields" attr.type="string" atlas:holds="json"/>',
      '<graph edgedefault="undirected"><data key="g0">A &amp; B</data>',
      '<node id="a"><data key="label">A &quot;1&quot;</data><data key="n0">1896</data><data key="n4">1</data><data key="n2">true</data><data key="n3">x</data></node>',
      '<node id="b"><data key="parent">a</data><data key="n4">0.5</data><data key="n5">[&quot;x&quot;,&quot;y&quot;]</data></node>',
      '<edge id="e" source="a" target="b"><data key="kind">FUNDS</data><data key="weight">2.5</data></edge>',
      '</graph>',
      '</graphml>',
      '',
    ]);
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
