import { describe, expect, it } from 'vitest';
import { graphml } from '../../../../server/exchange/network/graphml/graphml.ts';
import { readWhole, type WholeNetwork } from '../../../support/network-text.ts';

const read = (inside: string, attributes = ''): Promise<WholeNetwork> =>
  readWhole(graphml.read, `<?xml version="1.0"?>\n<graphml ${attributes}>\n${inside}\n</graphml>`);

const nodeOf = ({ nodes }: WholeNetwork) =>
  nodes.map(({ id, label, parent, attributes }) => [id, label, parent, attributes]);
const said = ({ links }: WholeNetwork) =>
  links.map(({ from, to, directed, label, weight }) => [from, to, directed, label, weight]);

describe('GraphML as tools write it', () => {
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
});
