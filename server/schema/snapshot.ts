import { GraphQLError } from 'graphql';
import { createHash } from 'node:crypto';
import { AnalystError, type Analyst, type Subject } from '../analysis/analyst.ts';
import type { Answer, Params, QuestionName } from '../analysis/questions.ts';
import type { SnapshotRows } from '../analysis/snapshot-rows.ts';
import { abandoned, GraphError } from '../graph/errors.ts';
import { anyone, type Ask, type Caller, type Graph, type ReadName } from '../graph/graph.ts';
import { expectedProperties, propertiesExpectedOf } from '../ontology/expected-properties.ts';
import { kinds } from '../ontology/kinds.ts';
import { asAnalysed } from './obligation.ts';

/** Asks the analyst about all that the caller may see. */
export type Analyse = <Name extends QuestionName>(name: Name, params: Params<Name>) => Promise<Answer<Name>>;

/** The data were written while they were read. */
class MovedError extends Error {}

/** So often is read anew before a caller is told to come again. */
const mostAttempts = 5;

/** The year of start has a column of its own; looking whether an entity has the others takes the longest of all. */
const withoutColumn = (name: string) => name !== 'startYear';
const expected = expectedProperties.filter(withoutColumn);
const examined = kinds.filter((kind) => propertiesExpectedOf(kind).some(withoutColumn)).map((kind) => kind.name);
const quoted = kinds.filter((kind) => kind.group === 'policy').map((kind) => kind.name);

/** Which version of the data this is: the same for the same content of all data sets. */
const versionOf = async (ask: Ask<ReadName>): Promise<string> =>
  createHash('sha256')
    .update(JSON.stringify(await ask('dataset/versions', {})))
    .digest('hex');

/** Names are compared on data of their own: whoever asks something else needs none of them. */
const readNamed = async (ask: Ask<ReadName>): Promise<SnapshotRows> => {
  const [named, links] = await Promise.all([ask('same/named', {}), ask('analysis/links', {})]);
  return { entities: [], links, sources: [], obligations: [], named };
};

const aboutNames: ReadonlySet<QuestionName> = new Set(['samePage', 'samePairs']);

const readRows = async (ask: Ask<ReadName>): Promise<SnapshotRows> => {
  const [groups, links, sources, obligations] = await Promise.all([
    ask('analysis/entities', { examined, expected, quoted }),
    ask('analysis/links', {}),
    ask('analysis/sources', {}),
    ask('obligation/all', {}),
  ]);
  const entities = groups.map((group) =>
    group.year === null ? group : { ...group, present: [...group.present, 'startYear'] },
  );
  return {
    entities,
    links,
    sources,
    obligations: obligations.map(({ obligation }) => asAnalysed(obligation)),
    named: [],
  };
};

/** Answers when the work is done or nobody waits for it any more, whichever comes first; the work itself goes on. */
const whileWanted = async <T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
  if (!signal) return work;
  const settled = new AbortController();
  const gone = new Promise<never>((_, reject) => {
    const stop = () => reject(abandoned(signal));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true, signal: settled.signal });
  });
  return Promise.race([work, gone]).finally(() => settled.abort());
};

const subjectFor = async (graph: Graph, { hidden, signal }: Caller, named = false): Promise<Subject> => {
  const version = await versionOf(graph.reader({ hidden, signal }));
  const read = async () => {
    // Others may wait for the same reading, so it does not end with this caller.
    const ask = graph.reader({ hidden });
    const rows = await (named ? readNamed(ask) : readRows(ask));
    if ((await versionOf(ask)) !== version) throw new MovedError();
    return rows;
  };
  return { key: JSON.stringify([version, [...hidden].sort(), ...(named ? ['named'] : [])]), read };
};

/** Has the analyst read what everybody may see before anybody asks. */
export const readAhead = async (graph: Graph, analyst: Analyst): Promise<void> =>
  analyst.prepare(await subjectFor(graph, anyone));

export const analyser = (graph: Graph, caller: Caller, analyst: Analyst): Analyse => {
  const attempt: Analyse = async (name, params) =>
    whileWanted(analyst.ask(name, await subjectFor(graph, caller, aboutNames.has(name)), params), caller.signal);
  return async (name, params) => {
    for (let attempts = 1; attempts <= mostAttempts; attempts += 1) {
      try {
        return await attempt(name, params);
      } catch (error) {
        if (error instanceof AnalystError) {
          throw new GraphQLError('The analysis broke off; ask again.', { extensions: { code: error.code } });
        }
        if (!(error instanceof MovedError)) throw error;
      }
    }
    throw new GraphError('BUSY', 'the data change faster than they can be read');
  };
};
