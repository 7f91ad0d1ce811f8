/** Names in `data` of a node that are no attributes. */
export const nodeNames: ReadonlySet<string> = new Set('id parent name shared_name label value selected'.split(' '));

/** Names in `data` of a link that are no attributes. */
export const linkNames: ReadonlySet<string> = new Set(
  'id source target directed interaction shared_interaction label weight key shared_name selected'.split(' '),
);

/** Keys of parallel links begin so in our files: NetworkX takes links of one key for one. */
export const keyMark = 'atlas:';

/** Names in `data` of the network that are no attributes. */
export const aboutNames: ReadonlySet<string> = new Set(['selected']);
