import type { GlanceStatistics } from '../api/overview-questions.ts';

type Source = GlanceStatistics['bySource'][number]['source'];

export interface Sources {
  /** Those whose text is held here: the policy. */
  documents: Source[];
  /** How many others are public. */
  open: number;
  /** Terms and credits of data sets. */
  terms: string[];
}

const notPublic: readonly Source['kind'][] = ['DOCUMENT', 'OWN_KNOWLEDGE', 'FILE'];

/** What everything rests on. */
export const sourcesOf = ({ bySource }: Pick<GlanceStatistics, 'bySource'>): Sources => {
  const sources = bySource.map(({ source }) => source);
  const licensed = sources.filter(({ kind, licence }) => kind !== 'DOCUMENT' && licence !== null);
  return {
    documents: sources.filter(({ kind }) => kind === 'DOCUMENT'),
    open: sources.filter(({ kind }) => !notPublic.includes(kind)).length,
    terms: [
      ...new Set(licensed.map(({ licence, credit }) => [credit, licence].filter((said) => said !== null).join(' · '))),
    ],
  };
};
