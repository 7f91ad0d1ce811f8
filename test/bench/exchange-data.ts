import { spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

// Real files that lie beside the repository and are no part of it.
const shared = new URL('../../../shared/data/', import.meta.url);
const path = (name: string) => fileURLToPath(new URL(name, shared));

const nodes = path('scale/h2020-org-nodes-35871.csv.gz');
const edges = path('scale/h2020-org-org-796670-edges.csv.gz');
const ror = path('ror/ror-v2-35990.jsonl.xz');

export interface Part {
  what: string;
  /** Seconds that writing may take. */
  asked: { embedded: number; neo4j: number };
  /** What it is made of. */
  needs: readonly string[];
  /** The files as a person would bring them; those that must be made are made in the folder. */
  files: (folder: string) => Promise<readonly string[]>;
  /** Only read, never written. */
  readOnly?: boolean;
}

const unpacked = async (folder: string) => {
  const to = join(folder, 'ror.jsonl');
  const { status, error } = spawnSync('xz', ['-dc', ror], { stdio: ['ignore', openSync(to, 'w'), 'inherit'] });
  if (status !== 0) throw new Error(`xz could not unpack ${ror}`, { cause: error });
  return [to];
};

/** The same rows ten times, each time with other numbers. */
const tenfold = async (from: string, to: string, numbers: number) => {
  const [header = '', ...rows] = gunzipSync(readFileSync(from)).toString('utf8').trim().split('\n');
  const file = createWriteStream(to);
  file.write(`${header}\n`);
  for (let copy = 0; copy < 10; copy += 1) {
    const other = rows.map((row) => {
      const cells = row.split(',');
      return [...cells.slice(0, numbers).map((cell) => `${copy}${cell}`), ...cells.slice(numbers)].join(',');
    });
    file.write(`${other.join('\n')}\n`);
  }
  file.end();
  await finished(file);
  return to;
};

export const parts: Readonly<Record<string, Part>> = {
  edges: {
    what: 'who worked with whom in Horizon 2020',
    asked: { embedded: 40, neo4j: 90 },
    needs: [nodes, edges],
    files: async () => [nodes, edges],
  },
  participations: {
    what: 'every participation in Horizon 2020',
    asked: { embedded: 20, neo4j: 20 },
    needs: ['cordis/h2020-participations-2020-12.csv.gz', 'cordis/pic-names.csv.gz'].map(path),
    files: async () => ['cordis/h2020-participations-2020-12.csv.gz', 'cordis/pic-names.csv.gz'].map(path),
  },
  ror: {
    what: '35,990 records of ROR',
    asked: { embedded: 20, neo4j: 20 },
    needs: [ror],
    files: unpacked,
  },
  tenfold: {
    what: 'who worked with whom, ten times as long',
    asked: { embedded: 0, neo4j: 0 },
    needs: [nodes, edges],
    files: async (folder) => [
      await tenfold(nodes, join(folder, 'h2020-org-nodes.csv'), 1),
      await tenfold(edges, join(folder, 'h2020-org-org-edges.csv'), 2),
    ],
    readOnly: true,
  },
};

/** What to say where the data of a part are not there; undefined where they are. */
export const absenceOf = ({ needs }: Part): string | undefined => {
  const absent = needs.filter((file) => !existsSync(file));
  return absent.length > 0 ? `left out, these files are not there: ${absent.join(', ')}` : undefined;
};
