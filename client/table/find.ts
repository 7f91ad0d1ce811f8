/** A text as it is compared: without regard to case and to full or half width. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Those in which every word of a text occurs; all for no text. */
export const having = <One extends { text: string }>(all: readonly One[], text: string): readonly One[] => {
  const wanted = folded(text).split(/\s+/).filter(Boolean);
  return wanted.length === 0 ? all : all.filter((one) => wanted.every((word) => one.text.includes(word)));
};
