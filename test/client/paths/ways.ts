import type { Path } from '../../../client/api/path-questions.ts';
import type { LinkKind } from '../../../client/api/operations.generated.ts';

/** A way as the API tells it: entities and, between them, links with their kind; `<` points against the way. */
export const wayOf = (text: string): Path => {
  const words = text.split(' ');
  const entities = words
    .filter((_, at) => at % 2 === 0)
    .map((id) => ({ id, kind: 'COUNTRY' as const, nameZh: id, nameEn: id }));
  const links = words
    .filter((_, at) => at % 2 === 1)
    .map((said, at) => {
      const ends = [{ id: entities[at]!.id }, { id: entities[at + 1]!.id }];
      const [from, to] = said.startsWith('<') ? ends.toReversed() : ends;
      const kind = said.replace('<', '') as LinkKind;
      return { id: `${kind}:${at}`, kind, status: null, confidence: 'VERIFIED' as const, from: from!, to: to! };
    });
  return { length: links.length, confidence: 'VERIFIED', entities, links };
};
