import { describe, expect, it } from 'vitest';
import { policy, serve } from '../../support/api.ts';

const api = serve();

interface Kind {
  name: string;
  labelZh: string;
  labelEn: string;
  unit: boolean;
  group: { name: string };
  expected: {
    property: string | null;
    link: string | null;
    incoming: boolean | null;
    ends: string[];
    labelZh: string;
    labelEn: string;
  }[];
}

interface LinkKind {
  name: string;
  labelZh: string;
  labelEn: string;
  fromKinds: string[];
  toKinds: string[];
}

const ask = async (): Promise<{ kinds: Kind[]; linkKinds: LinkKind[] }> =>
  (
    await api.data(`{ ontology {
      kinds { name labelZh labelEn unit group { name } expected { property link incoming ends labelZh labelEn } }
      linkKinds { name labelZh labelEn fromKinds toKinds }
    } }`)
  ).ontology;

it('calls every kind of entity and link by a Chinese and an English name of its own', async () => {
  const { kinds, linkKinds } = await ask();
  expect([kinds.length, linkKinds.length]).toEqual([17, 16]);
  for (const { name, labelZh, labelEn } of [
    ...kinds,
    ...linkKinds,
    ...kinds.flatMap(({ expected }) => expected.map((e) => ({ name: '', ...e }))),
  ]) {
    expect(labelZh, name).toMatch(/^\p{Script=Han}+$/u);
    expect(labelEn, name).toMatch(/^[A-Za-z][A-Za-z ]+$/);
  }
  for (const named of [kinds, linkKinds]) expect(new Set(named.map(({ labelZh }) => labelZh)).size).toBe(named.length);
});

it('counts platforms and activities as units, and nothing else', async () => {
  const { kinds } = await ask();
  const units = kinds.filter(({ unit }) => unit).map(({ group }) => group.name);
  expect([...new Set(units)].sort()).toEqual(['activities', 'platforms']);
  expect(kinds.filter(({ unit, group }) => !unit && ['activities', 'platforms'].includes(group.name))).toEqual([]);
});

describe('what a kind should have', () => {
  it('is a property or a link, and a link that the kind may have', async () => {
    const { kinds, linkKinds } = await ask();
    for (const { name, expected } of kinds) {
      for (const { property, link, incoming, ends } of expected) {
        expect([property, link].filter(Boolean), name).toHaveLength(1);
        if (!link) continue;
        const kind = linkKinds.find((candidate) => candidate.name === link);
        const [own, others] = incoming ? [kind?.toKinds, kind?.fromKinds] : [kind?.fromKinds, kind?.toKinds];
        expect(own, `${name} ${link}`).toContain(name);
        expect(
          ends.filter((end) => !others?.includes(end)),
          `${name} ${link}`,
        ).toEqual([]);
      }
    }
  });

  it('is for a park: host city, partner, operator; for an event: organiser, place', async () => {
    const { kinds } = await ask();
    const wanted = (name: string) =>
      kinds.find((kind) => kind.name === name)?.expected.map(({ property, link }) => property ?? link);
    expect(wanted('COOPERATION_PARK')).toEqual(['LOCATED_IN', 'PARTNERS_WITH', 'OPERATES', 'startYear', 'FOCUSES_ON']);
    expect(wanted('EVENT')).toEqual(['ORGANISES', 'LOCATED_IN', 'startYear']);
  });
});

it('allows every entity and link of the policy', async () => {
  const { kinds, linkKinds } = await ask();
  const { entities, links } = policy();
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind as string]));
  const names = kinds.map(({ name }) => name);
  expect(entities.filter(({ kind }) => !names.includes(kind))).toEqual([]);
  const refused = links.filter(({ kind, from, to }) => {
    const declared = linkKinds.find(({ name }) => name === kind);
    return !declared?.fromKinds.includes(kindOf.get(from) ?? '') || !declared.toKinds.includes(kindOf.get(to) ?? '');
  });
  expect(refused).toEqual([]);
});
