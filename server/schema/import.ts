import { callerMistake } from '../errors.ts';
import { inChinese } from '../exchange/chinese/chinese.ts';
import type { ImportReport as Report } from '../exchange/import/import.ts';
import type { Job } from '../exchange/import/jobs.ts';
import { previewImport as preview, type Preview } from '../exchange/import/preview.ts';
import { understandings } from '../exchange/import/understand.ts';
import { removeImport as remove } from '../exchange/import/withdraw.ts';
import { isSeen, markedImport } from './import-mark.ts';
import { checkedName, hold, withFiles, type Opened } from './import-files.ts';
import type {
  ImportJobResolvers,
  ImportPreviewResolvers,
  ImportProblemResolvers,
  ImportReportResolvers,
  MutationResolvers,
  QueryResolvers,
} from './types.generated.ts';

export type ImportReportRow = Report;

/** What the files of people are called in the graph, and what they are called by people. */
const prefix = 'file:';

/** A preview with how the files were understood. */
export type ImportPreviewRow = ReturnType<typeof previewRow>;

const meaningOf = ({ understanding }: Opened): string => {
  if (understanding.as === 'source') return understanding.source;
  if (understanding.as === 'network') return [...new Set(understanding.formats)].join(', ');
  return 'tables';
};

const counts = (kinds: ReadonlyMap<string, number>) => [...kinds].map(([kind, count]) => ({ kind, count }));

const previewRow = (opened: Opened, seen: Preview, replaces: boolean) => ({
  ...seen,
  entities: counts(seen.entities),
  links: counts(seen.links),
  name: opened.name,
  as: meaningOf(opened),
  choices: understandings,
  understanding: JSON.stringify(opened.understanding),
  files: opened.files,
  replaces,
});

export const ImportProblem: ImportProblemResolvers = {
  placeZh: ({ place }) => inChinese(place),
  expectedZh: ({ expected }) => inChinese(expected),
  foundZh: ({ found }) => inChinese(found),
};

export const ImportPreview: ImportPreviewResolvers = { notesZh: ({ notes }) => notes.map(inChinese) };
export const ImportReport: ImportReportResolvers = { notesZh: ({ notes }) => notes.map(inChinese) };
export const ImportJob: ImportJobResolvers = { problemsZh: ({ problems }) => problems.map(inChinese) };

export const previewImport: MutationResolvers['previewImport'] = async (
  _,
  { uploads, ...said },
  { ask, imports, forbidden },
) => {
  const held = hold(imports.uploads, uploads);
  try {
    return await withFiles(held, said, async (opened) => {
      const [mark] = await ask('dataset/hash', { id: opened.given.dataset });
      return previewRow(
        opened,
        await preview(ask, opened),
        mark !== undefined && !forbidden.includes(opened.given.source.id),
      );
    });
  } finally {
    held.release(false);
  }
};

export const startImport: MutationResolvers['startImport'] = async (_, { uploads, ...said }, context) => {
  const { imports } = context;
  const held = hold(imports.uploads, uploads);
  try {
    // What was not imported can be tried again, understood in another way.
    return await withFiles(held, said, async ({ name, given }) => {
      return imports.jobs.start(name, await markedImport(context, given, said), held.release);
    });
  } catch (error) {
    held.release(false);
    throw error;
  }
};

export const cancelImport: MutationResolvers['cancelImport'] = async (_, { id }, context) => {
  const { jobs } = context.imports;
  const job = jobs.all().some((one) => one.id === id && isSeen(one, context)) && (await jobs.cancel(id));
  if (!job) throw callerMistake('there is no import with this id', { argument: 'id' });
  return job;
};

export const importJob: QueryResolvers['importJob'] = (_, { id }, context) =>
  context.imports.jobs.all().find((job) => job.id === id && isSeen(job, context)) ?? null;

export const importJobs: QueryResolvers['importJobs'] = (_, __, context) =>
  context.imports.jobs.all().filter((job) => isSeen(job, context));

export const importedDatasets: QueryResolvers['importedDatasets'] = async (_, __, { ask }) =>
  (await ask('import/datasets', {})).map(({ dataset, ...row }) => ({ ...row, name: dataset.slice(prefix.length) }));

const isOpen = ({ state }: Job) => state === 'WAITING' || state === 'RUNNING';

export const removeImport: MutationResolvers['removeImport'] = async (
  _,
  { name },
  { ask, transact, imports, forbidden },
) => {
  const dataset = prefix + checkedName(name);
  if (forbidden.includes(`src:${dataset}`)) return false;
  const [mark] = await ask('dataset/hash', { id: dataset });
  if (!mark) return false;
  if (imports.jobs.all().some((job) => job.name === name && isOpen(job)))
    throw callerMistake(`"${name}" is being imported: stop the import first`, { argument: 'name' });
  await remove({ transact }, { dataset, source: `src:${dataset}` });
  return true;
};
