import { describe, expect, it } from 'vitest';
import { cordis } from '../../../../../server/exchange/source/cordis/cordis.ts';
import { ends, given, refused, tell } from '../tell.ts';

const derivedProjects = given(
  'projects.csv',
  `"project_id","acronym","title","objective","start_date","start_year","total_cost"
"101","ICE","Ice; and ""water""","Two
lines","2021-09-01","2021","10.5"
"102","","","","","",""
`,
);

const derivedOrganisations = given(
  'organizations.csv',
  `"id","project_id","org_name","country","city","org_type","ec_contribution","net_contribution","total_cost"
"1","101","HELSINGIN YLIOPISTO","FI","Helsinki","HES","5.0","","7"
"2","101","Helsingin Yliopisto","FI","HELSINKI","HES","1.0","","2"
"3","101","SOOCHOW","CN","SUZHOU JIANGSU","HES","","",""
"4","101","RAYCAN","CN","SUZHOU","PRC","","",""
"5","102","河南科隆集团有限公司","CN","Xinxiang","","","",""
"6","102","LOMONOSOV","","Moscow","HES","","",""
"7","102","ATHINA AE","EL","Athens","","","",""
"8","102","NOWHERE","ZZ","","","","",""
`,
);

describe('the tables that number no organisations', () => {
  const told = tell(cordis, [derivedOrganisations, derivedProjects]);

  it('become nothing that the ontology refuses', async () => {
    expect(refused(await told)).toEqual([]);
    expect((await told).problems).toEqual([]);
  });

  it('tell projects with all that is said of them', async () => {
    expect((await told).entity('cordis:101')).toMatchObject({
      kind: 'PROJECT',
      nameEn: 'Ice; and "water"',
      aliases: ['ICE'],
      identifiers: ['cordis:101'],
      properties: { startYear: 2021 },
      attributes: { objective: 'Two\nlines', total_cost: 10.5 },
      place: 'projects.csv, line 2',
    });
    expect((await told).entity('cordis:102')?.nameEn).toBe('CORDIS 102');
  });

  it('give an organisation the same id for the same words, and a hash where letters do not tell', async () => {
    const { entities, notes } = await told;
    const ids = new Set(entities.flatMap(({ kind, id }) => (kind === 'INSTITUTION' ? [id] : [])));
    expect([...ids]).toEqual([
      'org:fi-helsingin-yliopisto',
      'org:cn-soochow',
      'org:cn-raycan',
      expect.stringMatching(/^org:cn-[0-9a-f]{10}$/),
      'org:zz-lomonosov',
      'org:gr-athina-ae',
      'org:zz-nowhere',
    ]);
    expect(notes).toContain('Further names of organisations that have one already, kept as other names: 1');
  });

  it('link organisations to projects and to where they are, and projects to regions of the delta', async () => {
    const all = await told;
    expect(ends(all, 'PARTICIPATES_IN')).toHaveLength(8);
    expect(all.link('org:fi-helsingin-yliopisto/PARTICIPATES_IN/cordis:101/2')).toMatchObject({
      attributes: { ec_contribution: 1, total_cost: 2 },
    });
    expect(ends(all, 'LOCATED_IN').filter((pair) => pair.startsWith('org:cn-'))).toEqual([
      expect.stringMatching(/^org:cn-[0-9a-f]{10} > cty:CN$/),
      'org:cn-raycan > cty:CN',
      'org:cn-soochow > city:suzhou',
      'org:cn-soochow > cty:CN',
    ]);
    expect(ends(all, 'PART_OF')).toEqual(['city:suzhou > reg:js']);
    expect(ends(all, 'BELONGS_TO')).toEqual(['cordis:101 > reg:js']);
    expect(all.entity('cty:GR')).toMatchObject({ nameZh: '希腊', identifiers: ['iso:gr'] });
    expect(all.entity('reg:js')).toMatchObject({ identifiers: ['iso:cn-js'], properties: { subtype: 'province' } });
    expect(all.entity('city:suzhou')).toMatchObject({ identifiers: ['cn-gb:320500'], nameZh: '苏州' });
  });

  it('say what was mended or could not be told, with how often', async () => {
    expect((await told).notes).toEqual(
      expect.arrayContaining([
        'Rows with a further part of an organisation in a project, each a link of its own: 1',
        'Rows with the city SUZHOU, which is the name of several in the Yangtze River Delta, linked to China only: 1',
        'Rows without a country, whose organisations they link to no place: 1',
        'Rows with the country EL, which the EU writes for GR: 1',
        'Rows with the country ZZ, which is not known: 1',
      ]),
    );
  });
});
