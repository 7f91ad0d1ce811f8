/** Among what is looked for. */
export interface Scope {
  groups: readonly string[];
  core: boolean;
}

export const everywhere: Scope = { groups: [], core: false };
