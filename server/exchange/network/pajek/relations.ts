import { wordsOf } from './words.ts';

/** Names of the relations of a network: `*Arcs :2 "cites"` gives one, links are told by its number or under its head. */
export const relationNames = () => {
  const names = new Map<string, string>();
  const nameOf = (relation: string) => names.get(relation) ?? relation;
  return {
    nameOf,
    /** What the links under a head are called, where it says so. */
    headed: (head: string): string | null => {
      const words = [...wordsOf(head)].filter(({ text, quoted }) => quoted || !text.startsWith('['));
      const relation = /^:\d+$/.test(words[0]?.text ?? '') ? String(Number(words.shift()?.text.slice(1))) : null;
      const name = words.map(({ text }) => text).join(' ');
      if (relation === null) return /^\d*$/.test(name) ? null : name; // some write how many lines follow
      if (name !== '') names.set(relation, name);
      return nameOf(relation);
    },
  };
};
