import { expect, it } from 'vitest';
import type { Network, Ontology } from '../../../client/api/model.ts';
import { shownOf, withAdded } from '../../../client/store/shown.ts';
import { partsOf, queryOf } from '../../../client/takeaway/queryOf.ts';
import { serve } from '../../support/api.ts';

const api = serve();

const parts = `entities { id kind subtype layer nameZh nameEn status }
  links { id kind status confidence from { id } to { id } } leftOut { entities links }`;

const networkOf = async (field: string): Promise<Network> =>
  (await api.data(`{ network: ${field} { ${parts} } }`)).network;

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();

/** What the copied query answers, its parts put together. */
const answered = async (networks: readonly Network[], shown: readonly string[]) => {
  const answers = Object.values(await api.data(queryOf(partsOf(networks, shown))!)) as Network[];
  const unique = (rows: { id: string }[]) => [...new Set(idsOf(rows))];
  return {
    entities: unique(answers.flatMap(({ entities }) => entities)),
    links: unique(answers.flatMap(({ links }) => links)),
  };
};

it.each([
  ['the core', [], []],
  ['the core without policy and places', ['policy', 'places'], []],
  ['the core with the surroundings of two', ['policy'], ['cty:IL', 'park:sip']],
])('copies a query that gives exactly what is shown: %s', async (_, hidden, added) => {
  const ontology = (await api.data('{ ontology { kinds { name group { name } } } }')).ontology as Ontology;
  const networks = [
    await networkOf('network(filter: { layers: [CORE] }, limit: 500)'),
    ...(await Promise.all(added.map((id) => networkOf(`neighbourhood(ids: ["${id}"], depth: 1, limit: 30)`)))),
  ];
  const kept = new Set(networks.slice(1).flatMap(({ entities }) => entities.map(({ id }) => id)));
  const shown = shownOf(withAdded(networks[0]!, networks.slice(1)), ontology, hidden, kept);
  const answer = await answered(
    networks,
    shown.entities.map(({ id }) => id),
  );
  expect(shown.links.length).toBeGreaterThan(0);
  expect(answer).toEqual({ entities: idsOf(shown.entities), links: idsOf(shown.links) });
});
