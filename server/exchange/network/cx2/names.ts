/** What is text in ours and a number in CX2 stands beside the attributes, under these names. */
export const [idName, parentName] = ['atlas-id', 'atlas-parent'];

/** Names of a node that are no attributes. */
export const nodeNames: ReadonlySet<string> = new Set(['name', idName, parentName]);

/** Names of a link that are no attributes. */
export const linkNames: ReadonlySet<string> = new Set(['interaction', 'weight', 'directed', idName]);
