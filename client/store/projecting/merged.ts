import { lineOf } from '../line.ts';
import type { Drawn, DrawnLink } from './drawn.ts';

/** Two ids as one, whichever comes first. */
const pairOf = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** Ids of what is drawn for several links begin so; no link has such an id. */
const ofPair = 'links ';

/** What several links between two are called; opening that draws them one by one. */
export const bundleOf = ({ from, to }: DrawnLink): string => `${ofPair}${pairOf(from.id, to.id)}`;

/** Several as one; what is true of the first alone is not said of all. */
const asOne = (id: string, first: DrawnLink, others: readonly DrawnLink[]): DrawnLink => ({
  ...first,
  id,
  stands: [first, ...others].flatMap(({ id, stands }) => (stands.length > 0 ? stands : [id])),
  bridge: [first, ...others].some(({ bridge }) => bridge),
  mixed: others.some(({ kind, from }) => kind !== first.kind || from.id !== first.from.id),
});

/** Several links of one line between the same two are drawn as one, save those that are opened. */
export const merged = ({ entities, links }: Drawn, opened: readonly string[]): Drawn => {
  const bundles = new Map<string, DrawnLink[]>();
  for (const link of links) {
    const key = opened.includes(bundleOf(link)) ? link.id : `${bundleOf(link)} ${lineOf(link)}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.push(link);
    else bundles.set(key, [link]);
  }
  return {
    entities,
    links: [...bundles].flatMap(([key, [first, ...others]]) =>
      first && others.length > 0 ? [asOne(key, first, others)] : first ? [first] : [],
    ),
  };
};
