import type { Graph } from '../graph/graph.ts';
import type { Audit } from './audit.ts';
import type { Oidc } from './oidc.ts';

/** What letting people in needs. */
export interface AccessOptions {
  graph: Graph;
  audit: Audit;
  /** True where others can reach the server: nobody is alone then. */
  exposed: boolean;
  publicUrl?: string;
  oidc?: Oidc;
  anyoneReads: boolean;
  log: (error: unknown) => void;
}
