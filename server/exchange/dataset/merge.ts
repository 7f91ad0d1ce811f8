import { evidenceToProperties, splitEvidence } from '../../graph/evidence.ts';
import { distinct, saidTogether, withoutNulls, type Properties, type Statement } from '../../graph/contributions.ts';
import { searchText } from '../../search/normalise.ts';

export type { Properties, Statement };

export interface Contribution {
  dataset: string;
  statement: Statement;
}

const none: ReadonlySet<string> = new Set();

export const datasetsOf = (stored: Properties | undefined): readonly string[] =>
  (stored?.['datasets'] ?? []) as readonly string[];

/**
 * Who says what of something that is stored. While only one data set speaks of it, its properties are what that one
 * says; once several do, what each says is kept in `contributions`, so that any of them can be taken back.
 */
export const contributionsOf = (stored: Properties | undefined): Contribution[] => {
  if (!stored) return [];
  const { evidence, rest } = splitEvidence(stored, none);
  const { datasets: _d, contributions, searchText: _s, run: _r, toldLess: _t, ...said } = rest;
  const texts = contributions as readonly string[] | undefined;
  return datasetsOf(stored).map((dataset, index) => ({
    dataset,
    statement: texts ? (JSON.parse(texts[index] ?? '') as Statement) : ({ ...said, evidence } as unknown as Statement),
  }));
};

/** The same statement as the same text, whatever the order of its properties. */
const canonical = (statement: Statement): string =>
  JSON.stringify(statement, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** The properties to store for what several data sets say; of their evidence nothing is lost, whoever wins. */
export const fold = (contributions: readonly Contribution[]): Properties => ({
  ...saidTogether(contributions.map(({ statement }) => statement)),
  ...evidenceToProperties(distinct(contributions.flatMap(({ statement }) => statement.evidence))),
  datasets: contributions.map(({ dataset }) => dataset),
  ...(contributions.length > 1 ? { contributions: contributions.map(({ statement }) => canonical(statement)) } : {}),
});

/** What a data set has stated of something that is stored, as far as is known. */
export const statementOf = (stored: Properties | undefined, dataset: string): Statement | undefined =>
  contributionsOf(stored).find((contribution) => contribution.dataset === dataset)?.statement;

const withoutEvidence = ({ evidence: _, ...said }: Statement) => canonical(withoutNulls(said) as Statement);

/** Whether two statements say the same, in whatever order and wherever in their source. */
export const saysTheSame = (a: Statement, b: Statement): boolean => withoutEvidence(a) === withoutEvidence(b);

/** The properties to store when a data set states something of what is perhaps there already. */
export const stateIn = (stored: Properties | undefined, dataset: string, statement: Statement): Properties => {
  const before = contributionsOf(stored);
  const known = before.some((contribution) => contribution.dataset === dataset);
  return fold(
    known
      ? before.map((contribution) => (contribution.dataset === dataset ? { dataset, statement } : contribution))
      : [...before, { dataset, statement }],
  );
};

/** What remains of something that a data set no longer states; undefined when nobody else does. */
export const withdrawFrom = (stored: Properties, dataset: string): Properties | undefined => {
  const others = contributionsOf(stored).filter((contribution) => contribution.dataset !== dataset);
  return others.length > 0 ? fold(others) : undefined;
};

/** Entity properties with the text that they are found by. */
export const withSearchText = (properties: Properties): Properties => {
  const { nameZh, nameEn, aliases = [], docNumber } = properties;
  const names = [nameZh, nameEn, ...(aliases as readonly string[]), docNumber];
  return { ...properties, searchText: searchText(names.filter((name): name is string => typeof name === 'string')) };
};

const isChinese = (name: unknown) => typeof name === 'string' && /\p{Script=Han}/u.test(name);

/**
 * What to store of an entity that several were joined to: what the first says wins, names, evidence and the rest add up.
 * Only those `told` are heard, whom all may see who see any of them.
 */
export const asOne = (members: readonly Properties[], told = members): Properties => {
  const said = told.map((member) => {
    const { contributions: _c, searchText: _s, run: _r, toldLess: _t, ...rest } = splitEvidence(member, none).rest;
    return withoutNulls(rest);
  });
  const all = (name: string) => distinct(said.flatMap((properties) => (properties[name] ?? []) as readonly string[]));
  const evidence = distinct(members.flatMap((member) => splitEvidence(member, none).evidence));
  const first: Properties = Object.assign({}, ...said.toReversed());
  // Where a source has one name only, it stands for both.
  const nameZh = said.map((properties) => properties['nameZh']).find(isChinese) ?? first['nameZh'];
  const nameEn = said.map((properties) => properties['nameEn']).find((name) => !isChinese(name)) ?? first['nameEn'];
  const names = distinct(said.flatMap((properties) => [properties['nameZh'], properties['nameEn']]));
  const aliases = distinct([...all('aliases'), ...names]).filter((name) => name !== nameZh && name !== nameEn);
  const lists = { aliases, identifiers: all('identifiers'), attributes: all('attributes') };
  return withSearchText({
    ...first,
    nameZh,
    nameEn,
    ...Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0)),
    ...evidenceToProperties(evidence),
    datasets: distinct(members.flatMap(datasetsOf)),
  });
};
