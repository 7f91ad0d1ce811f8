import { Writable } from 'node:stream';
import type {
  Attributes,
  FileProblem,
  NetworkLink,
  NetworkNode,
  ReadNetwork,
  WriteNetwork,
  WrittenNetwork,
} from '../../server/exchange/network/network.ts';

/** A network at once, as no reader gives it. */
export interface WholeNetwork {
  about: Attributes;
  nodes: NetworkNode[];
  links: NetworkLink[];
  problems: FileProblem[];
  notes: string[];
}

/** Reads text that comes in pieces of a size. */
export const readWhole = async (read: ReadNetwork, text: string, size = 7): Promise<WholeNetwork> => {
  const pieces = async function* () {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  };
  const whole: WholeNetwork = { about: {}, nodes: [], links: [], problems: [], notes: [] };
  for await (const { about, nodes, links, problems, notes } of read(pieces())) {
    whole.about = about ?? whole.about;
    whole.nodes.push(...nodes);
    whole.links.push(...links);
    whole.problems.push(...problems);
    whole.notes.push(...(notes ?? []));
  }
  return whole;
};

/** What a writer writes, as text. */
export const writeWhole = async (write: WriteNetwork | null, network: WrittenNetwork): Promise<string> => {
  if (!write) throw new Error('the format is not written');
  const chunks: Buffer[] = [];
  const to = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  await write(network, to);
  return Buffer.concat(chunks).toString();
};
