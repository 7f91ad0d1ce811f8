import type { FileProblem } from '../network/network.ts';
import { createMachine, type Found, type Route } from './machine.ts';

/** Characters that are read between two parts, so that no part takes long. */
const atOnce = 64 * 1024;

export interface FoundPart {
  found: readonly Found[];
  /** Why the reading ends here. */
  problem: FileProblem | null;
}

/** Reads JSON of any length along a route, in parts; a problem comes with the last part. */
export async function* readJson(
  text: AsyncIterable<string>,
  route: Route,
  { many = false } = {},
): AsyncGenerator<FoundPart> {
  const machine = createMachine(route, many);
  for await (const piece of text) {
    for (let at = 0; at < piece.length; at += atOnce) {
      machine.push(piece.slice(at, at + atOnce));
      const part = machine.take();
      if (part.found.length > 0 || part.problem) yield part;
      if (part.problem) return;
    }
  }
  machine.end();
  yield machine.take();
}
