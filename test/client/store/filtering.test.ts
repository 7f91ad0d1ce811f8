import { describe, expect, it } from 'vitest';
import type { Filter, FilterName } from '../../../client/store/filter.ts';
import { filtered } from '../../../client/store/filtering/filtered.ts';
import type { Part } from '../../../client/store/filtering/part.ts';
import { aLink, anEntity } from '../support/network.ts';

// A triangle of cities a, b, c with a park hanging on c, a project on the park, and a lonely city.
const whole = {
  entities: [
    anEntity('lonely', 'CITY'),
    ...['a', 'b', 'c'].map((id) => anEntity(id, 'CITY')),
    anEntity('park', 'COOPERATION_PARK', { status: 'TO_BUILD', startYear: 2010, origins: ['NAME'], layer: 'CONTEXT' }),
    anEntity('project', 'PROJECT', { startYear: 2020, confidence: 'INFERRED', sourceIds: ['src:b'] }),
  ],
  links: [
    aLink('ab', 'a', 'b', { kind: 'PARTNERS_WITH' }),
    aLink('ba', 'b', 'a', { kind: 'PARTNERS_WITH', status: 'TO_BUILD' }),
    aLink('bc', 'b', 'c', { origins: ['NAME'], weight: 3 }),
    aLink('ca', 'c', 'a', { confidence: 'INFERRED', sourceIds: ['src:b'] }),
    aLink('pc', 'park', 'c'),
    aLink('jp', 'project', 'park', { kind: 'PARTNERS_WITH' }),
  ],
};

const left = (name: FilterName, ...values: string[]) => {
  const { part } = filtered(whole, [{ name, values }]);
  return [part.entities.map(({ id }) => id).join(' '), part.links.map(({ id }) => id).join(' ')];
};

describe('a filter leaves', () => {
  it.each<[Filter['name'], string[], string, string]>([
    ['kind', ['CITY'], 'lonely a b c', 'ab ba bc ca'],
    ['linkKind', ['PARTNERS_WITH'], 'lonely a b c park project', 'ab ba jp'],
    ['status', ['TO_BUILD'], 'a b park', 'ba'],
    ['status', ['NONE'], 'lonely a b c project', ''],
    ['origin', ['NAME'], 'park', ''],
    ['confidence', ['VERIFIED'], 'lonely a b c park', 'ab ba bc pc'],
    ['layer', ['CONTEXT'], 'park', ''],
    ['source', ['src:a'], 'lonely a b c park', 'ab ba bc pc'],
    ['year', ['2015', '', 'COOPERATION_PARK', 'PROJECT'], 'lonely a b c project', 'ab ba bc ca'],
    ['year', ['', '2015', 'COOPERATION_PARK', 'PROJECT'], 'lonely a b c park', 'ab ba bc ca pc'],
    ['year', ['2015', ''], 'lonely a b c project', 'ab ba bc ca'],
    ['near', ['park'], 'c park project', 'pc jp'],
    ['near', ['c'], 'a b c park project', 'ab ba bc ca pc jp'],
    ['links', ['2'], 'a b c park', 'ab ba bc ca pc'],
    ['weight', ['2'], 'lonely a b c park project', 'ab ba bc'],
    ['core', ['2'], 'a b c', 'ab ba bc ca'],
    ['around', ['project', '2'], 'c park project', 'pc jp'],
    ['largest', [], 'a b c park project', 'ab ba bc ca pc jp'],
  ])('%s %s', (name, values, entities, links) => {
    expect(left(name, ...values)).toEqual([entities, links]);
  });
});

it('counts what each filter of a stack hides of what those before it have left; one that is off hides nothing', () => {
  const stack: Filter[] = [
    { name: 'kind', values: ['CITY'] },
    { name: 'linkKind', values: ['PARTNERS_WITH'], off: true },
    { name: 'links', values: ['1'] },
  ];
  const { part, hidden } = filtered(whole, stack);
  expect(part.entities).toHaveLength(3);
  expect(hidden).toEqual([
    { entities: 2, links: 2 },
    { entities: 0, links: 0 },
    { entities: 1, links: 0 },
  ]);
});

describe('the number of links', () => {
  const kinds: Filter = { name: 'kind', values: ['CITY', 'COOPERATION_PARK'] };
  const links = (least: string): Filter => ({ name: 'links', values: [least] });
  const ids = (...stack: Filter[]) => filtered(whole, stack).part.entities.map(({ id }) => id);

  it('is counted among what the filters above leave, and not among what those below hide', () => {
    expect(ids(links('2'))).toContain('park');
    expect(ids(kinds, links('2'))).not.toContain('park');
    expect(ids(links('2'), kinds)).toContain('park');
    expect(ids({ ...kinds, off: true }, links('2'))).toContain('park');
    expect(ids({ name: 'linkKind', values: ['PARTNERS_WITH'] }, links('1'))).toEqual(['a', 'b', 'park', 'project']);
  });

  it('counts what it hides itself too; only the core holds among those that are left', () => {
    // The park has the project, which has no other.
    expect(ids(links('2'))).toEqual(['a', 'b', 'c', 'park']);
    expect(ids({ name: 'core', values: ['2'] })).toEqual(['a', 'b', 'c']);
  });
});

const some: Filter[] = [
  { name: 'status', values: ['EXISTING', 'NONE'] },
  { name: 'kind', values: ['CITY', 'COOPERATION_PARK'] },
  { name: 'confidence', values: ['VERIFIED'] },
  { name: 'weight', values: ['2'] },
  { name: 'links', values: ['1'] },
  { name: 'core', values: ['1'] },
  { name: 'around', values: ['c', '1'] },
  { name: 'near', values: ['park'] },
  { name: 'largest', values: [] },
];
const pairs = some.flatMap((one) =>
  some.map((other): [string, string, Filter, Filter] => [one.name, other.name, one, other]),
);

it.each(pairs)('what %s and %s hide in this order is told without a rest, and none twice', (_, __, one, other) => {
  const away = (part: Part) => ({
    entities: whole.entities.length - part.entities.length,
    links: whole.links.length - part.links.length,
  });
  const { part, hidden } = filtered(whole, [one, other]);
  const [first, second] = hidden;
  expect(first).toEqual(away(filtered(whole, [one]).part));
  expect(away(part)).toEqual({ entities: first!.entities + second!.entities, links: first!.links + second!.links });
  const left = new Set(part.entities.map(({ id }) => id));
  expect(part.links.every(({ from, to }) => left.has(from.id) && left.has(to.id))).toBe(true);
});
