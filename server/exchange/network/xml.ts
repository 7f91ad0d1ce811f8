import { setImmediate } from 'node:timers/promises';
import type { ReadNetwork } from './network.ts';
import { gather, type Gathered } from './xml-gathered.ts';
import { XmlFault, xmlParser, type XmlReading } from './xml-parser.ts';

const pieceSize = 2 ** 16;
const halfCharacter = { expected: 'well-formed XML', found: 'half of a character (a lone surrogate)' };

/** Reads a network from XML, element by element; `begin` makes what a reading of one file needs. */
export const readXml = (root: string, begin: (gathered: Gathered) => XmlReading): ReadNetwork =>
  async function* (text) {
    const gathered = gather();
    const reading = begin(gathered);
    const parser = xmlParser(root, reading);
    const works = (step: () => void) => {
      try {
        step();
        return true;
      } catch (error) {
        // saxes trips over half of a character.
        if (error instanceof RangeError) gathered.problem({ ...parser.here(), ...halfCharacter });
        else if (error instanceof XmlFault) gathered.problem(error.problem);
        else throw error;
        return false;
      }
    };
    const inPieces = async function* () {
      for await (const piece of text)
        for (let at = 0; at < piece.length; at += pieceSize) {
          if (at > 0) await setImmediate();
          yield piece.slice(at, at + pieceSize);
        }
    };
    let whole = true;
    for await (const piece of inPieces()) {
      whole = works(() => parser.write(piece));
      if (!whole) break;
      const part = gathered.take();
      if (part) yield part;
    }
    if (whole) works(parser.close);
    reading.ended();
    const part = gathered.takeLast();
    if (part) yield part;
  };
