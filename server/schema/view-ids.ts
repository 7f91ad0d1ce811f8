const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...textsIn(part)]);
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

/** What stands between ids in an address and in what a page writes there; an id has none of the blanks. */
const between = /[\s,;&=?|"'~()[\]{}]+/;

/** A finding's id holds those of its subjects. */
const subjectsOf = (text: string): string[] => /^gap:[^:]+:(.*):[^:]*$/.exec(text)?.[1]?.split(/[+ ]/) ?? [];

/**
 * Everything in a state of the screen that may be an id. The page alone knows what its state means, but whoever opens or
 * lists it must not learn of what is hidden.
 */
export const idsIn = (state: string): string[] => {
  const texts = textsIn(JSON.parse(state) as unknown).flatMap((text) => [text, decoded(text)]);
  const parts = texts.flatMap((text) => [text, ...text.split(between), ...text.split(/[\s&=,]+/).map(decoded)]);
  return [...new Set([...parts, ...parts.flatMap(subjectsOf)])].filter((id) => id !== '' && id.length <= 200);
};
