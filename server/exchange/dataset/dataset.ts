import type { EntityRow, LinkRow, ObligationRow, SourceRow } from '../../graph/model.ts';

/** What one origin, such as a seed or a person's file, wants to stand in the graph, as a whole. */
export interface Dataset {
  id: string;
  /** Fingerprint of what it was made from: the same fingerprint, the same content. */
  hash: string;
  sources: readonly SourceRow[];
  entities: readonly EntityRow[];
  links: readonly LinkRow[];
  /** What a policy in it calls for. */
  obligations?: readonly ObligationRow[];
}

/** Input that was refused as a whole, with every mistake in it. */
export class RefusedError extends Error {
  readonly problems: readonly string[];

  constructor(what: string, problems: readonly string[]) {
    super(`${what} was refused, nothing was changed:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}
