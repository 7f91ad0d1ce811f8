import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from '../../server/access/person.ts';
import type { TestApi } from './api.ts';

export const dayAhead = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);

const save = `mutation ($name: String!, $state: String!) { saveView(name: $name, version: 1, state: $state) { id } }`;
const apart = `mutation ($a: ID!, $b: ID!) { keepApart(a: $a, b: $b, by: "x") { id } }`;
const share = `mutation ($id: ID!) {
  createShare(viewId: $id, until: "${dayAhead}", notPublic: true) { share { id } } }`;
const begin = `mutation ($id: ID!) { startGap(id: $id, by: "x") { id } }`;

const bring = async (api: TestApi, person: Person, name: string, said: object): Promise<string> => {
  const twins = [`${name}:i,INSTITUTION,Twin of Turku,red`, `${name}:j,INSTITUTION,Twin of Turku,`];
  const text = ['id,kind,nameEn,colour', ...twins, `${name}:p,PROJECT,${name},`].join('\n');
  const upload = await api.imports.uploads.receive(`${name}.csv`, Readable.from([Buffer.from(text)]));
  await api.data(
    `mutation ($uploads: [ID!]!, $name: String, $marking: Marking, $group: String) {
      startImport(uploads: $uploads, name: $name, marking: $marking, group: $group, as: "tables") { id } }`,
    { uploads: [upload], name, ...said },
    { person },
  );
  const { jobs } = api.imports;
  while (jobs.all().some(({ state }) => state === 'WAITING' || state === 'RUNNING')) await sleep(5);
  return jobs.all()[0]!.id;
};

/** Has somebody keep, share, decide and import, of these two entities and of what has this name; gives the ids of all of it. */
export const doings = async (
  api: TestApi,
  person: Person,
  { name, said, ends: [a, b] }: { name: string; said: object; ends: readonly [string, string] },
): Promise<string[]> => {
  const state = JSON.stringify({ path: '/network', query: `card=${encodeURIComponent(a)}`, positions: { [a]: {} } });
  const { saveView } = await api.data(save, { name, state }, { person });
  const { keepApart } = await api.data(apart, { a, b }, { person });
  const { createShare } = await api.data(share, { id: saveView.id }, { person });
  const { gaps } = await api.data('{ gaps(first: 100) { nodes { id } } }', {}, { person });
  const found = gaps.nodes.map(({ id }: { id: string }) => id) as string[];
  const gap = found.find((id) => id.includes(name)) ?? found[0]!;
  await api.data(begin, { id: gap }, { person });
  return [saveView.id, keepApart.id, gap, createShare.share.id, await bring(api, person, name, said)];
};
