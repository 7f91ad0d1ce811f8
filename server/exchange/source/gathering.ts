import type { FileProblem } from '../network/network.ts';
import type { EntityFact, FactPart, LinkFact } from './facts.ts';

const factsAtOnce = 1_000;

/** Facts on their way into parts, and counts of what was mended or is not taken. */
export interface Gathering {
  entity: (fact: EntityFact) => void;
  link: (fact: LinkFact) => void;
  problem: (problem: FileProblem) => void;
  /** A problem or a note of the file itself, which both readings meet: only the first tells it. */
  ofFile: (told: { problems: readonly FileProblem[]; notes?: readonly string[] }) => void;
  /** Counts one case of a sentence in which # stands for how many there are, such as `Rows without a country: #`. */
  count: (sentence: string) => void;
  isFull: () => boolean;
  /** What has come since it was last asked. */
  take: () => FactPart;
  /** The rest, with the sentences. */
  end: () => FactPart;
}

export const createGathering = (wanted: 'entities' | 'links'): Gathering => {
  let [entities, links, problems]: [EntityFact[], LinkFact[], FileProblem[]] = [[], [], []];
  const counts = new Map<string, number>();
  const take = () => {
    const part = { entities, links, problems };
    [entities, links, problems] = [[], [], []];
    return part;
  };
  const count = (sentence: string) => counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return {
    entity: (fact) => entities.push(fact),
    link: (fact) => links.push(fact),
    problem: (problem) => problems.push(problem),
    ofFile: (told) => {
      if (wanted === 'links') return;
      problems.push(...told.problems);
      for (const note of told.notes ?? []) count(note);
    },
    count,
    isFull: () => entities.length + links.length + problems.length >= factsAtOnce,
    take,
    end: () => ({
      ...take(),
      notes: [...counts].map(([sentence, count]) => sentence.replace('#', count.toLocaleString('en'))),
    }),
  };
};
