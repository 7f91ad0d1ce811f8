/** The last step of MurmurHash, after which every bit depends on all others. */
const mixed = (hash: number): number => {
  let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return mix ^ (mix >>> 16);
};

/** Two numbers of 32 bits of a text, as MurmurHash makes them. */
const hashOf = (text: string): [number, number] => {
  let [first, second] = [text.length, ~text.length];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first ^= Math.imul(code, 0xcc9e2d51);
    first = (Math.imul((first << 13) | (first >>> 19), 5) + 0xe6546b64) | 0;
    second ^= Math.imul(code, 0x1b873593);
    second = (Math.imul((second << 17) | (second >>> 15), 9) + 0x38495ab5) | 0;
  }
  // An odd step comes to every bit of a filter, whose length is a power of two.
  return [mixed(first), mixed(second) | 1];
};

/** Room of the first filter; smaller ones would tell texts apart by fewer bits. */
const smallest = 1 << 20;
/** Beyond it a place would not be a number of 32 bits. */
const largest = 1 << 26;
const bytesEach = 8;
const bitsSet = 16;

/** A Bloom filter for so many texts: it takes one of thirty billion for one that came before, and never the other way. */
class Filter {
  room: number;
  readonly #bits: Uint8Array;
  /** The upper bits of a sum are a place in the filter. */
  readonly #shift: number;

  constructor(room: number) {
    this.room = room;
    this.#bits = new Uint8Array(room * bytesEach);
    this.#shift = 32 - Math.log2(room * bytesEach * 8);
  }

  has(first: number, second: number): boolean {
    for (let at = 0, sum = first; at < bitsSet; at++, sum = (sum + second) | 0) {
      const bit = sum >>> this.#shift;
      if (((this.#bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    }
    return true;
  }

  add(first: number, second: number): void {
    for (let at = 0, sum = first; at < bitsSet; at++, sum = (sum + second) | 0) {
      const bit = sum >>> this.#shift;
      this.#bits[bit >>> 3] = (this.#bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
    this.room--;
  }
}

/** Counts texts in 8 bytes each, since links are too many to keep their ids. */
export class Repeats {
  readonly #filters = [new Filter(smallest)];

  /** How many times this text has come now, the first time 1. */
  times(text: string): number {
    if (this.#isNew(text, 1)) return this.#add(text, 1);
    // All from the second to the last have been added: first beyond the last, then back to it.
    let [seen, beyond] = [1, 2];
    while (!this.#isNew(text, beyond)) [seen, beyond] = [beyond, beyond * 2];
    while (beyond - seen > 1) {
      const middle = (seen + beyond) >>> 1;
      if (this.#isNew(text, middle)) beyond = middle;
      else seen = middle;
    }
    return this.#add(text, beyond);
  }

  #isNew(text: string, time: number): boolean {
    const [first, second] = hashOf(time === 1 ? text : `${text}#${time}`);
    return !this.#filters.some((filter) => filter.has(first, second));
  }

  #add(text: string, time: number): number {
    const [first, second] = hashOf(time === 1 ? text : `${text}#${time}`);
    let last = this.#filters.at(-1);
    if (!last || last.room === 0)
      this.#filters.push((last = new Filter(Math.min(largest, smallest << (this.#filters.length - 1)))));
    last.add(first, second);
    return time;
  }
}
