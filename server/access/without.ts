/** A request says more of sources, or longer ids of them, than is taken. */
export class WithoutError extends Error {
  readonly status = 400;
}

/** How many sources a caller may leave out, and how long their ids may be. */
const most = { sources: 50, letters: 200 };

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new WithoutError(
      'The sources to leave out are ids, each encoded as in an address, with commas between them.',
    );
  }
};

/**
 * Ids of the sources that a caller does not want to see, as the header `x-without-sources` and `without` in the address
 * say them: with commas between. It can only ever hide more.
 * @throws {WithoutError} if there are more than may be, or what is no list of ids.
 */
export const sourcesWithout = (...said: readonly unknown[]): string[] => {
  const texts = said.flat().filter((text) => typeof text === 'string');
  const ids = [...new Set(texts.flatMap((text) => text.split(',')).filter((text) => text !== ''))].map(decoded);
  if (ids.length > most.sources)
    throw new WithoutError(`At most ${most.sources} sources can be left out, not ${ids.length}.`);
  const long = ids.find((id) => id.length > most.letters);
  if (long !== undefined)
    throw new WithoutError(`The id of a source has at most ${most.letters} letters, not ${long.length}.`);
  return ids;
};
