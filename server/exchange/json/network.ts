import type {
  Attributes,
  FileProblem,
  NetworkLink,
  NetworkNode,
  NetworkPart,
  ReadNetwork,
} from '../network/network.ts';
import { mendedNote } from './mend.ts';
import type { Found, Route } from './machine.ts';
import { readJson } from './read.ts';
import { shown } from './values.ts';

/** What a reader of a format has found: it is given on part by part. */
export interface Collected {
  node: (node: NetworkNode) => void;
  link: (link: NetworkLink) => void;
  problem: (place: string, expected: string, found: unknown) => void;
  /** Told once, however often it is said. */
  note: (sentence: string) => void;
  /** Adds attributes of the network as a whole. */
  about: (attributes: Attributes) => void;
}

/** How a format stands in JSON. */
export interface JsonNetwork {
  /** What its outermost value is like, such as `an object with "elements"`. */
  shape: string;
  route: Route;
  meet: (found: Found, into: Collected) => void;
  /** Whether anything was there that makes the file one of this format. */
  isThere: () => boolean;
  /** The file is over. */
  end?: (into: Collected) => void;
}

const createCollected = () => {
  let [nodes, links, problems]: [NetworkNode[], NetworkLink[], FileProblem[]] = [[], [], []];
  let notes: string[] = [];
  const told = new Set<string>();
  const about: [string, Attributes[string]][] = [];
  let toldOf = 0;
  const into: Collected = {
    node: (node) => nodes.push(node),
    link: (link) => links.push(link),
    problem: (place, expected, found) => problems.push({ place, expected, found: shown(found) }),
    note: (sentence) => {
      if (!told.has(sentence)) notes.push(sentence);
      told.add(sentence);
    },
    about: (attributes) => about.push(...Object.entries(attributes)),
  };
  const take = (): NetworkPart => {
    const grown = about.length > toldOf ? { about: Object.fromEntries(about) } : {};
    const part = { ...grown, nodes, links, problems, ...(notes.length > 0 ? { notes } : {}) };
    toldOf = about.length;
    [nodes, links, problems, notes] = [[], [], [], []];
    return part;
  };
  return { into, take, about: () => Object.fromEntries(about) };
};

/** Remembers how the outermost value begins, to tell what a file is that is not of the format. */
const createOutermost = (route: Route) => {
  const names: string[] = [];
  let begins: string = 'nothing';
  const watched: Route = (path, kind) => {
    const [name] = path;
    if (path.length === 0) begins = kind === 'plain' ? 'a plain value' : kind === 'list' ? 'a list' : 'an object';
    if (path.length === 1 && typeof name === 'string' && names.length < 6) names.push(JSON.stringify(name));
    return route(path, kind);
  };
  return { watched, said: () => (names.length > 0 ? `${begins} with ${names.join(', ')}` : begins) };
};

/** A reader of a format in JSON, of which only what the format says has to be written. */
export const readNetworkOf = (start: () => JsonNetwork): ReadNetwork =>
  async function* read(text) {
    const network = start();
    const { into, take, about } = createCollected();
    const { watched, said } = createOutermost(network.route);
    let broken = false;
    for await (const { found, problem } of readJson(text, watched)) {
      for (const one of found) {
        if (one.mended) into.note(mendedNote);
        network.meet(one, into);
      }
      const part = take();
      broken = problem !== null;
      yield { ...part, problems: problem ? [...part.problems, problem] : part.problems };
    }
    if (broken) return;
    network.end?.(into);
    const last = take();
    const wrong = { place: '$', expected: network.shape, found: said() };
    yield { ...last, about: about(), problems: network.isThere() ? last.problems : [...last.problems, wrong] };
  };
