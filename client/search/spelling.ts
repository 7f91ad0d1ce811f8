/** Whether letters spell these syllables from the first on, each whole or by its initial; the last may break off. */
const spellsFrom = (letters: string, syllables: readonly string[]): boolean => {
  if (letters === '') return true;
  const [first, ...rest] = syllables;
  if (first === undefined) return false;
  if (first.startsWith(letters)) return true;
  if (letters.startsWith(first) && spellsFrom(letters.slice(first.length), rest)) return true;
  return letters.startsWith(first[0]!) && spellsFrom(letters.slice(1), rest);
};

/** Whether letters are pinyin of some of these syllables, whole (`lujing`), by initials (`lj`) or mixed. */
export const spells = (letters: string, syllables: readonly string[]): boolean =>
  syllables.some((_, at) => spellsFrom(letters, syllables.slice(at)));
