import { describe, expect, it } from 'vitest';
import { elementsFrom } from '../../../client/canvas/elements.ts';
import { figure } from '../../../client/look/figure.ts';
import { leadingOf } from '../../../client/look/leading.ts';
import { painted } from '../../../client/look/painted.ts';
import { colourRules, several, sizeRules, type AmountRule } from '../../../client/look/rules.ts';
import { scaleOf, stepOf } from '../../../client/look/scale.ts';
import { shaped, shapeOfNone } from '../../../client/look/shaped.ts';
import { allAlike, sized } from '../../../client/look/sized.ts';
import { hues, otherHue, severalHue, steps, unknownHue } from '../../../client/marks/palette.ts';
import { sizesIn } from '../../../client/marks/sizes.ts';
import { colourings, sizings, type ColourBy } from '../../../client/store/picture.ts';
import type { DrawnEntity } from '../../../client/store/projecting/drawn.ts';
import { aLink, anEntity, anOntology } from '../support/network.ts';

const drawnOf = (id: string, more: Partial<DrawnEntity> = {}): DrawnEntity => ({
  ...anEntity(id, 'CITY'),
  stands: [],
  ...more,
});

const paint = (by: ColourBy, entities: DrawnEntity[], measured?: ReadonlyMap<string, number>) => {
  const rule = colourRules[by];
  if (rule === null) throw new Error(`${by} has no rule`);
  return painted(rule, entities, measured);
};

const some = [
  drawnOf('a', { status: 'EXISTING', startYear: 1994 }),
  drawnOf('b', { status: 'TO_BUILD', startYear: 2024 }),
  drawnOf('c', { status: 'TO_BUILD' }),
  drawnOf('d'),
];

