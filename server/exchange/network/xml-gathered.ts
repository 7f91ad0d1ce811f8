import type { Attributes, FileProblem, NetworkLink, NetworkNode, NetworkPart } from './network.ts';
import { placeOf, type XmlElement } from './xml-element.ts';

/** What was read since the last part was taken. */
export interface Gathered {
  node: (node: NetworkNode) => void;
  link: (link: NetworkLink) => void;
  problem: (problem: FileProblem) => void;
  /** Something in an element that is not as expected. */
  wrong: (element: XmlElement, expected: string, found: string | undefined) => void;
  /** More of something than is taken, which is told once. */
  tooMany: (element: XmlElement, most: number, of: string) => void;
  /** A sentence on what is not taken; saying it again does nothing. */
  note: (sentence: string) => void;
  /** Of the network as a whole; what was said first stays. */
  about: (attributes: Attributes) => void;
  take: () => NetworkPart | null;
  /** The last part, with what is told of the network as a whole. */
  takeLast: () => NetworkPart | null;
}

const mostNotes = 100;
const longestShown = 60;

/** Text of a file as a problem can show it. */
export const shown = (text: string | undefined): string => {
  if (text === undefined) return 'nothing';
  return JSON.stringify(text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);
};

const empty = () => ({ nodes: [] as NetworkNode[], links: [] as NetworkLink[], problems: [] as FileProblem[] });

export const gather = (): Gathered => {
  const told = new Set<string>();
  const abouts: Attributes[] = [];
  let notes: string[] = [];
  let part = empty();
  let toldOf = 0;

  const whole = (): Attributes => Object.fromEntries(abouts.toReversed().flatMap((one) => Object.entries(one)));
  const take = (): NetworkPart | null => {
    const size = part.nodes.length + part.links.length + part.problems.length + notes.length;
    const grown = abouts.length > toldOf ? { about: whole() } : {};
    const taken = size > 0 ? { ...grown, ...part, ...(notes.length > 0 ? { notes } : {}) } : null;
    if (taken) toldOf = abouts.length;
    [part, notes] = [empty(), []];
    return taken;
  };
  return {
    node: (node) => part.nodes.push(node),
    link: (link) => part.links.push(link),
    problem: (problem) => part.problems.push(problem),
    wrong: (element, expected, found) => part.problems.push({ place: placeOf(element), expected, found: shown(found) }),
    tooMany: (element, most, of) => {
      if (told.has(of)) return;
      told.add(of);
      part.problems.push({ place: placeOf(element), expected: `at most ${most} ${of}`, found: 'one more' });
    },
    note: (sentence) => {
      if (told.has(sentence) || told.size >= mostNotes) return;
      told.add(sentence);
      notes.push(sentence);
    },
    about: (attributes) => abouts.push(attributes),
    take,
    takeLast: () => {
      const about = whole();
      if (Object.keys(about).length === 0) return take();
      return { about, ...(take() ?? empty()) };
    },
  };
};
