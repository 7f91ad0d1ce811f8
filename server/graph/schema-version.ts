import { GraphError } from './errors.ts';
import { anyone, type Graph } from './graph.ts';

const product = 'science-cooperation-atlas';

/** The version of the schema that this product writes; the statements of version n lie in cypher/schema/n. */
export const schemaVersion = 3;

const versionOf = async (graph: Graph): Promise<number> => {
  const ask = graph.reader(anyone);
  const [claim] = await ask('schema/version', {});
  if (claim && claim.product !== product) {
    throw new GraphError(
      'FOREIGN_DATABASE',
      `the database belongs to another product (${claim.product}); it was left as it is`,
    );
  }
  if (claim && claim.version > schemaVersion) {
    throw new GraphError(
      'NEWER_VERSION',
      `the database was written by a newer version of this product (schema ${claim.version}, this one knows ${schemaVersion}); it was left as it is: update the product`,
    );
  }
  if (claim) return claim.version;
  const [content] = await ask('schema/is-used', {});
  if (content?.used) {
    throw new GraphError(
      'FOREIGN_DATABASE',
      'the database holds data of another product; it was left as it is: use an empty one',
    );
  }
  return 0;
};

/**
 * Brings an empty or older database to this product's schema.
 * @throws GraphError FOREIGN_DATABASE or NEWER_VERSION for a database that is not ours to change.
 */
export const migrate = async (graph: Graph): Promise<void> => {
  const current = await versionOf(graph);
  for (let version = current + 1; version <= schemaVersion; version += 1) {
    for (const name of graph.definitions(version)) await graph.define(name);
    await graph.transact((ask) => ask('schema/claim', { product, version }));
  }
};

/** True when the graph can be reached and has the schema of this version. */
export const isCurrent = async (graph: Graph): Promise<boolean> => (await versionOf(graph)) === schemaVersion;