describe('colour', () => {
  it('has one line for each choice', () => {
    expect(Object.keys(colourRules)).toEqual([...colourings]);
    expect(Object.keys(sizeRules).sort()).toEqual([...sizings].sort());
  });

  it('tells values apart, counts each, and is grey where there is none', () => {
    const { colours, meaning } = paint('STATUS', some);
    expect([...colours.values()]).toEqual([hues[0], hues[2], hues[2], unknownHue]);
    expect(meaning).toEqual({
      entries: [
        { value: 'EXISTING', colour: hues[0], count: 1 },
        { value: 'TO_BUILD', colour: hues[2], count: 2 },
      ],
      communities: false,
      unknown: 1,
      measured: false,
    });
  });

  it('tells years as steps from the first to the last', () => {
    const { colours, meaning } = paint('YEAR', some);
    expect([...colours.values()]).toEqual([steps[0], steps[4], unknownHue, unknownHue]);
    expect(meaning).toMatchObject({ scale: { begins: [1994, 2000, 2006, 2012, 2018], most: 2024 }, unknown: 2 });
  });

  it('is the same for one value as for the most', () => {
    const { colours, meaning } = paint('YEAR', some.slice(0, 1));
    expect([...colours.values()]).toEqual([steps[4]]);
    expect(meaning).toMatchObject({ scale: { begins: [1994], most: 1994 }, colours: [steps[4]] });
    expect(paint('YEAR', some.slice(2)).meaning).toEqual({
      scale: undefined,
      colours: [],
      amount: { written: 'year' },
      unknown: 2,
      measured: false,
    });
  });

  it('gives the largest communities their own, and one to all others', () => {
    const many = Array.from({ length: hues.length + 3 }, (_, at) => drawnOf(String(at)));
    const measured = new Map(many.slice(1).map(({ id }, at) => [id, at + 1]));
    const { colours, meaning } = paint('COMMUNITY', many, measured);
    expect([...colours.values()]).toEqual([unknownHue, ...hues, otherHue, otherHue]);
    if (!('entries' in meaning)) throw new Error('no entries');
    expect(meaning.entries.at(-1)).toEqual({ value: null, colour: otherHue, count: 2 });
    expect(meaning.entries.map(({ count }) => count).reduce((a, b) => a + b) + meaning.unknown).toBe(many.length);
  });

  it('names each region, the most frequent first, and tells apart who has several and who has none', () => {
    const entities = [
      anEntity('js', 'REGION'),
      anEntity('zj', 'REGION'),
      anEntity('delta', 'REGION', { subtype: 'macro_region' }),
      ...['city', 'lab', 'both', 'far'].map((id) => anEntity(id, 'CITY')),
    ];
    const links = [
      aLink('1', 'js', 'delta', { kind: 'PART_OF' }),
      aLink('2', 'city', 'js'),
      aLink('3', 'lab', 'city', { kind: 'BELONGS_TO' }),
      aLink('4', 'both', 'city'),
      aLink('5', 'both', 'zj'),
      aLink('6', 'far', 'js', { kind: 'PARTNERS_WITH' }),
    ];
    const marks = entities.map((entity) => ({ ...entity, stands: [] }));
    const { colours, meaning } = painted(colourRules.REGION!, marks, undefined, { entities, links });
    expect(meaning).toEqual({
      entries: [
        { value: 'js', colour: hues[0], count: 3 },
        { value: 'zj', colour: hues[1], count: 1 },
        { value: several, colour: severalHue, count: 1 },
      ],
      communities: false,
      unknown: 2,
      measured: false,
      named: true,
    });
    expect(colours.get('lab')).toBe(hues[0]);
    expect([colours.get('delta'), colours.get('far')]).toEqual([unknownHue, unknownHue]);
    // A kind as a whole has what its members have.
    const kind = (stands: string[]) => drawnOf('fold kind CITY', { stands });
    const folded = (stands: string[]) =>
      painted(colourRules.REGION!, [kind(stands)], undefined, { entities, links }).colours.get('fold kind CITY');
    expect([folded(['city', 'lab']), folded(['city', 'zj']), folded(['far'])]).toEqual([
      hues[0],
      severalHue,
      unknownHue,
    ]);
  });

  it('gives as many values colours of their own as can be told apart, and counts the others together', () => {
    const entities = Array.from({ length: hues.length + 2 }, (_, at) =>
      anEntity(`e${at}`, 'CITY', { sourceIds: [`src:${at}`] }),
    );
    const marks = [...entities, { ...entities[0]!, id: 'more' }].map((entity) => ({ ...entity, stands: [] }));
    const { meaning } = painted(colourRules.SOURCE!, marks, undefined, { entities: marks, links: [] });
    if (!('entries' in meaning)) throw new Error('no entries');
    expect(meaning.entries[0]).toEqual({ value: 'src:0', colour: hues[0], count: 2 });
    expect(meaning.entries.at(-1)).toEqual({ value: null, colour: otherHue, count: 2, values: 2 });
    expect(new Set(meaning.entries.map(({ colour }) => colour)).size).toBe(hues.length + 1);
  });

  it('tells countries by links of cooperation too, and fields by what is focused on', () => {
    const entities = [anEntity('fi', 'COUNTRY'), anEntity('bio', 'FIELD'), anEntity('lab', 'JOINT_LAB')];
    const links = [
      aLink('1', 'lab', 'fi', { kind: 'PARTNERS_WITH' }),
      aLink('2', 'lab', 'bio', { kind: 'FOCUSES_ON' }),
      aLink('3', 'fi', 'bio', { kind: 'PRIORITISES' }),
    ];
    const marks = entities.map((entity) => ({ ...entity, stands: [] }));
    const by = (name: 'COUNTRY' | 'FIELD') => [
      ...painted(colourRules[name]!, marks, undefined, { entities, links }).colours.values(),
    ];
    expect(by('COUNTRY')).toEqual([hues[0], unknownHue, hues[0]]);
    expect(by('FIELD')).toEqual([unknownHue, hues[0], hues[0]]);
  });

  it('takes no property of one for a kind that is drawn as one', () => {
    const kind = drawnOf('fold kind CITY', { confidence: 'VERIFIED', startYear: 1999, stands: ['a'] });
    expect(paint('CONFIDENCE', [kind]).meaning.unknown).toBe(1);
    expect(paint('YEAR', [kind]).meaning.unknown).toBe(1);
    expect(paint('LINKS', [kind], new Map([[kind.id, 3]])).meaning.unknown).toBe(0);
  });
});

it('names a community after its member with the most links, the first id of several', () => {
  const links = [aLink('1', 'a', 'b'), aLink('2', 'b', 'c'), aLink('3', 'd', 'e')].map((link) => ({
    ...link,
    stands: [],
  }));
  const drawn = { entities: [...some.toReversed(), drawnOf('e')], links };
  const communities = new Map(Object.entries({ a: 1, b: 1, c: 1, e: 2, d: 2 }));
  expect([...leadingOf(drawn, communities)].map(([community, { id }]) => [community, id]).sort()).toEqual([
    ['1', 'b'],
    ['2', 'd'],
  ]);
});

describe('a scale', () => {
  it('puts each value into the step that says so', () => {
    const scale = scaleOf([0, 0.1, 0.5, 1], { written: 'share', growing: true }, 5)!;
    expect(scale.begins.map((begin) => begin.toFixed(2))).toEqual(['0.00', '0.04', '0.16', '0.36', '0.64']);
    expect([0, 0.03, 0.05, 0.5, 1].map((value) => stepOf(scale, value))).toEqual([0, 0, 1, 3, 4]);
  });

  it('cuts whole numbers between them, and has no more steps than numbers', () => {
    expect(scaleOf([3, 4, 3], { written: 'whole' }, 5)).toEqual({ begins: [3, 4], most: 4 });
  });
});

