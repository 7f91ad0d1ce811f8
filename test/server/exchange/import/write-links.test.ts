import { expect, it } from 'vitest';
import { createIdentity } from '../../../../server/exchange/import/identity.ts';
import type { Import } from '../../../../server/exchange/import/import.ts';
import { createProblems } from '../../../../server/exchange/import/problems.ts';
import { state } from '../../../../server/exchange/import/state.ts';
import { createLinkWriter } from '../../../../server/exchange/import/write-links.ts';
import type { EntityWriter } from '../../../../server/exchange/import/write-entities.ts';
import { inOneGo } from '../../../../server/exchange/import/writing.ts';
import type { LinkFact } from '../../../../server/exchange/source/facts.ts';

const entities = { kindOf: () => 'INSTITUTION', wasThere: () => false } as unknown as EntityWriter;

const link = (id: string): LinkFact => ({
  id,
  kind: 'PARTNERS_WITH',
  from: 'org:a',
  to: 'org:b',
  properties: {},
  attributes: {},
  place: `line ${id}`,
});

/** A writer, and what ends each statement that it has sent. */
const writer = () => {
  const sent: { name: string; done: (rows: []) => void; fail: (error: Error) => void }[] = [];
  const ask = (name: string) => new Promise((done, fail) => sent.push({ name, done, fail }));
  const run = { dataset: 'd', run: 'r', source: 'src:d' };
  const around = {
    identity: createIdentity(new Map()),
    entities,
    problems: createProblems(),
    isHidden: () => false,
    isFirst: true,
  };
  return { sent, links: createLinkWriter(inOneGo(ask as never), run, around) };
};

const soon = () => new Promise((resolve) => setTimeout(resolve));

it('takes the next links while the engine writes the last, and sends them when those are written', async () => {
  const { sent, links } = writer();
  await links.write([link('one')]);
  expect(sent).toHaveLength(1);
  const next = links.write([link('two')]);
  await soon();
  expect(sent).toHaveLength(1);
  sent[0]!.done([]);
  await next;
  expect(sent.map(({ name }) => name)).toEqual(['import/new-links', 'import/new-links']);
  let ended = false;
  const end = links.end().then(() => (ended = true));
  await soon();
  expect(ended).toBe(false);
  sent[1]!.done([]);
  await end;
});

it('does not look at what is there before the last are written', async () => {
  const { sent, links } = writer();
  await links.write([link('one')]);
  const again = links.write([link('one')]);
  await soon();
  expect(sent).toHaveLength(1);
  sent[0]!.done([]);
  await soon();
  expect(sent[1]?.name).toBe('import/links');
  sent[1]!.done([]);
  await soon();
  sent[2]!.done([]);
  await again;
});

it.each(['the next', 'the end'])('tells of what could not be written at %s', async (when) => {
  const { sent, links } = writer();
  await links.write([link('one')]);
  sent[0]!.fail(new Error('the disk is full'));
  await soon();
  await expect(when === 'the end' ? links.end() : links.write([link('two')])).rejects.toThrow('the disk is full');
});

/** A file with these links, one a part. */
const fileOf = (read: () => AsyncGenerator<unknown>) =>
  ({ dataset: 'd', hash: 'r', source: { id: 'src:d' }, hidden: [], ownLinks: true, read }) as unknown as Import;
const part = (id: string) => ({ entities: [], links: [link(id)], problems: [] });
const around = { watch: () => undefined, signal: undefined, before: false, atOnce: 1 };

it('an import that cannot read on ends only when nothing is being written any more', async () => {
  const done: string[] = [];
  const given = fileOf(async function* () {
    yield await Promise.resolve(part('one'));
    throw new Error('the file ends');
  });
  const ask = async (name: string) => {
    if (name === 'import/new-links') await new Promise((resolve) => setTimeout(resolve, 20));
    done.push(name);
    return name === 'import/entities'
      ? ['org:a', 'org:b'].map((id) => ({ entity: { id, kind: 'INSTITUTION', evidenceSource: ['src:o'] } }))
      : [];
  };
  // The entities of it are read first, and end where the links do.
  const read = given.read;
  const whole = { ...given, read: (wanted: 'entities' | 'links') => (wanted === 'links' ? read(wanted) : none()) };
  await expect(state(inOneGo(ask as never), whole, around)).rejects.toThrow('the file ends');
  expect(done).toContain('import/new-links');
});

async function* none() {
  yield await Promise.resolve({ entities: [], links: [], problems: [] });
}

it('an import fails when its last links cannot be written', async () => {
  const given = fileOf(async function* () {
    yield await Promise.resolve(part('one'));
  });
  const ends = ['org:a', 'org:b'].map((id) => ({ entity: { id, kind: 'INSTITUTION', evidenceSource: ['src:o'] } }));
  const ask = async (name: string) => {
    await soon();
    if (name === 'import/new-links') throw new Error('the disk is full');
    return name === 'import/entities' ? ends : [];
  };
  await expect(state(inOneGo(ask as never), given, around)).rejects.toThrow('the disk is full');
});
