/** Whoever comes while an earlier statement of the same sort is under way waits so long at the most to be asked for with others. */
const patienceMs = 10;
/** So many ids are enough for one statement. */
const mostIds = 500;

interface Batch<Answer> {
  ids: Set<string>;
  answer: Promise<Answer>;
  begin: () => Promise<Answer>;
}

/** Asks for the ids of all who come while earlier ones are asked for; each gets the answer for all. */
export const collecting = <Answer>(ask: (ids: string[]) => Promise<Answer>) => {
  let waiting: Batch<Answer> | undefined;
  let young = 0;

  const newBatch = (): Batch<Answer> => {
    const ids = new Set<string>();
    let start: (answer: Promise<Answer>) => void = () => undefined;
    const answer = new Promise<Answer>((resolve) => (start = resolve));
    // Whoever has asked may be gone by the time it fails.
    answer.catch(() => undefined);
    const begin = () => {
      const asked = ask([...ids]);
      start(asked);
      return asked;
    };
    return { ids, answer, begin };
  };

  const beginWaiting = () => {
    const batch = waiting;
    if (!batch) return;
    waiting = undefined;
    young += 1;
    let isYoung = true;
    const age = () => {
      if (!isYoung) return;
      isYoung = false;
      young -= 1;
      if (young === 0) beginWaiting();
    };
    const timer = setTimeout(age, patienceMs);
    const over = () => {
      clearTimeout(timer);
      age();
    };
    batch.begin().then(over, over);
  };

  return (ids: readonly string[]): Promise<Answer> => {
    const batch = (waiting ??= newBatch());
    for (const id of ids) batch.ids.add(id);
    if (young === 0 || batch.ids.size >= mostIds) beginWaiting();
    return batch.answer;
  };
};
