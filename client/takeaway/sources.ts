import { textIn } from '../language/names.ts';
import type { TakeawayWords } from '../language/takeaway-zh.ts';
import type { Language } from '../store/view.ts';
import type { Taken, TakenSource } from './taken.ts';

/** A source, and how many entities and links of the picture rest on it. */
export interface CountedSource extends TakenSource {
  supports: number;
}

/** What the picture rests on, what supports most first. */
export const sourcesOf = ({ entities, links }: Pick<Taken, 'entities' | 'links'>): CountedSource[] => {
  const counted = new Map<string, CountedSource>();
  for (const { evidence } of [...entities, ...links]) {
    const own = new Map(evidence.map(({ source }) => [source.id, source]));
    for (const source of own.values())
      counted.set(source.id, { ...source, supports: (counted.get(source.id)?.supports ?? 0) + 1 });
  }
  return [...counted.values()].sort((a, b) => b.supports - a.supports || (a.id < b.id ? -1 : 1));
};

const notPublic: readonly TakenSource['kind'][] = ['DOCUMENT', 'OWN_KNOWLEDGE', 'FILE'];

/** What has to stand under a picture: what it rests on, on which terms, and whom to credit. */
export const creditLines = (sources: readonly CountedSource[], language: Language, words: TakeawayWords): string[] => {
  const named = sources.filter(({ kind }) => kind === 'DOCUMENT' || kind === 'FILE');
  const open = sources.filter(({ kind }) => !notPublic.includes(kind)).length;
  const rests = [
    ...named.map(({ titleZh, titleEn }) => textIn(language, titleZh, titleEn)),
    ...(open > 0 ? [words.otherSources(open)] : []),
  ];
  const terms = new Set(
    sources.flatMap(({ kind, credit, licence }) =>
      kind === 'DOCUMENT' || (!credit && !licence)
        ? []
        : [[credit, licence].filter((said) => said !== null).join(' · ')],
    ),
  );
  return [
    ...(rests.length > 0 ? [words.sourcesAre + rests.join(words.comma) + words.end] : []),
    ...(terms.size > 0 ? [words.terms + [...terms].join(words.comma) + words.end] : []),
  ];
};
