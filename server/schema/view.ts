import { GraphQLError } from 'graphql';
import { randomInt } from 'node:crypto';
import { byWhom, isKnown, type Person } from '../access/person.ts';
import { callerMistake } from '../errors.ts';
import type { Ask, Row, StatementName } from '../graph/graph.ts';
import { decodeCursor, inRange, pageSize, toConnection, wrongCursor } from './connection.ts';
import { idsIn } from './view-ids.ts';
import { givenText, neededText } from './given-text.ts';
import type { MutationResolvers, QueryResolvers, SavedViewResolvers } from './types.generated.ts';

/** A view without its state, which may be long and is read only where it is asked for. */
export type SavedViewRow = Row<'view/by-id'>;

const longest = { name: 200, note: 2_000, by: 100, state: 500_000 };

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Too many to be guessed: whoever has the id was given it. */
const newId = () => Array.from({ length: 10 }, () => signs[randomInt(signs.length)]).join('');

const isObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

/** A state as it will be answered: nothing is taken away from it, so nothing may be in it that no database keeps. */
const checkedState = (state: string): string => {
  if (state.length > longest.state) {
    throw callerMistake(`state may have ${longest.state} characters, it has ${state.length}`, {
      argument: 'state',
      to: longest.state,
    });
  }
  if (/\p{Cs}/u.test(state)) throw callerMistake('state holds a character that is no text', { argument: 'state' });
  if (!isObject(state)) throw callerMistake('state must be a JSON object as text', { argument: 'state' });
  return state;
};

const unknownView = (id: string) => {
  const name = id.slice(0, 100);
  return callerMistake(`there is no view "${name}"`, { argument: 'id', value: name });
};

export const SavedView: SavedViewResolvers = {
  state: async ({ id }, _, { load }) => {
    const state = await load.viewState.load(id);
    // Somebody may have removed it since its name was read.
    if (state === null) throw unknownView(id);
    return state;
  },
};

export const saveView: MutationResolvers['saveView'] = async (_, { name, note, by, version, state }, context) => {
  const view = {
    id: newId(),
    name: neededText('name', name, longest.name),
    note: givenText('note', note, longest.note),
    by: byWhom(context.person, givenText('by', by, longest.by)),
    version: inRange('version', version, 1, 1_000),
    savedAt: new Date().toISOString(),
  };
  const checked = checkedState(state);
  const rests = await context.askAll('view/rests-on', { ids: idsIn(checked) });
  const restsOn = rests.map(({ sources }) => [...sources].sort().join(' '));
  const said = { ...view, state: checked, owner: isKnown(context.person) ? context.person.id : null, restsOn };
  await context.transact((ask) => ask('view/save', said));
  return view;
};

/** Where people sign in, a view is changed by who saved it and by administrators. */
const checkOwner = async (ask: Ask<StatementName>, id: string, { id: person, role }: Person) => {
  if (role === 'ADMINISTRATOR') return;
  const [view] = await ask('view/owner', { id });
  if (!view || view.owner === person) return;
  throw new GraphQLError('Only who saved the view, or an administrator, may change it.', {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  });
};

export const renameView: MutationResolvers['renameView'] = async (
  _,
  { id, name, note },
  { transact, askAll, person },
) => {
  const said = {
    name: neededText('name', name, longest.name),
    ...(note === undefined ? {} : { note: givenText('note', note, longest.note) }),
  };
  const [seen] = await askAll('view/by-id', { id });
  const renamed = await transact(async (ask) => {
    const [view] = seen ? await ask('view/by-id', { id }) : [];
    if (!view) return null;
    await checkOwner(ask, id, person);
    const next = { ...view, ...said };
    await ask('view/rename', { id, name: next.name, note: next.note });
    return next;
  });
  if (!renamed) throw unknownView(id);
  return renamed;
};

export const deleteView: MutationResolvers['deleteView'] = async (_, { id }, { transact, askAll, person }) => {
  const [seen] = await askAll('view/by-id', { id });
  if (!seen) return false;
  return transact(async (ask) => {
    const [view] = await ask('view/by-id', { id });
    if (view) {
      await checkOwner(ask, id, person);
      await ask('view/remove', { id });
    }
    return view !== undefined;
  });
};

export const savedView: QueryResolvers['savedView'] = async (_, { id }, { askAll }) =>
  (await askAll('view/by-id', { id }))[0] ?? null;

/** The place after which a page begins: when a view was saved, and its id. */
const placeOf = (cursor: string | null | undefined) => {
  const key = decodeCursor(cursor);
  if (key === null) return { savedAt: null, after: null };
  const [, savedAt, after] = /^(\S+) ([A-Za-z0-9]{10})$/.exec(key) ?? [];
  if (!savedAt || !after) throw wrongCursor(cursor ?? '');
  return { savedAt, after };
};

export const savedViews: QueryResolvers['savedViews'] = async (_, { first, after }, { askAll }) => {
  const rows = await askAll('view/page', { ...placeOf(after), first: pageSize(first) + 1 });
  return toConnection(
    rows,
    { first, after },
    ({ savedAt, id }) => `${savedAt} ${id}`,
    async () => (await askAll('view/count', {}))[0]?.total ?? 0,
  );
};
