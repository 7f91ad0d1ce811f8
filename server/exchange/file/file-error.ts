import type { FileProblem } from '../network/network.ts';

/** Why a whole file cannot be read, or not beyond a place: the streams of an `InputFile` throw nothing else. */
export class FileError extends Error {
  readonly problem: FileProblem;

  constructor(place: string, expected: string, found: string) {
    super(`${place}: expected ${expected}, found ${found}`);
    this.problem = { place, expected, found };
  }
}
