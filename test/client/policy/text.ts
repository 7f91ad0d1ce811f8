import type { Mentioned } from '../../../client/api/policy-questions.ts';
import type { Mention } from '../../../client/policy/mentions.ts';

export const source = 'src:policy';

/** An entity with evidence in the text, as `[start, end, origin]`. */
export const entity = (
  nameZh: string,
  kind: Mentioned['kind'],
  ...pieces: [number, number, Mentioned['evidence'][number]['origin']?, string?][]
): Mentioned => ({
  id: nameZh,
  kind,
  nameZh,
  nameEn: nameZh,
  aliases: [],
  links: { totalCount: 1 },
  evidence: pieces.map(([start, end, origin = 'DOCUMENT', id = source]) => ({
    origin,
    range: { start, end },
    source: { id },
  })),
});

export const mention = (
  name: string,
  start: number,
  end: number,
  more: Partial<Mention> = {},
  kind: Mentioned['kind'] = 'COOPERATION_PARK',
): Mention => ({ entity: entity(name, kind), range: { start, end }, inferred: false, around: false, ...more });
