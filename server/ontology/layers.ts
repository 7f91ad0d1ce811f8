/** How close an entity is to the policy, from the nearest: named in it, scaffolding of it, added from elsewhere. */
export const layers = ['CORE', 'CONTEXT', 'ENRICHMENT'] as const;

export type Layer = (typeof layers)[number];

/** What a policy itself holds. */
export const layersOfPolicy: readonly Layer[] = ['CORE', 'CONTEXT'];
