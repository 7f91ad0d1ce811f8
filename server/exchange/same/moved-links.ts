import type { Properties } from '../dataset/merge.ts';

interface Ends {
  from: string;
  to: string;
}

/** A link with the ends that it was stated with, and those that it is shown with; none while it is put aside. */
export interface HeldLink extends Ends {
  id: string;
  kind: string;
  shown: Ends | undefined;
  properties: Properties;
}

/** A link as the graph gives it; one that was moved keeps the ends that it was stated with. */
export const heldLink = ({ kind, from, to, statedFrom, statedTo, ...properties }: Properties): HeldLink => ({
  id: String(properties['id']),
  kind: String(kind),
  from: String(statedFrom ?? from),
  to: String(statedTo ?? to),
  shown: { from: String(from), to: String(to) },
  properties,
});

export const keyOf = ({ id, kind }: HeldLink, { from, to }: Ends): string => [id, kind, from, to].join(' ');

const isMoved = ({ from, to }: HeldLink, shown: Ends) => from !== shown.from || to !== shown.to;

/** How a link is written that is shown between these ends. */
export const shownRow = (link: HeldLink, shown: Ends) => ({
  id: link.id,
  kind: link.kind,
  ...shown,
  properties: isMoved(link, shown) ? { ...link.properties, statedFrom: link.from, statedTo: link.to } : link.properties,
});

/**
 * Where each link belongs once its ends answer under other ids: between those, or aside, where both ends have become
 * one, or where there is one like it to the letter. What was stated so comes before what is moved there.
 */
export const placed = (
  links: readonly HeldLink[],
  kept: (id: string) => string,
  taken: ReadonlySet<string>,
): { link: HeldLink; shown: Ends | undefined }[] => {
  const wanted = links.map((link) => ({ link, shown: { from: kept(link.from), to: kept(link.to) } }));
  const first = ({ link, shown }: (typeof wanted)[number]) => `${isMoved(link, shown) ? 1 : 0} ${keyOf(link, link)}`;
  const ordered = wanted
    .map((one) => [first(one), one] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
  const used = new Set(taken);
  return ordered.map(({ link, shown }) => {
    const key = keyOf(link, shown);
    if ((shown.from === shown.to && link.from !== link.to) || used.has(key)) return { link, shown: undefined };
    used.add(key);
    return { link, shown };
  });
};
