import type { Engine, Run } from '../../server/graph/engine.ts';
import { byKind } from '../../server/exchange/dataset/by-kind.ts';
import { evidenceToProperties } from '../../server/graph/evidence.ts';
import type { EvidenceRow } from '../../server/graph/model.ts';
import { kinds } from '../../server/ontology/kinds.ts';
import type { EncodeInt } from '../../server/graph/values.ts';

type Properties = Record<string, unknown>;

interface Evidenced extends Properties {
  /** Defaults to one verified piece from `src:a`. */
  evidence?: Partial<EvidenceRow>[];
}

/** A graph small enough to read; what a test does not name is filled in. */
export interface World {
  sources?: (Properties & { id: string })[];
  entities?: (Evidenced & { id: string })[];
  links?: (Evidenced & { id: string; from: string; kind: string; to: string })[];
  datasets?: (Properties & { id: string; hash: string })[];
  obligations?: (Evidenced & { id: string })[];
  /** What people decided of findings. */
  decisions?: (Properties & { gap: string })[];
  /** What people decided of entities being the same. */
  same?: (Properties & { id: string })[];
  /** Entities and links that are put aside while others are answered for them. */
  entitiesAside?: { id: string; kept: string; sources: string[]; said: string }[];
  linksAside?: { id: string; from: string; to: string; said: string }[];
  /** What people kept of the screen. */
  views?: (Properties & { id: string })[];
  /** Who may sign in, and by what they are let in. */
  accounts?: (Properties & { id: string; key: string })[];
  sessions?: (Properties & { id: string; account: string })[];
  tokens?: (Properties & { id: string; account: string })[];
  /** What they have done. */
  audit?: (Properties & { number: number })[];
  /** What people opened to whoever has a link. */
  shares?: (Properties & { id: string })[];
  /** Who may see which source, as it was decided. */
  marks?: (Properties & { id: string })[];
  /** Whose database it is. */
  claim?: { product: string; version: number };
}

const usual: EvidenceRow = {
  source: 'src:a',
  locator: null,
  quote: null,
  claim: null,
  origin: 'DOCUMENT',
  confidence: 'VERIFIED',
};

const stored = ({ evidence = [{}], ...rest }: Evidenced) => ({
  ...rest,
  ...evidenceToProperties(evidence.map((piece) => ({ ...usual, ...piece }))),
});

const entity = (given: Evidenced & { id: string }) =>
  stored({ kind: 'INSTITUTION', layer: 'CORE', nameZh: given.id, nameEn: given.id, ...given });

const createWorld = async (run: Run, world: World, encodeInt: EncodeInt) => {
  // Whole numbers are written as the product writes them, not as the floats that Neo4j takes numbers for.
  const encoded = (properties: Properties): Properties =>
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [
        name,
        encodeInt && Number.isInteger(value) ? encodeInt(Number(value)) : value,
      ]),
    );
  const nodes = async (label: string, rows: readonly Properties[]) => {
    if (rows.length === 0) return;
    await run(`UNWIND $rows AS row CREATE (n:${label}) SET n = row`, { rows: rows.map(encoded) });
  };
  await nodes('Source', world.sources ?? []);
  await nodes('Entity', (world.entities ?? []).map(entity));
  for (const { name, typeName } of kinds) {
    if (world.entities?.some(({ kind = 'INSTITUTION' }) => kind === name)) {
      await run(`MATCH (e:Entity {kind: $name}) SET e:${typeName}`, { name });
    }
  }
  await nodes('Dataset', world.datasets ?? []);
  await nodes(
    'Obligation',
    (world.obligations ?? []).map((given) => stored({ measure: 'm', ...given })),
  );
  await nodes('GapDecision', world.decisions ?? []);
  await nodes('SameDecision', world.same ?? []);
  await nodes('EntityAside', world.entitiesAside ?? []);
  await nodes('LinkAside', world.linksAside ?? []);
  await nodes('SavedView', world.views ?? []);
  await nodes('Account', world.accounts ?? []);
  await nodes('Session', world.sessions ?? []);
  await nodes('ApiToken', world.tokens ?? []);
  await nodes('AuditEntry', world.audit ?? []);
  await nodes('Share', world.shares ?? []);
  await nodes('SourceMark', world.marks ?? []);
  await nodes('AtlasSchema', world.claim ? [world.claim] : []);
  const links = Object.entries(byKind(world.links ?? []));
  for (const [kind, rows] of links) {
    await run(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[l:${kind}]->(b) SET l = row.link`,
      { rows: rows.map(({ from, to, kind: _, ...link }) => ({ from, to, link: encoded(stored(link)) })) },
    );
  }
};

/** Empties the graph and puts a small one in. */
export const given = async (engine: Engine, world: World): Promise<void> => {
  const bounds = { timeoutMs: 30_000 };
  await engine.transact(async (run) => {
    await run('MATCH (n) DETACH DELETE n', {});
    await createWorld(run, world, engine.encodeInt);
  }, bounds);
};
