import { policy } from './api.ts';

const { links } = policy();

type Step = { link: (typeof links)[number]; other: string; direction: 'OUT' | 'IN' };

/** The links of an entity of the policy with others, reckoned without any engine: which way, and to what. */
export const linksOf = (id: string): Step[] =>
  links.flatMap((link): Step[] => {
    if (link.from === link.to) return [];
    if (link.from === id) return [{ link, other: link.to, direction: 'OUT' }];
    return link.to === id ? [{ link, other: link.from, direction: 'IN' }] : [];
  });

/** What stands next to an entity of the policy at links that fit, each once. */
export const neighboursOf = (id: string, fits: (step: Step) => boolean = () => true): string[] => [
  ...new Set(
    linksOf(id)
      .filter(fits)
      .map(({ other }) => other),
  ),
];

/** How many there are under each key. */
export const countedBy = <T>(values: readonly T[], keyOf: (value: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[keyOf(value)] = (counts[keyOf(value)] ?? 0) + 1;
  return counts;
};
