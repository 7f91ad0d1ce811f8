import { describe, expect, it } from 'vitest';
import { gexf } from '../../../../server/exchange/network/gexf/gexf.ts';
import { graphml } from '../../../../server/exchange/network/graphml/graphml.ts';
import { writeWhole } from '../../../support/network-text.ts';
import { asWritten } from '../../../support/random-network.ts';

describe('networks in XML for others', () => {
  it('are GraphML with types, parents and lists as attributes', async () => {
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

  it('are GEXF with types, lists and looks', async () => {
    const attributes = {
      fields: ['x|y', 'z'],
      mixed: [1, 'x'],
      share: 0.5,
      'viz:x': 1,
      'viz:y': -2.5,
      'viz:color': '#ff8800',
    };
    const written = await writeWhole(
      gexf.write,
      asWritten({
        title: 'A & B',
        about: {},
        nodes: [{ id: 'a', label: 'A', parent: 'b', attributes }],
        links: [
          { id: null, from: 'a', to: 'a', directed: true, label: null, weight: 2, attributes: { 'viz:x': 1 } },
          { id: 'e', from: 'a', to: 'a', directed: false, label: 'L', weight: null, attributes: {} },
        ],
      }),
    );
    expect(written.split('\n').slice(2)).toEqual([
      '<meta><description>A &amp; B</description></meta>',
      '<graph defaultedgetype="directed" mode="static">',
      '<attributes class="node" mode="static"><attribute id="n0" title="fields" type="liststring"/><attribute id="n1" title="mixed" type="string" atlas:holds="json"/><attribute id="n2" title="share" type="double"/></attributes>',
      '<attributes class="edge" mode="static"><attribute id="e0" title="viz:x" type="long"/></attributes>',
      '<nodes>',
      '<node id="a" label="A" pid="b"><attvalues><attvalue for="n0" value="[&quot;x|y&quot;,&quot;z&quot;]"/><attvalue for="n1" value="[1,&quot;x&quot;]"/><attvalue for="n2" value="0.5"/></attvalues><viz:color r="255" g="136" b="0"/><viz:position x="1" y="-2.5"/></node>',
      '</nodes>',
      '<edges>',
      '<edge source="a" target="a" weight="2"><attvalues><attvalue for="e0" value="1"/></attvalues></edge>',
      '<edge id="e" source="a" target="a" type="undirected" label="L"></edge>',
      '</edges>',
      '</graph>',
      '</gexf>',
      '',
    ]);
  });
});
