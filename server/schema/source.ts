import type { SourceRow } from '../graph/model.ts';
import { decodeCursor, pageSize, toConnection } from './connection.ts';
import type { QueryResolvers, SourceResolvers } from './types.generated.ts';

/** The paragraphs of a source's text, from the lists of equal length that it keeps. */
const passagesOf = (source: SourceRow) => {
  const list = <T>(name: string) => (source[name] ?? []) as readonly T[];
  const text = (source['text'] as string | undefined) ?? '';
  const roles = list<string>('passageRoles');
  const sections = list<string>('passageSections');
  const starts = list<number>('passageStarts');
  const ends = list<number>('passageEnds');
  return roles.map((role, index) => {
    const range = { section: sections[index] ?? '', start: starts[index] ?? 0, end: ends[index] ?? 0 };
    return { role, range, text: text.slice(range.start, range.end) };
  });
};

export const Source = {
  title: (source) => source.titleZh,
  publisher: (source) => source.publisher ?? '',
  speaksFor: (source) => (source['speaksFor'] ?? []) as string[],
  fileHashes: (source) => (source['fileHashes'] ?? []) as string[],
  passages: passagesOf,
} satisfies SourceResolvers;

export const sources: QueryResolvers['sources'] = async (_, { first, after }, { ask }) => {
  const rows = await ask('source/page', { after: decodeCursor(after), first: pageSize(first) + 1 });
  return toConnection(
    rows.map((row) => row.source),
    { first, after },
    (source) => source.id,
    async () => (await ask('source/count', {}))[0]?.total ?? 0,
  );
};
