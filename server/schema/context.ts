import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import { alone, type Person } from '../access/person.ts';
import type { Analyst } from '../analysis/analyst.ts';
import type { ImportJobs } from '../exchange/import/jobs.ts';
import { GraphError } from '../graph/errors.ts';
import { anyone, type Ask, type Caller, type Graph, type ReadName } from '../graph/graph.ts';
import { marksFrom, type Marks } from '../graph/marks.ts';
import type { Uploads } from '../upload/store.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { analyser, type Analyse } from './snapshot.ts';

/** What people have sent, and what is being imported of it. */
export interface Imports {
  uploads: Uploads;
  jobs: ImportJobs;
}

/** What resolvers have: the statements on behalf of the caller, loaders over them that live as long as the request, and the analyst. */
export interface Context {
  ask: Ask<ReadName>;
  load: Loaders;
  analyse: Analyse;
  /** Runs statements that write as one. */
  transact: Graph['transact'];
  imports: Imports;
  /** Who asks. */
  person: Person;
  /** Asks of what the caller may see, also of what rests on sources that the caller has switched off. */
  askAll: Ask<ReadName>;
  /** Asks of what everybody may see, as far as the caller may. */
  askAsAnybody: () => Promise<Ask<ReadName>>;
  /** Ids of the sources that the caller may not see. */
  forbidden: readonly string[];
  /** Who may see which source. */
  marks: () => Promise<Marks>;
  /** Whether the answer holds for whoever sees the same, until the graph changes. */
  answer: { lasts: boolean };
}

/**
 * Who asks, and what goes on at the moment, are not in the graph: an answer for which they were looked at does not last.
 * They are of the context's prototype, for Apollo looks at each property of its own when it copies it.
 */
const passing = ({ imports, person }: Pick<Context, 'imports' | 'person'>, answer: Context['answer']) => ({
  get imports() {
    answer.lasts = false;
    return imports;
  },
  get person() {
    answer.lasts = false;
    return person;
  },
});

/** Who has to wait too long for an import is told what the waiting is for. */
const besideImports =
  ({ transact }: Graph, { jobs }: Imports): Graph['transact'] =>
  async (work, long) => {
    try {
      return await transact(work, long);
    } catch (error) {
      const isBusy = error instanceof GraphError && error.code === 'BUSY';
      if (!isBusy || !jobs.all().some(({ state }) => state === 'RUNNING')) throw error;
      throw new GraphQLError('An import is being written, and nothing was changed: try again when it is done.', {
        extensions: { code: 'GRAPH_BUSY' },
      });
    }
  };

export const createContext = (
  graph: Graph,
  caller: Caller,
  analyst: Analyst,
  imports: Imports,
  person = alone,
  askFor = graph.reader,
): Context => {
  const ask = graph.reader(caller);
  const forbidden = caller.forbidden ?? caller.hidden;
  const askAll = graph.reader({ ...caller, hidden: forbidden });
  const readMarks = async () => marksFrom(await graph.reader(anyone)('source/marks', {}));
  // One reading for all that ask at once, and none that outlives a change.
  const marks = new DataLoader<string, Marks>(
    async (keys) => {
      const now = await readMarks();
      return keys.map(() => now);
    },
    { cache: false },
  );
  const answer = { lasts: false };
  const lasting: Omit<Context, 'imports' | 'person'> = {
    ask,
    load: createLoaders(askFor(caller), { askAll, seesAll: caller.hidden.length === 0 }),
    analyse: analyser(graph, caller, analyst),
    transact: besideImports(graph, imports),
    askAll,
    askAsAnybody: async () => graph.reader({ ...caller, hidden: [...caller.hidden, ...(await readMarks()).notPublic] }),
    forbidden,
    // Whether a name is taken must be known also of what the caller may not see.
    marks: () => marks.load(''),
    answer,
  };
  return Object.assign(Object.create(passing({ imports, person }, answer)) as Context, lasting);
};
