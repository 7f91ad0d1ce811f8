import { describe, expect, it } from 'vitest';
import { graphml } from '../../../../server/exchange/network/graphml/graphml.ts';
import { readWhole } from '../../../support/network-text.ts';

const problemsOf = async (text: string, size?: number) => (await readWhole(graphml.read, text, size)).problems;
const wrap = (inside: string) => `<graphml><graph edgedefault="directed">${inside}</graph></graphml>`;

it('parts come while the text is still being read, which is closed when nobody wants more', async () => {
  let [pulled, closed] = [0, false];
  const text = async function* () {
    try {
      yield '<graphml><graph edgedefault="directed">';
      for (; pulled < 1_000_000; pulled++) yield '<node id="a"/>'.repeat(10);
    } finally {
      closed = true;
    }
  };
  for await (const { nodes } of graphml.read(text())) {
    expect(nodes).toHaveLength(10);
    if (pulled > 3) break;
  }
  expect(pulled).toBeLessThan(10);
  expect(closed).toBe(true);
});

describe('XML that is broken or bad', () => {
  it('ends with one problem that says where and what was expected', async () => {
    const whole = await readWhole(
      graphml.read,
      '<graphml>\n<graph edgedefault="directed">\n<node id="a"/>\n<node id="b"></nod>',
    );
    expect(whole.nodes.map(({ id }) => id)).toContain('a');
    expect(whole.problems).toEqual([{ place: 'line 4, column 19', expected: '</node>', found: 'another closing tag' }]);
    expect(await problemsOf('<graphml><graph>')).toMatchObject([
      { expected: '</graph>', found: 'the end of the file' },
    ]);
    expect(await problemsOf('<graphml><graph id=a>')).toMatchObject([{ expected: 'well-formed XML' }]);
    const [expected, text] = ['&amp; where an ampersand is meant', wrap('<node id="R&D"/>\n<node id="S"/>')];
    expect(await problemsOf(text)).toEqual([{ place: 'line 1', expected, found: expect.stringMatching(/^"&D/) }]);
    expect(await problemsOf(wrap('<node id="R&D"/><node id="a;"/>'))).toMatchObject([{ expected }]);
    expect(await problemsOf('')).toMatchObject([{ expected: '<graphml>', found: 'the end of the file' }]);
  });

  it.each(['{"nodes": [{"id": "R&D"}]}', 'id,label\n1,a < b', '   \n\nplain'])(
    'is not XML at all: %s',
    async (text) => {
      expect(await problemsOf(text)).toEqual([
        {
          place: expect.stringMatching(/^line /),
          expected: 'XML whose first element is <graphml>',
          found: expect.stringMatching(/^"[{ip]/),
        },
      ]);
    },
  );

  it('is another format', async () => {
    expect(await problemsOf('<?xml version="1.0"?><gexf/>')).toMatchObject([
      { expected: '<graphml> as the first element', found: '<gexf>' },
    ]);
  });

  it('has entities of its own: none is taken or fetched', async () => {
    const bomb = '<!DOCTYPE graphml [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><graphml>&b;</graphml>';
    const fetched = '<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/passwd">]><graphml>&x;</graphml>';
    for (const text of [bomb, fetched])
      expect(await problemsOf(text)).toMatchObject([{ found: '<!ENTITY …> in its DOCTYPE' }]);
    expect(await problemsOf(wrap('<node id="&nbsp;"/>'))).toMatchObject([{ found: 'an entity of the file’s own' }]);
  });

  it('is deep, long or wide without end', async () => {
    const size = 65_536;
    expect(await problemsOf(wrap('<node id="a"><data key="k">'.repeat(2_000)), size)).toMatchObject([
      { found: 'more' },
    ]);
    expect(await problemsOf(wrap(`<node id="${'a'.repeat(11_000_000)}"/>`), size)).toHaveLength(1);
    expect(
      await problemsOf(wrap(`<node id="a"><data key="k">${'a'.repeat(11_000_000)}</data></node>`), size),
    ).toHaveLength(1);
    expect(
      await problemsOf(wrap(`<node id="a">${'<data key="k">1</data>'.repeat(600_000)}</node>`), size),
    ).toHaveLength(1);
    const nested = `<node id="a"><data key="k">${'a'.repeat(2_000_000)}</data><graph>`;
    expect(await problemsOf(wrap(nested.repeat(6)), size)).toMatchObject([
      { expected: expect.stringContaining('10000000') },
    ]);
    expect(await problemsOf(wrap(`${nested}</graph></node>`.repeat(6)), size)).toEqual([]);
    const keys = Array.from({ length: 200_000 }, (_, at) => `<key id="k${at}"><default>1</default></key>`).join('');
    expect(await problemsOf(`<graphml>${keys}<graph edgedefault="directed"/></graphml>`, size)).toMatchObject([
      { expected: 'at most 200 defaults' },
      { expected: 'at most 10000 keys' },
    ]);
    expect(await problemsOf(wrap(`<!--${'a'.repeat(11_000_000)}-->`), size)).toHaveLength(1);
    expect(await problemsOf(wrap(' '.repeat(9_000_000) + '<node id="a"/>'.repeat(200)), size)).toEqual([]);
  });
});
