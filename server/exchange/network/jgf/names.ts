/** Names in `metadata` of a node that are no attributes; the format has no place for what a node stands in. */
export const nodeNames: ReadonlySet<string> = new Set(['atlas-parent']);

/** Names in `metadata` of a link that are no attributes. */
export const linkNames: ReadonlySet<string> = new Set(['weight']);
