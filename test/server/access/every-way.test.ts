import { buildSchema, type GraphQLObjectType } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { hiddenFrom } from '../../../server/access/marks.ts';
import { markSources } from '../../../server/exchange/same/mark-sources.ts';
import { readSdl } from '../../../server/schema/sdl.ts';
import { serve, type Answer } from '../../support/api.ts';
import { dayAhead, doings } from '../../support/doings.ts';
import { everyWay, type Values, type Way } from '../../support/every-way.ts';
import { everyExport } from '../../support/exported.ts';
import { analyst, member } from '../../support/people.ts';
import { fieldsBehind, noteReached } from '../../support/reached.ts';
import { secret, word } from '../../support/secret.ts';

// Everything is asked of a graph before a group's data are written into it, and after that again by somebody who is not of
// the group: the answers must be the same to the letter. What the schema allows is found in the schema.
const api = serve();
const schema = buildSchema(readSdl());
const [query, mutation] = [schema.getQueryType(), schema.getMutationType()] as [GraphQLObjectType, GraphQLObjectType];

const known = ['org:stcsm', 'park:sip', 'cty:FI', 'reg:js', 'link:r174', 'src:policy-2021-26', 'none:none'];
const hidden = ['hush:a', 'src:file:hush', 'hush:park', 'hush:country', 'hush:l1', 'hush:b', 'src:hush-notes'];

/** What arguments are filled with; one that is new and of another name or type must be named here. */
const values = (ids: readonly string[]): Values => ({
  ID: ids,
  String: ['x'],
  Float: [0.9],
  Boolean: [true, false],
  text: ['hush', '上海', 'park'],
  subtypes: ['hush', 'site'],
  after: ['MQ', 'bm9uZQ'],
  first: [30],
  limit: [60],
  k: [3],
  days: [9],
  depth: [2],
  maxLength: [3],
  startedFrom: [1990],
  startedUntil: [2010],
  version: [1],
  until: [dayAhead],
  'from: Int': [1990],
  'until: Int': [2010],
});

const atOnce = 12;

const ask = (ways: readonly Way[], person = analyst, root = 'query'): Promise<Answer> => {
  const parts = ways.map(({ field, args, selection }, at) => `a${at}: ${field}${args} ${selection}`);
  return api.ask(`${root} { ${parts.join('\n')} }`, {}, { person });
};

/** Asks all of these, several at once; alone again what a mistake beside it has kept from being answered. */
const answersTo = async (ways: readonly Way[], person = analyst): Promise<Answer[]> => {
  const answers: Answer[] = [];
  for (let at = 0; at < ways.length; at += atOnce) {
    const some = ways.slice(at, at + atOnce);
    const answer = await ask(some, person);
    if (answer.errors) for (const one of some) answers.push(await ask([one], person));
    else answers.push(answer);
  }
  return answers;
};

/** Where the first two that differ begin to differ. */
const firstDifference = (pairs: readonly (readonly [string, string])[]) => {
  const pair = pairs.find(([before, after]) => before !== after);
  if (!pair) return undefined;
  const [before, after] = pair;
  let at = 0;
  while (before[at] === after[at]) at += 1;
  const around = (text: string) => `${text.slice(0, 80)} … ${text.slice(Math.max(0, at - 200), at + 200)}`;
  return { before: around(before), after: around(after) };
};

let ways: Way[] = [];
let never: { answers: Answer[]; exports: Map<string, string> };
let secrets: string[] = [];

const exported = async () =>
  everyExport(api.graph, api.imports, {
    hidden: await hiddenFrom(api.graph, analyst),
    picture: { ids: [...known, ...hidden], links: ['link:r174', 'hush:l1', 'hush:l5'] },
  });

beforeAll(async () => {
  const account = { id: analyst.id, key: 'local analyst', name: analyst.name, role: analyst.role, groups: [] };
  await api.graph.transact((write) => write('account/save', { ...account, password: null, createdAt: '2026-01-01' }));
  await api.data('mutation { createToken(name: "x") { id } }', {}, { person: analyst });
  const done = await doings(api, analyst, { name: 'known', said: {}, ends: ['org:stcsm', 'org:jsst'] });
  ways = everyWay(schema, query, values([...known, ...done, ...hidden]));
  never = { answers: await answersTo(ways), exports: await exported() };
  const mark = { marking: 'RESTRICTED', group: 'g' } as const;
  await api.graph.transact((write) => markSources(write, ['src:file:hush'], mark));
  await api.write(secret());
  secrets = [
    'hush:a',
    'hush:l1',
    'src:file:hush',
    ...(await doings(api, member, { name: 'hush', said: { ...mark, name: 'hushed' }, ends: ['hush:a', 'hush:b'] })),
  ];
}, 240_000);

it('asks for every field that the schema has', () => {
  const reached = new Set<string>();
  noteReached(
    never.answers.map(({ data }) => data),
    reached,
  );
  expect(fieldsBehind(query, schema).filter((field) => !reached.has(field))).toEqual([]);
});

it(
  'no question is answered otherwise than by a graph that never had what is hidden',
  { timeout: 240_000 },
  async () => {
    const now = await answersTo(ways);
    expect(now).toHaveLength(never.answers.length);
    const pairs = now.map((answer, at) => [JSON.stringify(never.answers[at]), JSON.stringify(answer)] as const);
    expect(firstDifference(pairs)).toBeUndefined();
    // It would be told to whom it is for.
    expect(JSON.stringify(await answersTo(ways.slice(0, 40), member))).toMatch(word);
  },
);

it('nothing that is taken away is otherwise', { timeout: 120_000 }, async () => {
  const now = await exported();
  expect(now.size).toBeGreaterThan(20);
  const pairs = [...now].map(([path, text]) => [`${path} ${never.exports.get(path)}`, `${path} ${text}`] as const);
  expect(firstDifference(pairs)).toBeUndefined();
});

it(
  'an id that is hidden is answered as one that is not there, whatever is done with it',
  { timeout: 120_000 },
  async () => {
    const blotted = async (id: string) => {
      const about = (root: GraphQLObjectType) =>
        everyWay(schema, root, values([id]), false).filter(({ args }) => args.includes(JSON.stringify(id)));
      const answers = await answersTo(about(query));
      for (const way of about(mutation)) answers.push(await ask([way], analyst, 'mutation'));
      return answers.map((answer) => JSON.stringify(answer).replaceAll(id, 'ID'));
    };
    const absent = await blotted('none:none');
    expect(absent.length).toBeGreaterThan(20);
    for (const id of secrets) expect(await blotted(id)).toEqual(absent);
  },
);
