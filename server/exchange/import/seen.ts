const bits = 2 ** 28;
const probes = 6;

/** Two numbers out of a text that differ where texts differ (FNV-1a, and the same with another beginning). */
const hashes = (text: string): [number, number] => {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return [a >>> 0, (b ^ (b >>> 15)) >>> 0];
};

/**
 * Remembers texts in 32 MiB however many they are (a Bloom filter). Its no is certain; its yes is wrong about once in
 * 30,000 times after ten million texts, and more often after more.
 */
export const createSeen = () => {
  const words = new Uint32Array(bits / 32);
  return {
    /** Whether the text was perhaps added before; adds it. */
    add: (text: string): boolean => {
      const [a, b] = hashes(text);
      let before = true;
      for (let probe = 0; probe < probes; probe += 1) {
        const bit = (a + probe * b) % bits;
        const mask = 1 << (bit & 31);
        if ((words[bit >>> 5]! & mask) === 0) before = false;
        words[bit >>> 5]! |= mask;
      }
      return before;
    },
  };
};
