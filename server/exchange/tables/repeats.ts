/** Two numbers of 32 bits of a text; texts that differ have different ones but for one in ten thousand billion. */
const hashOf = (text: string): [number, number] => {
  let [first, second] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 2654435761);
    second = Math.imul(second ^ code, 1597334677);
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return [first >>> 0, second >>> 0];
};

/** Counts texts in 20 bytes each: links are too many to keep their ids. */
export class Repeats {
  #size = 1 << 12;
  #used = 0;
  #first = new Uint32Array(this.#size);
  #second = new Uint32Array(this.#size);
  #counts = new Uint16Array(this.#size);

  /** How many times this text has come now, the first time 1; at most 65,535. */
  times(text: string): number {
    if (this.#used * 2 >= this.#size) this.#grow();
    const [first, second] = hashOf(text);
    const at = this.#slot(first, second);
    if (this.#counts[at] === 0) {
      this.#used++;
      this.#first[at] = first;
      this.#second[at] = second;
    }
    this.#counts[at] = Math.min(65_535, (this.#counts[at] ?? 0) + 1);
    return this.#counts[at];
  }

  #slot(first: number, second: number): number {
    let at = first & (this.#size - 1);
    while (this.#counts[at] !== 0 && (this.#first[at] !== first || this.#second[at] !== second)) {
      at = (at + 1) & (this.#size - 1);
    }
    return at;
  }

  #grow(): void {
    const [firsts, seconds, counts] = [this.#first, this.#second, this.#counts];
    this.#size *= 2;
    this.#first = new Uint32Array(this.#size);
    this.#second = new Uint32Array(this.#size);
    this.#counts = new Uint16Array(this.#size);
    for (const [from, count] of counts.entries()) {
      if (count === 0) continue;
      const at = this.#slot(firsts[from] ?? 0, seconds[from] ?? 0);
      this.#first[at] = firsts[from] ?? 0;
      this.#second[at] = seconds[from] ?? 0;
      this.#counts[at] = count;
    }
  }
}
