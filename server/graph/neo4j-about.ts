import { GraphError } from './errors.ts';
import { openNeo4j, type Neo4jOptions } from './neo4j.ts';

/** What a Neo4j says of itself. */
export interface AboutNeo4j {
  version: string;
  edition: string;
  /** Absent where the user may not see it, as on Aura. */
  heapMB?: number;
  /** Its clock. */
  now: number;
}

const components =
  'CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition, timestamp() AS now';
const heap = `SHOW SETTINGS 'server.memory.heap.max_size' YIELD value RETURN value`;

const bytesIn: Readonly<Record<string, number>> = { k: 1_024, m: 1_048_576, g: 1_073_741_824 };

/** "1.50GiB", "1536m" and the like in MB; undefined where the server chooses by itself. */
const megabytes = (text: unknown): number | undefined => {
  const [, number, unit] = /^([\d.]+)\s*([kmg])/i.exec(String(text)) ?? [];
  return number && unit ? Math.round((Number(number) * (bytesIn[unit.toLowerCase()] ?? 0)) / 1_000_000) : undefined;
};

/**
 * Asks a Neo4j about itself; only a person who looks after it wants to know that, so these are no statements of the graph.
 * @throws GraphError
 */
export const aboutNeo4j = async (options: Neo4jOptions, timeoutMs: number): Promise<AboutNeo4j> => {
  const engine = openNeo4j(options);
  try {
    const [about] = await engine.read(components, {}, { timeoutMs });
    if (!about) throw new GraphError('UNAVAILABLE', 'Neo4j does not say what it is');
    const [setting] = await engine.read(heap, {}, { timeoutMs }).catch(() => []);
    const heapMB = megabytes(setting?.['value']);
    return {
      version: String(about['version']),
      edition: String(about['edition']),
      now: Number(about['now']),
      ...(heapMB === undefined ? {} : { heapMB }),
    };
  } finally {
    await engine.close();
  }
};
