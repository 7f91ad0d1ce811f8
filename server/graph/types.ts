/**
 * The types that a statement's header may give to a parameter or column:
 * `String Int Float Boolean Map Entity Link Source Obligation`, in brackets for a list, with `?` when it may be null.
 */
export interface ValueType {
  base: (typeof bases)[number];
  list: boolean;
  nullable: boolean;
}

const bases = ['String', 'Int', 'Float', 'Boolean', 'Map', 'Entity', 'Link', 'Source', 'Obligation'] as const;

/** Reads a type as it stands in a header; undefined when it is none. */
export const parseType = (text: string): ValueType | undefined => {
  const match = /^(\[)?(\w+)(\])?(\?)?$/.exec(text);
  const base = bases.find((name) => name === match?.[2]);
  if (!match || !base || Boolean(match[1]) !== Boolean(match[3])) return undefined;
  return { base, list: Boolean(match[1]), nullable: Boolean(match[4]) };
};
