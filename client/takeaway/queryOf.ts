/** Parts of the picture as they were asked for: each came with the links among its own entities. */
type Part = readonly string[];

/** What the API takes in one question: names for answers, and words of a document. */
const most = { parts: 30, ids: 3_400 };

/** The parts that are needed to have all links: of the shown entities, and none that lies within another. */
export const partsOf = (networks: readonly { entities: readonly { id: string }[] }[], shown: readonly string[]) => {
  const wanted = new Set(shown);
  const parts = networks.map(({ entities }) => entities.map(({ id }) => id).filter((id) => wanted.has(id)));
  const larger = parts.filter((part) => part.length > 0).sort((a, b) => b.length - a.length);
  const needed: string[][] = [];
  for (const part of larger) if (!needed.some((other) => part.every((id) => other.includes(id)))) needed.push(part);
  const had = new Set(needed.flat());
  const rest = shown.filter((id) => !had.has(id));
  return rest.length > 0 ? [...needed, rest] : needed;
};

const asked = (ids: Part, name: string) =>
  `  ${name}network(filter: { ids: ${JSON.stringify(ids)} }, limit: ${ids.length}) {\n    ...Shown\n  }\n`;

/** A question that answers with the entities of these parts and the links within each; null where it were too long. */
export const queryOf = (parts: readonly Part[]): string | null => {
  if (parts.length === 0 || parts.length > most.parts || parts.flat().length > most.ids) return null;
  const fields = parts.map((ids, at) => asked(ids, parts.length > 1 ? `part${at + 1}: ` : '')).join('');
  return `query Picture {\n${fields}}

fragment Shown on Network {
  entities {
    id
    kind
    nameZh
    nameEn
    status
  }
  links {
    id
    kind
    status
    from {
      id
    }
    to {
      id
    }
  }
}
`;
};
