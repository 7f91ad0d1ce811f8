/** A work of a flat table: ids and names of its institutions, each list as it stands. */
export interface FlatWork {
  ids: readonly string[];
  names: readonly string[];
  year: number | null;
  place: string;
}

const mostRounds = 8;

const isSorted = (list: readonly string[]) => list.every((one, at) => at === 0 || (list[at - 1] ?? '') <= one);

/** Takes from what a name may be all that cannot be, by one work. True when that told something new. */
const narrow = ({ ids, names }: FlatWork, possible: Map<string, Set<string>>, known: ReadonlyMap<string, string>) => {
  const taken = new Set(ids.map((id) => known.get(id)));
  const free = names.filter((name) => !taken.has(name));
  let isNew = false;
  for (const id of ids) {
    if (known.has(id)) continue;
    const before = possible.get(id);
    const after = new Set(before ? free.filter((name) => before.has(name)) : free);
    isNew ||= after.size !== before?.size;
    possible.set(id, after);
  }
  return isNew;
};

/**
 * Names of institutions by their ids. A flat table lists ids and names each in the order of the alphabet, so the first id
 * is not the first name's; what an id is called follows from all works that it is in, or is not known. A table that keeps
 * both in one order is read by position. Works whose lists differ in length say nothing of names.
 */
export const deduceNames = async (works: () => AsyncIterable<FlatWork>): Promise<ReadonlyMap<string, string>> => {
  const [known, possible] = [new Map<string, string>(), new Map<string, Set<string>>()];
  let isAlphabetical = true;
  for await (const { ids, names } of works()) isAlphabetical &&= isSorted(ids) && isSorted(names);
  for (let round = 0; round < (isAlphabetical ? mostRounds : 1); round += 1) {
    let isNew = false;
    for await (const work of works()) {
      if (work.ids.length !== work.names.length) continue;
      if (isAlphabetical) isNew = narrow(work, possible, known) || isNew;
      else for (const [at, id] of work.ids.entries()) known.set(id, known.get(id) ?? work.names[at] ?? '');
    }
    for (const [id, names] of possible) {
      const [name] = names;
      if (names.size === 1 && name !== undefined && !known.has(id)) known.set(id, name);
    }
    if (!isNew) break;
  }
  return known;
};
