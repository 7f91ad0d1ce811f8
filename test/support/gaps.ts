import { findGaps, ruleOf } from '../../server/analysis/gaps/find.ts';
import type { Finding, NameOf } from '../../server/analysis/gaps/finding.ts';
import { recallLatest } from '../../server/analysis/recall.ts';
import type { Dataset } from '../../server/exchange/dataset/dataset.ts';
import { snapshotOf } from './snapshot.ts';

/** What the policy and its scaffolding hold, without what was added from elsewhere. */
export const ofPolicy = ['CORE', 'CONTEXT'];

/** Everything that was looked for in these data sets, by id. */
export const foundIn = (dataset: Dataset, layers: readonly string[] = ofPolicy): Map<string, Finding> =>
  new Map(findGaps(snapshotOf(dataset), layers, recallLatest(0)).findings.map((finding) => [finding.id, finding]));

/** The ids of the findings that are open. */
export const openIn = (dataset: Dataset, layers: readonly string[] = ofPolicy): string[] =>
  [...foundIn(dataset, layers).values()].filter(({ open }) => open).map(({ id }) => id);

/** A finding in Chinese. */
export const inChinese = (dataset: Dataset, finding: Finding | undefined): string => {
  const names = new Map(dataset.entities.map(({ id, nameZh, nameEn }) => [id, { zh: nameZh, en: nameEn }]));
  const nameOf: NameOf = (id) => names.get(id) ?? { zh: id, en: id };
  return finding ? ruleOf(finding.kind).sentence(finding, nameOf).zh : '';
};
