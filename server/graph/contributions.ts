import type { EvidenceRow } from './model.ts';

export type Properties = Readonly<Record<string, unknown>>;

/** What a data set says of one entity or link. */
export interface Statement extends Properties {
  id: string;
  evidence: readonly EvidenceRow[];
}

export const withoutNulls = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined));

export const distinct = <T>(values: readonly T[]): T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

/** What several say of one, without what it rests on: the first to have come wins, names and identifiers add up. */
export const saidTogether = (statements: readonly Statement[]): Properties => {
  const said = statements.map(({ evidence: _, ...properties }) => withoutNulls(properties));
  const all = (name: 'aliases' | 'identifiers') => {
    const values = distinct(said.flatMap((properties) => (properties[name] ?? []) as readonly string[]));
    return values.length > 0 ? { [name]: values } : {};
  };
  return { ...(Object.assign({}, ...said.toReversed()) as Properties), ...all('aliases'), ...all('identifiers') };
};

/** What those say of one who rest on something that may be seen; undefined where all that is said is stored as it is. */
export const saidToViewer = ({ contributions, toldLess }: Properties, hidden: ReadonlySet<string>) => {
  if (toldLess !== true) return undefined;
  const statements = (contributions as readonly string[]).map((text) => JSON.parse(text) as Statement);
  return saidTogether(statements.filter(({ evidence }) => evidence.some(({ source }) => !hidden.has(source))));
};
