/** The ways to arrange a picture; apart from how they work, which only the worker needs to know. */
export const layoutNames = ['force', 'region', 'concentric', 'layered', 'map', 'matrix'] as const;

export type LayoutName = (typeof layoutNames)[number];
