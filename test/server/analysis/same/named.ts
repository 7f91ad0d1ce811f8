import type { NamedEntity } from '../../../../server/analysis/same/named.ts';
import { proposalsIn } from '../../../../server/analysis/same/proposals.ts';

const bare: Omit<NamedEntity, 'id'> = {
  kind: 'INSTITUTION',
  nameZh: '',
  nameEn: '',
  aliases: [],
  identifiers: [],
  latitude: null,
  longitude: null,
  said: [],
};

/** An entity of this name; `at` is what its source says of its country and its city. */
export const named = (
  id: string,
  name: string,
  { at = [], ...more }: Partial<NamedEntity> & { at?: readonly [string?, string?] } = {},
): NamedEntity => {
  const [country, city] = at;
  const said = [...(country ? [['country', country]] : []), ...(city ? [['city', city]] : [])];
  return {
    ...bare,
    id,
    nameZh: name,
    nameEn: name,
    said: said.map((line) => JSON.stringify(line)),
    ...more,
  };
};

export const link = (start: string, kind: string, end: string) => ({
  id: `${start}-${end}`,
  kind,
  start,
  end,
  status: null,
  sources: ['src:a'],
  origins: ['IMPORT'],
});

export const snapshotOf = (entities: readonly NamedEntity[], links: readonly ReturnType<typeof link>[] = []) => ({
  entities: [],
  links,
  sources: [],
  obligations: [],
  named: entities,
});

/** Proposals as `keep drop score +REASON -REASON`. */
export const proposed = (...given: Parameters<typeof snapshotOf>): string[] =>
  proposalsIn(snapshotOf(...given)).proposals.map(({ keep, drop, score, reasonsFor, reasonsAgainst }) =>
    [
      keep,
      drop,
      score,
      ...reasonsFor.map(({ code }) => `+${code}`),
      ...reasonsAgainst.map(({ code }) => `-${code}`),
    ].join(' '),
  );
