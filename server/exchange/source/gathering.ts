import type { FileProblem } from '../network/network.ts';
import type { EntityFact, FactPart, LinkFact } from './facts.ts';

const factsAtOnce = 1_000;

/** Facts on their way into parts, and counts of what was mended or is not taken. */
export interface Gathering {
  entity: (fact: EntityFact) => void;
  link: (fact: LinkFact) => void;
  problem: (problem: FileProblem) => void;
  /** Counts one case of a sentence in which # stands for how many there are, such as `Rows without a country: #`. */
  count: (sentence: string) => void;
  isFull: () => boolean;
  /** What has come since it was last asked. */
  take: () => FactPart;
  /** The rest, with the sentences. */
  end: () => FactPart;
}

export const createGathering = (): Gathering => {
  let [entities, links, problems]: [EntityFact[], LinkFact[], FileProblem[]] = [[], [], []];
  const counts = new Map<string, number>();
  const take = () => {
    const part = { entities, links, problems };
    [entities, links, problems] = [[], [], []];
    return part;
  };
  return {
    entity: (fact) => entities.push(fact),
    link: (fact) => links.push(fact),
    problem: (problem) => problems.push(problem),
    count: (sentence) => counts.set(sentence, (counts.get(sentence) ?? 0) + 1),
    isFull: () => entities.length + links.length + problems.length >= factsAtOnce,
    take,
    end: () => ({
      ...take(),
      notes: [...counts].map(([sentence, count]) => sentence.replace('#', count.toLocaleString('en'))),
    }),
  };
};
