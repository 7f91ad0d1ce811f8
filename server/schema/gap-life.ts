import { byWhom } from '../access/person.ts';
import type { Decided } from '../analysis/gaps/page.ts';
import { callerMistake } from '../errors.ts';
import type { Row } from '../graph/graph.ts';
import { layers, layersOfPolicy } from '../ontology/layers.ts';
import type { Context } from './context.ts';
import type { GapRow } from './gap.ts';
import { givenText, neededText } from './given-text.ts';
import type { MutationResolvers } from './types.generated.ts';

/** What somebody decided of a finding, and when. */
type Decision = Row<'gap/decisions'> & { state: 'OPEN' | 'IN_PROGRESS' | 'ACCEPTED' };

const longest = { by: 100, reason: 1_000 };

const today = () => new Date().toISOString().slice(0, 10);

/** Nobody decides for longer. */
const farthest = () => {
  const day = new Date();
  day.setUTCFullYear(day.getUTCFullYear() + 10);
  return day.toISOString().slice(0, 10);
};

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);

const decisions = (context: Context) => context.load.decisions.load('all') as Promise<readonly Decision[]>;

/** Everything that was decided of a finding, the newest first. */
export const decisionsOf = async (context: Context, gap: string): Promise<Decision[]> =>
  (await decisions(context)).filter((decision) => decision.gap === gap);

/** The newest decision of each finding, as far as its time is not over. */
export const decisionsInForce = async (context: Context): Promise<Decided> => {
  const newest = new Map((await decisions(context)).toReversed().map((decision) => [decision.gap, decision]));
  return Object.fromEntries(
    [...newest.values()].flatMap(({ gap, state, until }) =>
      state === 'OPEN' || (until !== null && until < today()) ? [] : [[gap, state]],
    ),
  );
};

const checked = (argument: keyof typeof longest, value: string | null | undefined) =>
  givenText(argument, value, longest[argument]);

const needed = (argument: keyof typeof longest, value: string) => neededText(argument, value, longest[argument]);

const decide = async (
  context: Context,
  decision: { gap: string; state: Decision['state']; by: string; reason: string | null; until: string | null },
): Promise<GapRow> => {
  // What is missing of the policy first; a finding may also stand against all that is known alone.
  const find = async () => {
    const decided = await decisionsInForce(context);
    const among = (counted: readonly string[]) =>
      context.analyse('gap', { id: decision.gap, layers: counted, decided });
    return (await among(layersOfPolicy)) ?? among(layers);
  };
  const before = await find();
  if (!before) {
    const name = decision.gap.slice(0, longest.by);
    throw callerMistake(`there is no finding "${name}"`, { argument: 'id', value: name });
  }
  if (decision.state === 'OPEN' && before.state === 'OPEN') {
    throw callerMistake(`the finding ${decision.gap} is open already`, { argument: 'id' });
  }
  if (before.state === 'CLOSED') {
    throw callerMistake(`the finding ${decision.gap} is closed: what was missing is there`, { argument: 'id' });
  }
  const kept = { ...decision, by: byWhom(context.person, decision.by), at: new Date().toISOString() };
  await context.transact((ask) => ask('write/gap-decision', kept));
  context.load.decisions.clearAll();
  return (await find()) ?? before;
};

export const acceptGap: MutationResolvers['acceptGap'] = (_, { id, until, reason, by }, context) => {
  if (!isDay(until))
    throw callerMistake(`until must be a day such as 2027-06-30, it is "${until}"`, { argument: 'until' });
  if (until > farthest())
    throw callerMistake(`until may be ten years away at the most: ${farthest()}`, { argument: 'until' });
  if (until < today()) throw callerMistake(`until is a day in the past: ${until}`, { argument: 'until' });
  return decide(context, { gap: id, state: 'ACCEPTED', by: needed('by', by), reason: needed('reason', reason), until });
};

export const startGap: MutationResolvers['startGap'] = (_, { id, by, reason }, context) =>
  decide(context, {
    gap: id,
    state: 'IN_PROGRESS',
    by: needed('by', by),
    reason: checked('reason', reason),
    until: null,
  });

export const reopenGap: MutationResolvers['reopenGap'] = (_, { id, by, reason }, context) =>
  decide(context, { gap: id, state: 'OPEN', by: needed('by', by), reason: checked('reason', reason), until: null });
