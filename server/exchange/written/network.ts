import type { WrittenNetwork } from '../network/network.ts';
import { aboutOf, linkOf, nodeOf } from '../network/own-write.ts';
import type { GraphPart } from './part.ts';

const titles = { zh: '国际科技合作图谱', en: 'Science Cooperation Atlas' };

/** A part of the graph as a network to be written, its nodes labelled in this language. */
export const networkOf = async (part: GraphPart, language: 'zh' | 'en'): Promise<WrittenNetwork> => ({
  title: titles[language],
  about: aboutOf(await part.sources()),
  nodes: async function* () {
    for await (const entity of part.entities()) yield nodeOf(entity, language);
  },
  links: async function* () {
    for await (const link of part.links()) yield linkOf(link);
  },
});
