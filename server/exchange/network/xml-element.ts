/** An element of an XML file as it was read, without what stands apart from it. */
export interface XmlElement {
  /** Without its prefix. */
  name: string;
  /** By their names as they stand, prefixes included. */
  attributes: Readonly<Record<string, string | undefined>>;
  /** The elements in it, but for those that are told on their own. */
  children: XmlElement[];
  /** Its own text; elements that are told on their own have none. */
  text: string;
  parent: XmlElement | null;
  /** Whether it is told on its own instead of with its parent, as nodes are. */
  apart: boolean;
  line: number;
}

export const placeOf = ({ line }: XmlElement): string => `line ${line}`;

/** An attribute by its name, or by that name behind a prefix. */
export const given = ({ attributes }: XmlElement, name: string): string | undefined => {
  if (attributes[name] !== undefined) return attributes[name];
  for (const one in attributes)
    if (one.endsWith(name) && one[one.length - name.length - 1] === ':') return attributes[one];
  return undefined;
};

/** The first element within, at any depth, that fits. */
export const findWithin = (element: XmlElement, fits: (one: XmlElement) => boolean): XmlElement | undefined => {
  for (const child of element.children) {
    const found = fits(child) ? child : findWithin(child, fits);
    if (found) return found;
  }
  return undefined;
};

/** The name of the first element of a text, without its prefix; null where the text does not begin as XML does. */
export const rootOf = (beginning: string): string | null => {
  const skipped = /\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/y;
  let at = beginning.startsWith('\uFEFF') ? 1 : 0;
  for (skipped.lastIndex = at; skipped.test(beginning); skipped.lastIndex = at) at = skipped.lastIndex;
  return /^<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(beginning.slice(at, at + 200))?.[1] ?? null;
};
