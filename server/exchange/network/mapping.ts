import type { EntityKind } from '../../ontology/kinds.ts';
import type { LinkKindName } from '../../ontology/link-kinds.ts';
import { kindOf, linkKindOf } from '../tables/words.ts';
import type { Attributes, NetworkLink, NetworkNode } from './network.ts';

/** How nodes and links of a network file become entities and links: guessed, shown, and to be corrected. */
export interface NetworkMapping {
  /** What ids begin with that name no scheme of their own, such as `net:`. */
  namespace: string;
  /** The attribute that tells the kind of a node, and the kind of nodes that it does not tell it of. */
  kindBy: string | null;
  kind: EntityKind;
  /** The attribute that tells the name; null for the label, or else the id. */
  nameBy: string | null;
  /** The attribute that tells the kind of a link; null for its label. */
  linkKindBy: string | null;
  linkKind: LinkKindName;
}

/** How many nodes and links a guess looks at. */
export const sampled = 500;

const kindWords = ['kind', 'type', 'category', 'labels', 'class', '类型', '类别'];
const linkKindWords = ['kind', 'relation', 'relationship', 'interaction', 'type', 'edge_type', '关系', '类型'];
const nameWords = ['name', 'title', 'shared name', 'displayname', 'label', '名称', '名字'];

const textOf = (value: unknown): string => (Array.isArray(value) ? String(value[0] ?? '') : String(value ?? ''));

const attributesIn = (rows: readonly { attributes: Attributes }[]) => [
  ...new Set(rows.flatMap(({ attributes }) => Object.keys(attributes))),
];

/** Of attributes called so, the one whose values mean something most often; null if none does in half of the rows. */
const telling = (
  rows: readonly { attributes: Attributes }[],
  words: readonly string[],
  means: (text: string) => boolean,
): string | null => {
  const named = attributesIn(rows).filter((name) => words.includes(name.toLowerCase()));
  const share = (name: string) =>
    rows.filter(({ attributes }) => means(textOf(attributes[name]))).length / Math.max(1, rows.length);
  const best = named.sort((a, b) => share(b) - share(a))[0];
  return best !== undefined && share(best) >= 0.5 ? best : null;
};

/** Guesses from the first nodes and links what the attributes of a file mean. */
export const guessMapping = (
  nodes: readonly NetworkNode[],
  links: readonly NetworkLink[],
  namespace: string,
): NetworkMapping => ({
  namespace,
  kindBy: telling(nodes, kindWords, (text) => kindOf(text) !== undefined),
  kind: 'INSTITUTION',
  nameBy: nodes.some(({ label }) => label) ? null : telling(nodes, nameWords, (text) => text !== ''),
  linkKindBy: telling(links, linkKindWords, (text) => linkKindOf(text) !== undefined),
  linkKind: 'PARTNERS_WITH',
});

/** The kind of a node, and the finer word that was used for it. */
export const nodeKind = ({ attributes }: NetworkNode, { kindBy, kind }: NetworkMapping) => {
  const word = kindBy === null ? undefined : kindOf(textOf(attributes[kindBy]));
  return word ?? { kind, subtype: null };
};

export const linkKind = ({ label, attributes }: NetworkLink, { linkKindBy, linkKind }: NetworkMapping): LinkKindName =>
  (linkKindBy === null ? undefined : linkKindOf(textOf(attributes[linkKindBy]))) ??
  (label === null ? undefined : linkKindOf(label)) ??
  linkKind;

export const nameOf = ({ id, label, attributes }: NetworkNode, { nameBy }: NetworkMapping): string =>
  (nameBy === null ? null : textOf(attributes[nameBy]).trim()) || label?.trim() || id;
