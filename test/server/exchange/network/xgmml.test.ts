import { describe, expect, it } from 'vitest';
import { xgmml } from '../../../../server/exchange/network/xgmml/xgmml.ts';
import { readWhole, type WholeNetwork } from '../../../support/network-text.ts';

const read = (inside: string, directed = '1'): Promise<WholeNetwork> =>
  readWhole(
    xgmml.read,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<graph id="1" label="Net" directed="${directed}" cy:documentVersion="3.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:cy="http://www.cytoscape.org" xmlns="http://www.cs.rpi.edu/XGMML">
${inside}
</graph>`,
  );

describe('XGMML', () => {
  it('is read as Cytoscape writes it', async () => {
    const whole = await read(`<att name="networkMetadata"><rdf:RDF xmlns:rdf="r"><rdf:Description/></rdf:RDF></att>
      <att name="year" value="2021" type="integer" cy:type="Integer"/>
      <node id="61" label="Fudan"><att name="shared name" value="Fudan" type="string" cy:type="String"/>
        <att name="selected" value="1" type="boolean" cy:type="Boolean"/><att name="none" type="string" cy:type="String"/>
        <att name="empty" value="" type="string"/><att name="share" value="0.25" type="real" cy:type="Double"/>
        <att name="big" value="9007199254740993" type="real" cy:type="Long"/>
        <att name="fields" type="list" cy:elementType="String"><att name="fields" value="x" type="string"/><att name="fields" value="y" type="string"/><att type="string"/></att>
        <graphics x="1" y="2"/></node>
      <node id="62"><att name="name" value="SJTU"/></node>
      <edge label="Fudan (pp) SJTU" source="61" target="62" cy:directed="0"><att name="interaction" value="pp" type="string"/><att name="weight" value="2" type="integer"/></edge>
      <edge id="e" source="61" target="62" weight="1.5" label="knows"/>`);
    expect(whole.about).toEqual({ title: 'Net', year: 2021 });
    expect(whole.nodes.map(({ id, label, attributes }) => [id, label, attributes])).toEqual([
      [
        '61',
        'Fudan',
        {
          'shared name': 'Fudan',
          selected: true,
          none: null,
          empty: '',
          share: 0.25,
          big: '9007199254740993',
          fields: ['x', 'y'],
        },
      ],
      ['62', 'SJTU', { name: 'SJTU' }],
    ]);
    const ends = { from: '61', to: '62' };
    expect(whole.links).toEqual([
      {
        ...ends,
        id: null,
        directed: false,
        label: 'pp',
        weight: 2,
        attributes: { label: 'Fudan (pp) SJTU', interaction: 'pp' },
        place: 'line 12',
      },
      { ...ends, id: 'e', directed: true, label: 'knows', weight: 1.5, attributes: {}, place: 'line 13' },
    ]);
    expect(whole.problems).toEqual([]);
    expect(whole.notes).toHaveLength(2);
  });

  it('has nodes in nodes, and groups that only refer', async () => {
    const whole = await read(
      `<node id="a"><att><graph directed="1"><node id="b"/><edge source="b" target="b"/></graph></att></node>
      <node id="c"><att><graph><node xlink:href="#a"/></graph></att></node><edge source="a" target="c"/>`,
      '0',
    );
    expect(whole.nodes.map(({ id, parent }) => [id, parent])).toEqual([
      ['b', 'a'],
      ['a', null],
      ['c', null],
    ]);
    expect(whole.links.map(({ directed }) => directed)).toEqual([true, false]);
    expect(whole.notes).toEqual([expect.stringContaining('xlink:href')]);
  });

  it('tells where something else was expected', async () => {
    const whole =
      await read(`<node label="no id"/><node id="a"><att name="n" value="x" type="integer"/><att/><att value="1"/></node>
      <edge source="a" target="a" weight="heavy"/><edge source="a"/>`);
    expect(whole.problems).toEqual([
      { place: 'line 3', expected: 'an id of the node', found: 'nothing' },
      { place: 'line 3', expected: 'a number in n', found: '"x"' },
      { place: 'line 3', expected: 'a name of the att', found: 'nothing' },
      { place: 'line 4', expected: 'a number as weight', found: '"heavy"' },
      { place: 'line 4', expected: 'a source and a target of the link', found: 'nothing' },
    ]);
  });

  it('is recognised', () => {
    expect(
      xgmml.recognises('<!DOCTYPE graph PUBLIC "-//John Punin//DTD graph description//EN" "xgmml.dtd">\n<graph '),
    ).toBe(true);
    expect(xgmml.recognises('<graphml>')).toBe(false);
    expect(xgmml.recognises('graph [')).toBe(false);
  });
});
