import { describe, expect, it } from 'vitest';
import { brokerageOf } from '../../../server/analysis/brokerage.ts';
import { tableFigures } from '../../../server/analysis/cell-figures.ts';
import { countPairs } from '../../../server/analysis/counts.ts';
import { disjointPaths } from '../../../server/analysis/disjoint-paths.ts';
import { fragilityOf } from '../../../server/analysis/fragility.ts';
import { katz, largestEigenvalue } from '../../../server/analysis/katz.ts';
import { linkageOf } from '../../../server/analysis/linkage.ts';
import { partsOf } from '../../../server/analysis/parts.ts';
import { networkOf, type WeightedNetwork } from '../../../server/analysis/weighted-network.ts';
import { absenceOf, fieldsOf, oracle, rowsOf } from './shared-data.ts';

interface NetworkFacts {
  links: number;
  parts: number;
  articulationPoints: string[];
  bridges: [string, string][];
  /** Constraint, constraint with weights, effective size. */
  holes: Record<string, [number, number, number]>;
  /** Common neighbours, Jaccard, Adamic-Adar, resource allocation of two. */
  linkage: [string, string, number, number, number, number][];
}

interface CountryFacts extends NetworkFacts {
  n: number;
  countries: number;
  total: number;
  /** o, s_x, s_y, lower tail and the same adjusted over all pairs. */
  tests: [string, string, number, number, number, number, number][];
}

interface OrganisationFacts extends NetworkFacts {
  organisations: number;
  /** Independent ways between two. */
  ways: [string, string, number][];
  /** Independent ways between two groups, with ends that count and with shared ends. */
  groups: [string[], string[], number, number][];
  largestEigenvalue: number;
  katz: { of: string; beta: number; values: Record<string, number> };
}

const near = (found: number | null | undefined, expected: number) =>
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));

const agreeOnNetwork = (networkFor: () => WeightedNetwork, facts: NetworkFacts) => {
  it('about bridges, articulation points and parts', () => {
    const network = networkFor();
    const { bridges, articulationPoints } = fragilityOf(network);
    expect(network.neighbours.length / 2).toBe(facts.links);
    expect(partsOf(network)).toHaveLength(facts.parts);
    expect(articulationPoints.map(({ entity }) => entity).sort()).toEqual(facts.articulationPoints);
    expect(bridges.map(({ ends }) => ends.join()).sort()).toEqual(facts.bridges.map((ends) => ends.join()).sort());
  });

  it('about structural holes', () => {
    const found = new Map(brokerageOf(networkFor(), { witnesses: 0 }).map((one) => [one.entity, one]));
    for (const [entity, [constraint, weighted, size]] of Object.entries(facts.holes)) {
      near(found.get(entity)?.constraint, constraint);
      near(found.get(entity)?.weightedConstraint, weighted);
      near(found.get(entity)?.effectiveSize, size);
    }
  });

  it('about links that are not there', () => {
    const network = networkFor();
    for (const [a, b, common, jaccard, adamicAdar, resourceAllocation] of facts.linkage) {
      const found = linkageOf(network, a, b);
      expect(found).toMatchObject({ linked: false, commonNeighbours: common });
      near(found?.jaccard, jaccard);
      near(found?.adamicAdar, adamicAdar);
      near(found?.resourceAllocation, resourceAllocation);
    }
  });
};

const once = <T>(make: () => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const noCountries = absenceOf(['cordis/yrd-137/organizations.csv']);

describe.skipIf(noCountries)(`agrees with NetworkX: countries of 137 projects${noCountries}`, () => {
  const facts = oracle<CountryFacts>('yrd-137-countries.json');
  const countsFor = once(() => {
    const rows = rowsOf('cordis/yrd-137/organizations.csv').filter(({ country }) => country);
    return countPairs(rows.map(({ project_id: unit = '', country = '' }) => ({ unit, participants: [country] })));
  });
  const networkFor = once(() => {
    const { rows, start, column, count } = countsFor();
    return networkOf(
      rows.ids.flatMap((a, at) =>
        [...column.subarray(start[at], start[at + 1])].flatMap((other, cell) =>
          other < at ? [] : [{ a, b: rows.ids[other] ?? '', weight: count[(start[at] ?? 0) + cell] ?? 0 }],
        ),
      ),
    );
  });

  it('about counts, and with SciPy about every test and its adjustment', () => {
    const counts = countsFor();
    expect([counts.n, counts.rows.ids.length, counts.total]).toEqual([facts.n, facts.countries, facts.total]);
    const cells = new Map(tableFigures(counts, 'LINK').map((cell) => [`${cell.row} ${cell.column}`, cell]));
    for (const [x, y, o, sx, sy, pLower, pAdjusted] of facts.tests) {
      const cell = cells.get(`${x} ${y}`);
      expect(cell?.joint).toEqual({ o, sx, sy, n: facts.n });
      near(cell?.pLower, pLower);
      near(cell?.pAdjusted, pAdjusted);
    }
  });

  agreeOnNetwork(networkFor, facts);
});

const north = ['scale/h2020-org-nodes-35871.csv.gz', 'scale/h2020-org-org-796670-edges.csv.gz'] as const;

const noOrganisations = absenceOf(north);

describe.skipIf(noOrganisations)(`agrees with NetworkX: organisations of four countries${noOrganisations}`, () => {
  const facts = oracle<OrganisationFacts>('h2020-north.json');
  const networkFor = once(() => {
    const inside = new Set(
      rowsOf(north[0]).flatMap(({ pic = '', country = '' }) => (['EE', 'FI', 'NO', 'SE'].includes(country) ? pic : [])),
    );
    const links = fieldsOf(north[1]).map(([a = '', b = '', projects]) => ({ a, b, weight: Number(projects) }));
    return networkOf(links.filter(({ a, b }) => inside.has(a) && inside.has(b)));
  });

  agreeOnNetwork(networkFor, facts);

  it('about independent ways between two, and between two groups', () => {
    const network = networkFor();
    const count = (from: string[], to: string[], sharedEnds: boolean) =>
      disjointPaths(network, { from, to, sharedEnds, cap: 1_000 }).paths.length;
    expect(facts.ways.map(([a, b]) => count([a], [b], true))).toEqual(facts.ways.map(([, , ways]) => ways));
    for (const [from, to, distinct, shared] of facts.groups) {
      expect([count(from, to, false), count(from, to, true)]).toEqual([distinct, shared]);
    }
  });

  it('about the largest eigenvalue, and with SciPy about Katz', () => {
    const network = networkFor();
    near(largestEigenvalue(network), facts.largestEigenvalue);
    const found = katz(network, facts.katz.of, facts.katz.beta);
    for (const [entity, value] of Object.entries(facts.katz.values)) near(found?.get(entity), value);
  });
});
