import type { Elements, LinkMark } from './elements.ts';

/** More than these are not told apart on a screen, and take long to draw. */
const mostLinks = 5000;

export interface Aggregated {
  elements: Elements;
  /** Links that are drawn as one with another between the same two. */
  merged: number;
  /** Links, each for all that it stands for, that are not drawn because stronger ones are. */
  leftOut: number;
}

interface Bundle {
  link: LinkMark;
  links: number;
}

const bundled = (links: readonly LinkMark[]): Bundle[] => {
  const bundles = new Map<string, Bundle>();
  for (const link of links) {
    const { source, target } = link;
    // What is planned or inferred is never hidden behind what is there.
    const key = `${source < target ? `${source}\n${target}` : `${target}\n${source}`}\n${link.line}`;
    const known = bundles.get(key);
    if (known) known.links += 1;
    else bundles.set(key, { link, links: 1 });
  }
  return [...bundles.values()];
};

/**
 * The links of a picture that has too many: those between the same two as one, then only the strongest, and of each
 * entity its strongest at least, so that nobody looks unlinked who is not. A picture with few stays as it is.
 */
export const aggregated = (elements: Elements, most = mostLinks): Aggregated => {
  const { entities, links } = elements;
  if (links.length <= most) return { elements, merged: 0, leftOut: 0 };
  const counts = new Map(entities.map((entity) => [entity.id, entity.links]));
  const reach = ({ link }: Bundle) => (counts.get(link.source) ?? 0) + (counts.get(link.target) ?? 0);
  const bundles = bundled(links).sort(
    (a, b) => b.links - a.links || reach(b) - reach(a) || (a.link.id < b.link.id ? -1 : 1),
  );
  const linked = new Set<string>();
  const first: Bundle[] = [];
  const others: Bundle[] = [];
  for (const bundle of bundles) {
    const { source, target } = bundle.link;
    (linked.has(source) && linked.has(target) ? others : first).push(bundle);
    linked.add(source).add(target);
  }
  const drawn = [...first, ...others.slice(0, Math.max(most - first.length, 0))];
  const standFor = drawn.reduce((sum, bundle) => sum + bundle.links, 0);
  return {
    elements: { entities, links: drawn.map(({ link }) => link) },
    merged: standFor - drawn.length,
    leftOut: links.length - standFor,
  };
};
