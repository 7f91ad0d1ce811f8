import { evidenceToProperties, splitEvidence } from '../../graph/evidence.ts';
import type { EvidenceRow } from '../../graph/model.ts';
import { searchText } from '../../search/normalise.ts';

type Properties = Readonly<Record<string, unknown>>;

/** What a data set says of one entity or link. */
export interface Statement extends Properties {
  id: string;
  evidence: readonly EvidenceRow[];
}

const none: ReadonlySet<string> = new Set();

const datasetsOf = (stored: Properties | undefined) => (stored?.['datasets'] ?? []) as readonly string[];

const withoutNulls = (properties: Properties) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined));

/**
 * The properties to store when a data set states something of what is perhaps there already. Where another data set
 * speaks of the same thing, its properties and its evidence stay as they are; what this one said before is replaced.
 */
export const mergeStatement = (
  stated: Statement,
  stored: Properties | undefined,
  dataset: string,
  ownSources: ReadonlySet<string>,
): Properties => {
  const { evidence, ...stating } = stated;
  const others = datasetsOf(stored).filter((id) => id !== dataset);
  const before = stored ? splitEvidence(stored, none) : { evidence: [], rest: {} };
  const kept = others.length > 0 ? before.evidence.filter((piece) => !ownSources.has(piece.source)) : [];
  return {
    ...withoutNulls(stating),
    ...(others.length > 0 ? before.rest : {}),
    ...evidenceToProperties([...kept, ...evidence]),
    datasets: [...others, dataset].sort(),
  };
};

/** What remains of something that a data set no longer states but another does; undefined when nobody does. */
export const withdrawStatement = (
  stored: Properties,
  dataset: string,
  ownSources: ReadonlySet<string>,
): Properties | undefined => {
  const others = datasetsOf(stored).filter((id) => id !== dataset);
  if (others.length === 0) return undefined;
  const { evidence, rest } = splitEvidence(stored, none);
  const kept = evidence.filter((piece) => !ownSources.has(piece.source));
  return { ...rest, ...evidenceToProperties(kept), datasets: others };
};

/** Entity properties with the text that they are found by. */
export const withSearchText = (properties: Properties): Properties => {
  const { nameZh, nameEn, aliases = [], docNumber } = properties;
  const names = [nameZh, nameEn, ...(aliases as readonly string[]), docNumber];
  return { ...properties, searchText: searchText(names.filter((name): name is string => typeof name === 'string')) };
};
