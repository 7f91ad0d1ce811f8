import { kindNames, kinds, type EntityKind } from '../../ontology/kinds.ts';
import { linkKinds, type LinkKindName } from '../../ontology/link-kinds.ts';

const folded = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();

/** What people call institutions, and the subtype that says the same. */
const institutions: Readonly<Record<string, string | null>> = {
  university: 'university',
  大学: 'university',
  高校: 'university',
  institute: 'institute',
  'research institute': 'institute',
  研究所: 'institute',
  研究院: 'institute',
  科研院所: 'institute',
  company: 'enterprise',
  enterprise: 'enterprise',
  企业: 'enterprise',
  公司: 'enterprise',
  agency: 'agency',
  政府部门: 'agency',
  organisation: null,
  organization: null,
  单位: null,
  组织: null,
};

export interface KindWord {
  kind: EntityKind;
  subtype: string | null;
}

const byWord = new Map<string, KindWord>(
  Object.entries(institutions).map(([word, subtype]) => [word, { kind: 'INSTITUTION', subtype }]),
);
for (const { name, typeName, labelZh, labelEn } of kinds) {
  for (const word of [name, typeName, labelZh, labelEn]) byWord.set(folded(word), { kind: name, subtype: null });
}

/** The kind of entity that a word means: a name or label of the ontology, or what people call institutions. */
export const kindOf = (word: string): KindWord | undefined => byWord.get(folded(word));

/** Kinds of entities, to tell what may be written. */
export const someKinds = `a kind such as ${kindNames.slice(0, 8).join(', ')}`;

const otherLinkWords: readonly (readonly [LinkKindName, readonly string[]])[] = [
  ['PARTNERS_WITH', ['cooperates with', 'collaborates with', 'cooperation', 'collaboration', 'partner', '合作关系']],
  ['PARTICIPATES_IN', ['participant', 'participates', 'member', 'coordinator', '参加', '承担']],
  ['LOCATED_IN', ['located in', 'location', '所在地', '坐落于']],
  ['PART_OF', ['part of', 'subsidiary', '隶属', '下属']],
  ['OPERATES', ['运行', '建设', '依托']],
  ['SUPPORTS', ['资助', 'funds']],
];

const byLinkWord = new Map<string, LinkKindName>();
for (const [kind, words] of otherLinkWords) for (const word of words) byLinkWord.set(folded(word), kind);
for (const { name, labelZh, labelEn } of linkKinds) {
  for (const word of [name, labelZh, labelEn]) byLinkWord.set(folded(word), name);
}

/** The kind of link that a word means. */
export const linkKindOf = (word: string): LinkKindName | undefined => byLinkWord.get(folded(word));

/** Kinds of links, to tell what may be written. */
export const someLinkKinds = `a kind of link such as ${linkKinds
  .slice(0, 8)
  .map(({ name }) => name)
  .join(', ')}`;

const statuses: Readonly<Record<string, readonly string[]>> = {
  EXISTING: ['existing', '已有', '已建', '现有', '已签'],
  TO_STRENGTHEN: ['to strengthen', '要加强', '待加强'],
  TO_BUILD: ['to build', '要建', '拟建', '待建', 'planned'],
  TO_JOIN: ['to join', '要加入', '拟加入'],
  TO_EXPLORE: ['to explore', '要探索', '拟探索'],
};

const byStatusWord = new Map(
  Object.entries(statuses).flatMap(([status, words]) => words.map((word) => [word, status])),
);

/** The status that a word means. */
export const statusOf = (word: string): string | undefined => byStatusWord.get(folded(word));

export const allStatuses = `a status: ${Object.keys(statuses).join(', ')}`;
