import { callerMistake } from '../errors.ts';
import { markSources } from '../exchange/same/mark-sources.ts';
import type { Mark } from '../graph/marks.ts';
import type { SourceRow } from '../graph/model.ts';
import { decodeCursor, pageSize, toConnection } from './connection.ts';
import { givenText } from './given-text.ts';
import type { Marking, MutationResolvers, QueryResolvers, SourceResolvers } from './types.generated.ts';

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
  marking: async ({ id }, _, { marks }) => (await marks()).of(id).marking,
  group: async ({ id }, _, { marks }) => (await marks()).of(id).group,
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

/** A marking as somebody says it; a group belongs to one that is restricted, and to no other. */
export const givenMark = (marking: Marking, group: string | null | undefined): Mark => {
  const named = givenText('group', group, 100);
  if (marking === 'RESTRICTED' && named === null)
    throw callerMistake('a source can only be RESTRICTED to a group: name it', { argument: 'group' });
  if (marking !== 'RESTRICTED' && named !== null)
    throw callerMistake(`a source that is ${marking} has no group`, { argument: 'group' });
  return { marking, group: named };
};

export const markSource: MutationResolvers['markSource'] = async (_, { id, marking, group }, context) => {
  const mark = givenMark(marking, group);
  const source = await context.load.source.load(id);
  const value = id.slice(0, 200);
  if (!source) throw callerMistake(`there is no source "${value}"`, { argument: 'id', value });
  await context.transact((ask) => markSources(ask, [id], mark));
  return source;
};
