import { describe, expect, it } from 'vitest';
import { gexf } from '../../../../server/exchange/network/gexf/gexf.ts';
import { readWhole, type WholeNetwork } from '../../../support/network-text.ts';

const read = (graph: string, attributes = 'defaultedgetype="directed"'): Promise<WholeNetwork> =>
  readWhole(
    gexf.read,
    `<?xml version="1.0"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph ${attributes}>
${graph}
</graph></gexf>`,
  );

const nodeOf = ({ nodes }: WholeNetwork) =>
  nodes.map(({ id, label, parent, attributes }) => [id, label, parent, attributes]);

describe('GEXF', () => {
  it('has attributes with types, defaults and lists', async () => {
    const whole = await read(`<attributes class="node">
        <attribute id="0" title="url" type="anyURI"/><attribute id="1" title="share" type="float"/>
        <attribute id="2" title="open" type="boolean"><default>true</default></attribute>
        <attribute id="3" title="fields" type="liststring"/><attribute id="4" title="years" type="listinteger"/>
        <attribute id="5" title="count" type="long"/>
      </attributes><nodes>
        <node id="a" label="A"><attvalues><attvalue for="0" value="http://a"/><attvalue for="1" value="0.5"/>
          <attvalue for="3" value="x|y, z"/><attvalue for="4" value="[1, 2]"/><attvalue for="9" value="?"/></attvalues></node>
        <node id="b"><attvalues><attvalue for="2" value="false"/><attvalue for="3" value='["x","y|z"]'/></attvalues></node>
        <node id="b2"><attvalues><attvalue for="3" value="x , y"/><attvalue for="5" value="null"/></attvalues></node>
        <node id="c"><attvalues><attvalue for="3" value='[x, "y, \\"z\\""]'/><attvalue for="4" value=""/></attvalues></node>
        <node id="d"><attvalues><attvalue for="5" value="twelve"/><attvalue for="4" value="1|x"/></attvalues></node>
      </nodes>`);
    expect(nodeOf(whole)).toEqual([
      ['a', 'A', null, { url: 'http://a', share: 0.5, open: true, fields: ['x', 'y, z'], years: [1, 2], '9': '?' }],
      ['b', null, null, { open: false, fields: ['x', 'y|z'] }],
      ['b2', null, null, { open: true, fields: ['x', 'y'], count: null }],
      ['c', null, null, { open: true, fields: ['x', 'y, "z"'], years: [] }],
      ['d', null, null, { open: true, years: [1] }],
    ]);
    expect(whole.problems).toEqual([
      { place: 'line 14', expected: 'a number in count', found: '"twelve"' },
      { place: 'line 14', expected: 'a number in years', found: '"x"' },
    ]);
    expect(whole.notes).toEqual(['The attribute "9" is not declared; it is taken as text under that name.']);
  });

  it('has links of all sorts, with weight, kind and label', async () => {
    const whole = await read(`<nodes><node id="a"/></nodes><edges>
        <edge id="1" source="a" target="b" weight="2.5" kind="FUNDS" label="funds"/>
        <edge source="a" target="b" type="undirected" label="knows"/>
        <edge source="a" target="b" type="mutual"/>
        <edge source="a" target="b" weight="heavy"/>
        <edge source="a" target="b" type="sideways"/>
        <edge target="b"/>
      </edges>`);
    const plain = { id: null, from: 'a', to: 'b', directed: true, label: null, weight: null, attributes: {} };
    expect(whole.links).toEqual([
      { ...plain, id: '1', label: 'FUNDS', weight: 2.5, attributes: { label: 'funds' }, place: 'line 4' },
      { ...plain, directed: false, label: 'knows', place: 'line 5' },
      { ...plain, directed: false, attributes: { type: 'mutual' }, place: 'line 6' },
      { ...plain, place: 'line 7' },
      { ...plain, directed: false, place: 'line 8' },
    ]);
    expect(whole.problems).toEqual([
      { place: 'line 7', expected: 'a number as weight', found: '"heavy"' },
      { place: 'line 8', expected: 'directed, undirected or mutual', found: '"sideways"' },
      { place: 'line 9', expected: 'a source and a target of the link', found: 'nothing' },
    ]);
  });

  it('has links without direction where nothing is said', async () => {
    const whole = await read('<edges><edge source="a" target="b"/></edges>', '');
    expect(whole.links[0]?.directed).toBe(false);
  });

  it('has nodes in nodes, by nesting, pid or parents', async () => {
    const whole = await read(`<nodes><node id="a"><nodes><node id="b"><nodes><node id="c"/></nodes></node></nodes>
      <edges><edge source="b" target="c"/></edges></node><node id="d" pid="a"/>
      <node id="e"><parents><parent for="a"/><parent for="b"/></parents></node></nodes>`);
    expect(whole.nodes.map(({ id, parent }) => [id, parent])).toEqual([
      ['c', 'b'],
      ['b', 'a'],
      ['a', null],
      ['d', 'a'],
      ['e', 'a'],
    ]);
    expect(whole.links).toMatchObject([{ from: 'b', to: 'c', directed: true }]);
    expect(whole.notes).toEqual(['Of several parents of a node, the first is taken.']);
  });

  it('has looks', async () => {
    const whole = await read(`<nodes><node id="a"><viz:color r="239" g="173" b="6" a="0.6"/>
      <viz:position x="15.8" y="-40" z="0.0"/><viz:size value="2"/><viz:shape value="disc"/></node>
      <node id="b"><viz:color hex="#FF8800"/><viz:size value="big"/></node></nodes>`);
    expect(nodeOf(whole)).toEqual([
      [
        'a',
        null,
        null,
        {
          'viz:color': '#efad06',
          'viz:alpha': 0.6,
          'viz:x': 15.8,
          'viz:y': -40,
          'viz:z': 0,
          'viz:size': 2,
          'viz:shape': 'disc',
        },
      ],
      ['b', null, null, { 'viz:color': '#ff8800' }],
    ]);
    expect(whole.problems).toEqual([{ place: 'line 5', expected: 'a number in viz:size', found: '"big"' }]);
  });

  it('changes over time: the last value is taken, and said', async () => {
    const whole = await read(
      `<attributes class="node" mode="dynamic"><attribute id="s" title="staff" type="integer"/></attributes>
      <attributes class="edge" mode="dynamic"><attribute id="weight" title="Weight" type="float"/></attributes>
      <nodes><node id="a" start="2009-01-01"><attvalues><attvalue for="s" value="1" start="2009"/><attvalue for="s" value="2" start="2010"/></attvalues>
      <spells><spell start="2009"/></spells></node></nodes>
      <edges><edge source="a" target="a"><attvalues><attvalue for="weight" value="3.0" timestamp="1"/></attvalues></edge></edges>`,
      'mode="dynamic" timeformat="date"',
    );
    expect(nodeOf(whole)).toEqual([['a', null, null, { staff: 2, start: '2009-01-01' }]]);
    expect(whole.links).toMatchObject([{ weight: 3, attributes: {} }]);
    expect(whole.notes).toEqual([
      expect.stringContaining('the value that comes last'),
      expect.stringContaining('spells'),
    ]);
  });

  it('is read in the words of 1.0, with a head', async () => {
    const whole = await readWhole(
      gexf.read,
      `<gexf version="1.0"><meta lastmodifieddate="2008-12-01"><creator>INRIA</creator></meta><graph><nodes>
      <node id="a"><attvalues><attvalue id="0" value="v"/></attvalues></node></nodes>
      <edges><edge source="a" target="a" type="dir" cardinal="2"/></edges></graph></gexf>`,
    );
    expect(whole.about).toEqual({ creator: 'INRIA', lastmodifieddate: '2008-12-01' });
    expect(whole.links).toMatchObject([{ directed: true, weight: 2 }]);
    expect(whole.nodes[0]?.attributes).toEqual({ '0': 'v' });
  });

  it('is recognised', () => {
    expect(gexf.recognises('<?xml version="1.0"?><gexf xmlns="x">')).toBe(true);
    expect(gexf.recognises('<graphml>')).toBe(false);
  });
});
