import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Dataset } from '../../server/exchange/dataset/dataset.ts';
import type { EntityRow, LinkRow } from '../../server/graph/model.ts';

/** They lie beside the repository and are no part of it. */
const folder = new URL('../../../shared/data/scale/', import.meta.url);

/** What to say where the data are not there; undefined where they are. */
export const absence = existsSync(folder) ? undefined : `the organisations are not there: ${fileURLToPath(folder)}`;

const source = 'src:h2020';
const evidence = [
  { source, locator: null, quote: null, claim: null, origin: 'IMPORT', confidence: 'UNVERIFIED' } as const,
];

const rows = (name: string) =>
  parse(gunzipSync(readFileSync(new URL(name, folder))), { columns: true }) as Record<string, string>[];

interface Pair {
  from: string;
  to: string;
  projects: number;
}

const strongest = (a: Pair, b: Pair) => b.projects - a.projects || (a.from + a.to < b.from + b.to ? -1 : 1);

/** Organisations of Horizon 2020 that take part most, in the core of the graph so that the first picture holds them, with what they share. */
export const slice = (entities: number, links: number): Dataset => {
  const organisations = rows('h2020-org-nodes-35871.csv.gz')
    .sort((a, b) => Number(b['projects']) - Number(a['projects']) || (a['pic']! < b['pic']! ? -1 : 1))
    .slice(0, entities);
  const ids = new Set(organisations.map(({ pic }) => pic));
  const pairs = rows('h2020-org-org-796670-edges.csv.gz')
    .filter(({ source: from, target: to }) => ids.has(from) && ids.has(to))
    .map(({ source: from, target: to, projects }): Pair => ({ from: from!, to: to!, projects: Number(projects) }))
    .sort(strongest);
  // Of each its strongest link first: a picture of the strongest alone has a tight middle and many without a link.
  const linked = new Set<string>();
  const [first, others]: [Pair[], Pair[]] = [[], []];
  for (const pair of pairs) {
    (linked.has(pair.from) && linked.has(pair.to) ? others : first).push(pair);
    linked.add(pair.from).add(pair.to);
  }
  return {
    id: 'h2020-slice',
    hash: `${entities} ${links}`,
    sources: [{ id: source, kind: 'OPEN_DATA', titleZh: 'CORDIS', titleEn: 'CORDIS', publisher: 'EU' }],
    entities: organisations.map(({ pic, name, country }, index): EntityRow => ({
      id: `pic:${pic}`,
      kind: index % 5 === 0 ? 'JOINT_LAB' : 'INSTITUTION',
      layer: 'CORE',
      nameZh: name || `${country} ${pic}`,
      nameEn: name || `${country} ${pic}`,
      aliases: [],
      evidence,
    })),
    links: [...first, ...others].slice(0, links).map(({ from, to, projects }): LinkRow => ({
      id: `link:${from}:${to}`,
      from: `pic:${from}`,
      kind: 'PARTNERS_WITH',
      to: `pic:${to}`,
      status: 'EXISTING',
      weight: projects,
      evidence,
    })),
  };
};
