import { callerMistake } from '../errors.ts';
import type { EntityFilter, Layer, LinkFilter } from './types.generated.ts';

/** An entity filter as the parameters that statements take. */
export const entityParams = (filter: EntityFilter | null | undefined) => ({
  ids: filter?.ids ?? null,
  kinds: filter?.kinds ?? null,
  subtypes: filter?.subtypes ?? null,
  layers: filter?.layers ?? null,
  statuses: filter?.statuses ?? null,
  origins: filter?.origins ?? null,
  sources: filter?.sources ?? null,
  startedFrom: filter?.startedFrom ?? null,
  startedUntil: filter?.startedUntil ?? null,
});

/** A link filter as the parameters that statements take. */
export const linkParams = (filter: LinkFilter | null | undefined) => ({
  linkKinds: filter?.kinds ?? null,
  linkStatuses: filter?.statuses ?? null,
  linkOrigins: filter?.origins ?? null,
  linkSources: filter?.sources ?? null,
  linkLayers: filter?.layers ?? null,
});

/** Layers that count as there, each once; against nothing nothing can be missing. */
export const countedLayers = (layers: readonly Layer[]): Layer[] => {
  if (layers.length === 0) throw callerMistake('layers must name at least one layer', { argument: 'layers' });
  return [...new Set(layers)];
};
