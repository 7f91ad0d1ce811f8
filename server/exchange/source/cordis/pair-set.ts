const mostMembers = 2 ** 26;

/** Where a key is looked for first; `mask` is one less than a power of two. */
const slotOf = (key: number, mask: number): number => {
  const mixed = Math.imul((key % 0x1_0000_0000) ^ Math.imul(Math.floor(key / 0x1_0000_0000), 0x85eb_ca6b), 0x9e37_79b1);
  return (mixed ^ (mixed >>> 15)) & mask;
};

/** Puts a key into a table that has room; false where it is there already. Zero is an empty place. */
const put = (table: Float64Array, key: number): boolean => {
  const mask = table.length - 1;
  let at = slotOf(key, mask);
  for (; table[at] !== 0; at = (at + 1) & mask) if (table[at] === key) return false;
  table[at] = key;
  return true;
};

/** Pairs that were met, in 16 to 32 bytes each: a set of strings would take ten times as much for millions of them. */
export const createPairSet = () => {
  const numbers = new Map<string, number>();
  let table = new Float64Array(1_024);
  let size = 0;

  const numberOf = (member: string): number => {
    const known = numbers.get(member);
    if (known !== undefined) return known;
    numbers.set(member, numbers.size + 1);
    return numbers.size;
  };

  /** False where the pair, in either order, was there. */
  return (one: string, other: string): boolean => {
    const [a, b] = [numberOf(one), numberOf(other)];
    if (size * 2 >= table.length) {
      const larger = new Float64Array(table.length * 2);
      for (const key of table) if (key !== 0) put(larger, key);
      table = larger;
    }
    const isNew = put(table, Math.min(a, b) * mostMembers + Math.max(a, b));
    if (isNew) size += 1;
    return isNew;
  };
};
