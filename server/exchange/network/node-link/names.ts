/** Names of a node that are no attributes; what it stands in has one that no other tool gives a meaning. */
export const nodeNames: ReadonlySet<string> = new Set('id key name label attributes atlas-parent'.split(' '));

/** Names of a link that are no attributes. */
export const linkNames: ReadonlySet<string> = new Set(
  'id source target from to directed undirected label weight value key attributes'.split(' '),
);

/** Keys of parallel links begin so in our files: NetworkX takes links of one key for one. */
export const keyMark = 'atlas:';
