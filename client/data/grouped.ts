import type { SourceLine } from '../api/source-questions.ts';

type Kind = SourceLine['kind'];

/** What can be used as it is first, what is weakest last. */
const order: readonly Kind[] = [
  'DOCUMENT',
  'OPEN_DATA',
  'FILE',
  'OFFICIAL',
  'MEDIA',
  'REPRINT',
  'SECONDARY',
  'OWN_KNOWLEDGE',
];

/** Sources that have a text in title or terms, by what sort they are. */
export const grouped = (all: readonly SourceLine[], text: string) => {
  const wanted = text.trim().toLowerCase();
  const fits = ({ titleZh, titleEn, licence, credit }: SourceLine) =>
    [titleZh, titleEn, licence, credit].some((said) => said?.toLowerCase().includes(wanted));
  return order
    .map((kind) => ({ kind, sources: all.filter((source) => source.kind === kind && fits(source)) }))
    .filter(({ sources }) => sources.length > 0);
};
