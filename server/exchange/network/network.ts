import type { Writable } from 'node:stream';

/** What an attribute of a network file can hold. */
export type AttributeValue = string | number | boolean | null | readonly AttributeValue[];

export type Attributes = Readonly<Record<string, AttributeValue>>;

/** A node as a file states it; its id is the file's own. */
export interface NetworkNode {
  id: string;
  /** Its name, where the format has a place for one. */
  label: string | null;
  /** The node that it stands in, where the format nests. */
  parent: string | null;
  attributes: Attributes;
  /** Where it stands: `line 12`, or a path such as `graph/node[3]`. */
  place: string;
}

/** A link as a file states it, between ids of the file. */
export interface NetworkLink {
  id: string | null;
  from: string;
  to: string;
  directed: boolean;
  /** What kind of link the file calls it, where the format has a place for that. */
  label: string | null;
  weight: number | null;
  attributes: Attributes;
  place: string;
}

/** Something in a file that cannot be taken as it stands: where, what was expected and what was found. */
export interface FileProblem {
  place: string;
  expected: string;
  found: string;
}

/** Some of a network, as it was read; small enough to be dealt with in a few milliseconds. */
export interface NetworkPart {
  /**
   * Attributes of the network as a whole, as far as they are known: a part with more of them takes the place of an earlier
   * one. What stands before the nodes is told with the first of them at the latest.
   */
  about?: Attributes;
  nodes: readonly NetworkNode[];
  links: readonly NetworkLink[];
  problems: readonly FileProblem[];
  /** Sentences on what the file has and is not taken, such as times of a dynamic network: each is told once. */
  notes?: readonly string[];
}

/**
 * Reads a network from text that comes in pieces, holding no more of it than it must. Nodes and links come in the order
 * of the file, which may name a link before its ends. A mistake is a problem of a part and the reading goes on where it
 * can; where it cannot, the last part tells the problem and the reading ends. It never throws because of what is in the
 * file.
 */
export type ReadNetwork = (text: AsyncIterable<string>) => AsyncIterable<NetworkPart>;

/** A network to be written. Nodes and links may be gone through more than once and are made while they are written. */
export interface WrittenNetwork {
  title: string;
  about: Attributes;
  nodes: () => AsyncIterable<Omit<NetworkNode, 'place'>>;
  links: () => AsyncIterable<Omit<NetworkLink, 'place'>>;
}

/** Writes a network as it comes; what the format cannot carry is left out, as its `leavesOut` tells. */
export type WriteNetwork = (network: WrittenNetwork, to: Writable) => Promise<void>;

/** A format of network files. */
export interface NetworkFormat {
  /** What it is chosen by: `--as graphml`. */
  name: string;
  title: string;
  /** Endings of its files, without the dot; the first is given to what we write. */
  endings: readonly string[];
  mediaType: string;
  /** Whether text that begins so, at most 64 KiB of it, is likely of this format. */
  recognises: (beginning: string) => boolean;
  read: ReadNetwork;
  write: WriteNetwork | null;
  /** What a network loses when it is written in this format: short words in English, empty where it loses nothing. */
  leavesOut: readonly string[];
}
