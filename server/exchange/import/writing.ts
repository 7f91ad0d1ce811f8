import type { Ask, StatementName } from '../../graph/graph.ts';
import type { Properties } from '../dataset/merge.ts';

/** Work on statements of one transaction. */
type Work = (ask: Ask<StatementName>) => Promise<unknown>;

/** How what is new is kept from view until all is written. */
export interface Stage {
  hide: <P extends Properties>(properties: P) => P;
  /** What is stored, as it will be once it is shown. */
  bare: (stored: Properties) => Properties;
}

/** How an import writes. */
export interface Writing {
  /** Asks at once: what it writes is not seen by anybody yet. */
  ask: Ask<StatementName>;
  stage: Stage;
  /** What was put off, as it will be: it is not in the graph yet. */
  pending: Map<string, Properties> | null;
  /** Does what would be seen: together with the rest of its kind, at the end. */
  later: (work: Work) => Promise<void>;
}

/** All in one transaction: nothing in it is seen before it ends. */
export const inOneGo = (ask: Ask<StatementName>): Writing => ({
  ask,
  stage: { hide: (properties) => properties, bare: (stored) => stored },
  pending: null,
  later: async (work) => void (await work(ask)),
});

/**
 * In many transactions: an entity whose evidence has no sources is seen by nobody, and neither is a link to it. Who looks
 * on sees nothing until the last transaction, which shows all of it.
 */
export const staged = (ask: Ask<StatementName>, dataset: string): Writing & { works: readonly Work[] } => {
  const works: Work[] = [];
  return {
    ask,
    works,
    stage: {
      hide: (properties) =>
        'evidenceSource' in properties
          ? { ...properties, evidenceSource: [], stagedSource: properties['evidenceSource'], staged: dataset }
          : properties,
      bare: ({ staged: isStaged, stagedSource, ...rest }) =>
        isStaged === undefined ? rest : { ...rest, evidenceSource: stagedSource },
    },
    pending: new Map(),
    later: async (work) => void works.push(work),
  };
};
