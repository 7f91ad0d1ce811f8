const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?$/;

/** The number that a word is, if it is one. */
export const numberIn = (word: string): number | undefined => (number.test(word) ? Number(word) : undefined);
