import type { AttributeValue, FileProblem, NetworkNode } from '../network.ts';
import { numberIn } from '../number.ts';
import { drawing } from './properties.ts';
import { vertexIn } from './vertices.ts';

/** Networks with more vertices do not wait for what a project says of them after their links. */
export const mostWaiting = 100_000;

/** What Pajek writes where a value is missing. */
const missing = new Set(['9999998', '999999998', '999999999']);

/** Vertices that wait for the partitions, vectors and clusters of a project, which give them attributes. */
export const waitingVertices = () => {
  const nodes: NetworkNode[] = [];
  const byNumber = new Map<string, NetworkNode>();
  const names = new Set(['x', 'y', 'z', 'shape', 'mode', 'time', ...drawing]);
  const say = (number: number, name: string, value: AttributeValue) => {
    const node = byNumber.get(String(number));
    if (node) node.attributes = { ...node.attributes, [name]: value };
  };
  return {
    has: (id: string) => byNumber.has(id),
    put: (node: NetworkNode) => {
      nodes.push(node);
      byNumber.set(node.id, node);
    },
    all: (): readonly NetworkNode[] => nodes,
    /** The lines of a section that has `count` of them for a network of `size` vertices. */
    section: (kind: 'partition' | 'vector' | 'cluster', said: string, count: number, size: number) => {
      let name = said || kind;
      while (names.has(name)) name += ` (${kind})`;
      names.add(name);
      let came = 0;
      return {
        take: (line: string, at: number): FileProblem | undefined => {
          came += 1;
          const word = line.trim();
          const place = `line ${at}`;
          if (kind === 'cluster') {
            const number = vertexIn(word, size);
            if (number === undefined)
              return { place, expected: `a vertex from 1 to ${size}`, found: word.slice(0, 40) };
            return void say(number, name, true);
          }
          const value = numberIn(word);
          if (value === undefined) return { place, expected: `a number for the ${kind}`, found: word.slice(0, 40) };
          if (!missing.has(word)) say(came, name, value);
          return undefined;
        },
        lacking: () => (came === count ? null : { expected: `${count} lines of the ${kind}`, found: `${came}` }),
      };
    },
  };
};
