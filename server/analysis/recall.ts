/** Gives what was made for a key before, or makes it: the key says all that it was made from. */
export type Recall = <T>(key: string, make: () => T) => T;

/** Keeps what was made for the keys that were asked for last. */
export const recallLatest = (most: number): Recall => {
  const kept = new Map<string, unknown>();
  return <T>(key: string, make: () => T): T => {
    const made = kept.has(key) ? (kept.get(key) as T) : make();
    kept.delete(key);
    kept.set(key, made);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return made;
  };
};