describe('size', () => {
  const rule = sizeRules.BETWEENNESS;
  if (rule === null || rule === 'same') throw new Error('no rule');
  const measured = new Map([
    ['a', 0],
    ['b', 0.25],
    ['c', 1],
  ]);

  it('is the area that the value asks for, and smallest where there is none', () => {
    const { sizes: found, meaning } = sized(rule, some, measured);
    const { smallest, largest } = sizesIn(some.length);
    expect([...found.values()]).toEqual([smallest, (smallest + largest) / 2, largest, smallest]);
    expect(meaning).toMatchObject({ ends: { least: 0, most: 1 }, unknown: 1 });
  });

  it('is the middle for all where it tells nothing, or where all values are one', () => {
    expect(new Set(allAlike(some).values())).toEqual(new Set([sizesIn(some.length).middle]));
    const same = new Map(some.map(({ id }) => [id, 2]));
    expect(new Set(sized(rule, some, same).sizes.values()).size).toBe(1);
    expect(sized(rule, [], new Map()).meaning.ends).toBeUndefined();
  });
});

it('marks of a crowd are smaller, the legend says so, and who has most links is the largest', () => {
  const [few, many] = [sizesIn(100), sizesIn(600)];
  expect(few).toEqual({ smallest: 13, middle: 20, largest: 34 });
  expect(many.largest).toBeCloseTo(few.largest / 2);
  expect(sizesIn(100_000).smallest).toBeGreaterThan(5);
  const crowd = Array.from({ length: 600 }, (_, at) => drawnOf(`n${at}`));
  expect(sized(sizeRules.YEAR as AmountRule, crowd).meaning.marks).toEqual(many);
  const links = crowd.slice(1, 101).map(({ id }) => ({ ...aLink(`n0-${id}`, 'n0', id), stands: [] }));
  const [hub, end] = elementsFrom({ entities: crowd, links }, anOntology(), 'zh').entities;
  expect(hub!.size).toBeCloseTo(many.largest);
  expect(end!.size).toBeCloseTo(many.smallest + (many.largest - many.smallest) / 10);
});

it('marks take colour, size and shape from the look where it says any, and from the ontology where not', () => {
  const look = {
    colours: new Map([['a', hues[3]]]),
    sizes: new Map([['a', 31]]),
    shapes: new Map([['a', 'star']]),
  };
  const [a, b] = elementsFrom({ entities: some.slice(0, 2), links: [] }, anOntology(), 'zh', look).entities;
  expect(a).toMatchObject({ colour: hues[3], size: 31, shape: 'star' });
  expect(b).toMatchObject({ colour: '#2b7bba', size: sizesIn(2).smallest, shape: 'round-pentagon' });
});

describe('shape', () => {
  it('tells values apart and counts those that there are', () => {
    const { shapes, meaning } = shaped('STATUS', some, anOntology())!;
    expect([...shapes.values()]).toEqual(['rectangle', 'diamond', 'diamond', shapeOfNone]);
    expect(meaning.entries.map(({ value, count }) => [value, count])).toEqual([
      ['EXISTING', 1],
      ['TO_BUILD', 2],
    ]);
    expect(meaning.unknown).toBe(1);
  });

  it('tells groups, and says nothing where it is that of kinds', () => {
    const { meaning } = shaped('GROUP', [drawnOf('a'), drawnOf('m', { kind: 'MEASURE' })], anOntology())!;
    expect(meaning.entries.map(({ group, shape }) => [group?.labelZh, shape])).toEqual([
      ['地方', 'rectangle'],
      ['政策', 'triangle'],
    ]);
    expect(shaped('KIND', some, anOntology())).toBeUndefined();
  });

  it('has a shape of its own for every value', () => {
    const { groups } = anOntology();
    const six = { ...anOntology(), groups: Array.from({ length: 6 }, (_, at) => ({ ...groups[0]!, name: `g${at}` })) };
    const kinds = six.groups.map(({ name }, at) => ({ ...six.kinds[0]!, name: `K${at}` as 'CITY', group: { name } }));
    const marks = kinds.map(({ name }) => drawnOf(name, { kind: name }));
    const { shapes } = shaped('GROUP', marks, { ...six, kinds })!;
    expect(new Set([...shapes.values(), shapeOfNone]).size).toBe(7);
  });
});

it('figures are written as what they are', () => {
  expect(figure('zh', { written: 'year' }, 1994)).toBe('1994');
  expect(figure('en', { written: 'whole' }, 1994)).toBe('1,994');
  expect(figure('en', { written: 'share' }, 0.04376)).toBe('4.4%');
  expect(figure('en', { written: 'decimal' }, 1.006944)).toBe('1.01');
});
