import type { Snapshot } from '../../server/analysis/snapshot.ts';
import { asAnalysed } from '../../server/schema/obligation.ts';
import type { Dataset } from '../../server/exchange/dataset/dataset.ts';
import { expectedProperties } from '../../server/ontology/expected-properties.ts';
import { kindNamed } from '../../server/ontology/kinds.ts';

const has = (row: Readonly<Record<string, unknown>>, name: string) =>
  name === 'location' ? row['latitude'] !== undefined : row[name] !== undefined;

/** What analysis reads of these data sets, without a database between: the same rows in another order. */
export const snapshotOf = (...datasets: Dataset[]): Snapshot => ({
  entities: datasets.flatMap(({ entities }) =>
    entities.map((row) => ({
      id: row.id,
      kind: row.kind,
      subtype: (row['subtype'] as string | undefined) ?? null,
      layer: row.layer,
      status: (row['status'] as string | undefined) ?? null,
      year: (row['startYear'] as number | undefined) ?? null,
      present: expectedProperties.filter((name) => has(row, name)),
      sources: row.evidence.map(({ source }) => source),
      origins: row.evidence.map(({ origin }) => origin),
      claims: row.evidence.map(({ claim }) => claim ?? ''),
      quotes: kindNamed(row.kind)?.group === 'policy' ? row.evidence.map(({ quote }) => quote ?? '') : [],
    })),
  ),
  links: datasets.flatMap(({ links }) =>
    links.map((row) => ({
      id: row.id,
      kind: row.kind,
      start: row.from,
      end: row.to,
      status: row.status ?? null,
      sources: row.evidence.map(({ source }) => source),
      origins: row.evidence.map(({ origin }) => origin),
    })),
  ),
  sources: datasets.flatMap(({ sources }) =>
    sources.map((row) => ({
      source: row.id,
      kind: row.kind,
      speaksFor: (row['speaksFor'] ?? []) as readonly string[],
    })),
  ),
  obligations: datasets.flatMap(({ obligations = [] }) => obligations.map(asAnalysed)),
  named: [],
});
