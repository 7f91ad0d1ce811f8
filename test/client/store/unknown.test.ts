import { describe, expect, it } from 'vitest';
import { queryFrom, viewFrom } from '../../../client/store/address.ts';
import { idsSaid, namesUnknown } from '../../../client/store/said.ts';
import { viewWithout } from '../../../client/store/without.ts';
import { namedShort } from '../../../client/unknown/short.ts';

const first = viewFrom('', 'zh');
const read = (query: string) => viewFrom(query, 'zh');

describe('what an address says and cannot be read', () => {
  it.each([
    ['?fold=galaxy', ['fold=galaxy']],
    ['?fold=galaxy&fold=kind', ['fold=galaxy']],
    ['?f=none~x&f=', ['f=none~x', 'f=']],
    [
      '?f=links~many&f=core~&f=year~abcd,&f=kind~CITY,a%25',
      ['f=links~many', 'f=core~', 'f=year~abcd,', 'f=kind~CITY,a%'],
    ],
    ['?grow=a&grow=b~c,%25E4%25', ['grow=a', 'grow=b~c,%E4%']],
    ['?base=cty:FI,%25E4%25', ['base=%E4%']],
    ['?within=99&end=a&most=7', ['within=99', 'most=7']],
    ['?layout=x&paint=y&size=z&pin=a~b~c', ['layout=x', 'pin=a~b~c', 'paint=y', 'size=z']],
    ['?form=globe&sort=-nothing', ['form=globe', 'sort=-nothing']],
    ['?lang=xx&as=film&off=src:a,%25E4%25', ['lang=xx', 'as=film', 'off=%E4%']],
  ])('is noted, stays in the address and goes with it: %s', (query, unread) => {
    const view = read(query);
    expect([...view.unread!].sort()).toEqual([...unread].sort());
    expect(read(queryFrom(view))).toEqual(view);
    const left = viewWithout(
      view,
      unread.map((piece) => ({ name: piece.slice(0, piece.indexOf('=')), value: piece.slice(piece.indexOf('=') + 1) })),
    );
    expect(left.unread).toBeUndefined();
    for (const piece of unread) expect(read(queryFrom(left)).unread ?? []).not.toContain(piece);
  });

  it('keeps what can be read beside it', () => {
    const { picture } = read('?base=cty:FI,%25E4%25&fold=galaxy&fold=kind&f=links~x&f=links~3');
    expect(picture).toMatchObject({ base: ['cty:FI'], fold: 'kind', filters: [{ name: 'links', values: ['3'] }] });
  });

  it('is nothing where all can be read', () => {
    expect(read('?base=a&grow=a~b&f=!year~,,EVENT&f=!around~,2&f=links~2&fold=kind&sort=-name').unread).toBeUndefined();
  });
});

const all =
  '?base=b1,b2&grow=b1~g1,g2&add=a1&sel=s1&end=e1&end=e2&pin=p1~0~0&pin=fold%20kind%20CITY~0~0' +
  '&f=near~n1,n2&f=around~r1,2&f=kind~CITY,FOO&f=year~2010,,EVENT,BAR&by=PARTNERS_WITH,BAZ&hide=policy,nowhere' +
  '&open=o1&open=links%20l1%20l2&open=fold%20kind%20CITY&open=fold%20kind%20UFO';

it('says all ids that an address says, and of groups what they are made of', () => {
  expect(idsSaid(read(all)).map(({ name, value }) => `${name} ${value}`)).toEqual([
    'base b1',
    'base b2',
    'grow g1',
    'grow g2',
    'add a1',
    'sel s1',
    'end e1',
    'end e2',
    'f n1',
    'f n2',
    'f r1',
    'pin p1',
    'open o1',
    'open l1',
    'open l2',
  ]);
  expect(idsSaid(first)).toEqual([]);
});

it('says the names that nothing declares', () => {
  const declared = { group: ['policy'], kind: ['CITY', 'EVENT'], linkKind: ['PARTNERS_WITH'] };
  expect(namesUnknown(read(all), declared).map(({ name, value }) => `${name} ${value}`)).toEqual([
    'hide nowhere',
    'f FOO',
    'f BAR',
    'by BAZ',
    'open fold kind UFO',
  ]);
  expect(namesUnknown(read('?f=status~OLD'), declared)).toEqual([]);
  expect(namesUnknown(read('?off=src:a,src:gone'), { source: ['src:a'] })).toEqual([
    { name: 'off', value: 'src:gone' },
  ]);
});

describe('a view without what is not known', () => {
  const without = (query: string, ...gone: string[]) =>
    queryFrom(
      viewWithout(
        read(query),
        gone.map((one) => ({ name: one.slice(0, one.indexOf(' ')), value: one.slice(one.indexOf(' ') + 1) })),
      ),
    );

  it('loses that and nothing else', () => {
    expect(
      without(
        all,
        'base b2',
        'grow g2',
        'sel s1',
        'end e2',
        'pin p1',
        'f n2',
        'f FOO',
        'f BAR',
        'by BAZ',
        'hide nowhere',
        'open l2',
        'open fold kind UFO',
      ),
    ).toBe(
      queryFrom(
        read(
          '?base=b1&grow=b1~g1&add=a1&end=e1&pin=fold%20kind%20CITY~0~0' +
            '&f=near~n1&f=around~r1,2&f=kind~CITY&f=year~2010,,EVENT&by=PARTNERS_WITH' +
            '&open=o1&open=fold%20kind%20CITY',
        ),
      ),
    );
  });

  it('loses a filter, a growth or ways of which nothing is left, and then starts as at first', () => {
    expect(
      without(
        '?base=x&grow=a~x&add=x&end=x&f=near~x&f=around~y,2&f=kind~X&f=links~2',
        'base x',
        'grow x',
        'add x',
        'end x',
        'f x',
        'f y',
        'f X',
      ),
    ).toBe('?f=links~2&lang=zh');
  });
});

it('names a few of them, each short and as plain letters', () => {
  const said = ['fold=galaxy', 'base=a\u202eb\nc', `sel=${'😀'.repeat(40)}`, 'f=x', 'f=y', 'f=z', 'f=w'].map(
    (piece) => {
      const [name = '', value = ''] = piece.split('=');
      return { name, value };
    },
  );
  expect(namedShort(said, new Set(said.slice(0, 1)))).toMatchObject({
    named: ['fold=galaxy', 'a b c', `${'😀'.repeat(23)}…`, 'x', 'y'],
    more: 2,
    all: expect.stringMatching(/^fold=galaxy\n.*\nw$/s) as string,
  });
});
