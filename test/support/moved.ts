import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { openInputs } from '../../server/exchange/file/open.ts';
import { importOf } from '../../server/exchange/import/from-files.ts';
import type { ImportReport } from '../../server/exchange/import/import.ts';
import { understand } from '../../server/exchange/import/understand.ts';
import { writeImport } from '../../server/exchange/import/write.ts';
import type { WrittenFormat } from '../../server/exchange/written/formats.ts';
import { networkOf } from '../../server/exchange/written/network.ts';
import { everything, readPart } from '../../server/exchange/written/part.ts';
import { anyone, type Graph } from '../../server/graph/graph.ts';
import type { Dump } from './dump.ts';
import { small } from './small.ts';
import { temporaryFolder } from './temporary.ts';

/** Writes all of a graph into a file, lets `between` do what it likes, and imports the file into another graph or the same. */
export const move = async (
  { ending, write }: WrittenFormat,
  from: Graph,
  to: Graph,
  between: () => Promise<void> = async () => {},
): Promise<ImportReport> => {
  const folder = await temporaryFolder();
  try {
    const path = join(folder.path, `atlas.${ending}`);
    await write(await networkOf(await readPart(from.reader(anyone), everything), 'en'), createWriteStream(path));
    await between();
    const files = await openInputs(path);
    return await writeImport(to, importOf(files, await understand(files, 'moved:')));
  } finally {
    await folder.remove();
  }
};

/** What speaks of the writing and not of the world: it is another after a move. */
const ofWriting = ['datasets', 'dataset', 'run', 'contributions'];

const kept = (properties: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([name, value]) => !ofWriting.includes(name) && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** What a graph says of the world by id: entities, links, evidence and sources, but for the file that brought them. */
export const said = ({ nodes, links }: Dump) => ({
  nodes: Object.fromEntries(
    nodes
      .filter(({ labels }) => labels.includes('Entity') || labels.includes('Source'))
      .filter(({ properties }) => properties['id'] !== 'src:file:atlas')
      .map(({ labels, properties }) => [`${labels.join(' ')} ${String(properties['id'])}`, kept(properties)]),
  ),
  links: Object.fromEntries(
    links.map(({ kind, from, to, properties }) => [String(properties['id']), { ...kept(properties), kind, from, to }]),
  ),
});

const hostile = '=1+1 "<&>\\" ]]> 园\n`$x`';

/** Everything that an entity and a link can have, in words that formats could stumble over. */
export const manifold = small('manifold', {
  sources: [{ id: 'src:own', licence: 'CC0', credit: hostile, speaksFor: ['COUNTRY:*', 'KIND:EVENT'] }],
  entities: [
    {
      id: 'own:"a"&<b>',
      nameZh: hostile,
      nameEn: 'A',
      aliases: ['one'],
      identifiers: ['ror:1', 'pic:2'],
      latitude: 31.5,
      longitude: 121,
      startYear: 1999,
      attributes: [
        ['status', 'signed'],
        ['attribute:status', 'twice'],
        ['label', hostile],
        ['label (en)', ['one', 'two']],
        ['weight', 0.5],
        ['x', 3],
        ['open', true],
      ].map((pair) => JSON.stringify(pair)),
      evidence: [
        { quote: hostile, locator: 'line 2' },
        { source: 'src:own', claim: 'startYear: 1999', origin: 'NAME' },
      ],
    },
    { id: 'own:b', kind: 'EVENT', status: 'TO_BUILD', noteZh: hostile },
    { id: '7', kind: 'COUNTRY', isoAlpha2: 'XZ', partnerCodes: ['XY'] },
  ],
  links: [
    { from: 'own:"a"&<b>', kind: 'PARTICIPATES_IN', to: 'own:b', weight: 2.5, since: 2001, until: 2007 },
    {
      id: hostile.replaceAll(/\s/g, '_'),
      from: 'own:"a"&<b>',
      kind: 'PARTICIPATES_IN',
      to: 'own:b',
      status: 'TO_JOIN',
      verb: '参加',
      attributes: [JSON.stringify(['kind', 'coordinator']), JSON.stringify(['netEcContribution', 12])],
    },
    { from: 'own:"a"&<b>', kind: 'PARTNERS_WITH', to: 'own:"a"&<b>' },
    { from: 'own:"a"&<b>', kind: 'LOCATED_IN', to: '7', status: 'EXISTING' },
  ],
});
