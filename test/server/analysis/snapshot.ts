import type { EntityGroup, SnapshotRows } from '../../../server/analysis/snapshot-rows.ts';
import { snapshotFrom } from '../../../server/analysis/snapshot-rows.ts';

const evidence = { sources: ['src:a'], origins: ['IMPORT'] };
const group = (kind: string, ids: readonly string[]): EntityGroup => ({
  kind,
  subtype: null,
  layer: 'CORE',
  status: null,
  year: kind === 'PROJECT' ? 2020 : null,
  present: [],
  claims: [''],
  quotes: [],
  ...evidence,
  ids,
});

/** Projects with the countries that take part in each, as they are read from the graph. */
export const rowsOf = (projects: Readonly<Record<string, readonly string[]>>, alone: string[] = []): SnapshotRows => ({
  entities: [
    group('PROJECT', Object.keys(projects)),
    group('COUNTRY', [...new Set([...Object.values(projects).flat(), ...alone])]),
  ],
  links: [
    {
      kind: 'PARTICIPATES_IN',
      status: null,
      ...evidence,
      links: Object.entries(projects).flatMap(([project, countries]) =>
        countries.map((country) => `link:${country}:${project} ${country} ${project}`),
      ),
    },
  ],
  sources: [{ source: 'src:a', kind: 'OPEN_DATA', speaksFor: ['COUNTRY:*'] }],
  obligations: [],
  named: [],
});

export const snapshotOf = (projects: Readonly<Record<string, readonly string[]>>, alone: string[] = []) =>
  snapshotFrom(rowsOf(projects, alone));
