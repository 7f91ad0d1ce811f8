import type { EntityFacts, LinkFacts } from '../api/model.ts';
import { nameIn, tagOf, textIn } from '../language/names.ts';
import type { Words } from '../language/zh.ts';
import type { Language } from '../store/view.ts';

/** The question whose answer is what a card shows, ready to be asked. */
export const asGraphql = (id: string): string => `{
  node(id: ${JSON.stringify(id)}) {
    id
    ... on Entity { kind nameZh nameEn status startYear evidence { quote locator origin source { id titleZh titleEn url } } }
    ... on Link { linkKind: kind status from { id nameZh nameEn } to { id nameZh nameEn } evidence { quote locator origin source { id titleZh titleEn url } } }
  }
}`;

type Cited = Pick<EntityFacts | LinkFacts, 'id' | 'evidence'>;

/** How to cite what a card says: what, out of which sources, where it was read, and when. */
export const asCitation = (
  name: string,
  { id, evidence }: Cited,
  language: Language,
  words: Words,
  when: Date,
): string => {
  const sources = new Map(
    evidence.map(({ source }) => [source.id, [textIn(language, source.titleZh, source.titleEn), source.url]]),
  );
  const said = [...sources.values()].map((parts) => parts.filter(Boolean).join(' '));
  const date = when.toLocaleDateString(tagOf[language], { dateStyle: 'long' });
  return words.citation(name, said, words.product, id, date);
};

/** The name of what a link says: from, relation, to. */
export const nameOfLink = (language: Language, { from, to }: LinkFacts, relation: string): string =>
  `${nameIn(language, from)} — ${relation} — ${nameIn(language, to)}`;
