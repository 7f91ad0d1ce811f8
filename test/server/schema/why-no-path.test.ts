import { expect, it } from 'vitest';
import { createAnalyst } from '../../../server/analysis/analyst.ts';
import { createApi } from '../../../server/api.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { importsInto } from '../../support/imports.ts';
import { createContext } from '../../../server/schema/context.ts';

/** A graph in which every entity has 150,000 neighbours that nothing else leads to. */
const answers: Record<string, (params: { ids?: string[]; from?: string[] }) => unknown[]> = {
  'entity/by-ids': ({ ids = [] }) => ids.map((id) => ({ entity: { id, kind: 'INSTITUTION', evidence: [] } })),
  'network/steps': ({ from = [] }) =>
    from.slice(0, 1).flatMap((start) =>
      Array.from({ length: 150_000 }, (_, at) => ({
        link: `${start}-${at}`,
        start,
        end: `${start}.${at}`,
        confidences: ['VERIFIED'],
      })),
    ),
};
const wide = {
  engine: 'embedded',
  reader: () => async (name: string, params: object) => answers[name]?.(params) ?? [],
} as unknown as Graph;

it('says that it cannot tell how far apart two are with more links around them than may be looked at, and tells the rest', async () => {
  const logged: unknown[] = [];
  const api = createApi({ log: (error) => logged.push(error) });
  const contextValue = createContext(wide, { hidden: [] }, createAnalyst({ log: () => {} }), importsInto(wide));
  const query = '{ whyNoPath(from: "a", to: "b", maxLength: 1) { hasPath length fromPart } }';
  const { body } = await api.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('the answer is not a single one');
  expect(body.singleResult.data).toEqual({ whyNoPath: { hasPath: false, length: null, fromPart: 5_000 } });
  expect(body.singleResult.errors).toMatchObject([
    {
      message: 'more than 200000 links lie around the two: how far apart they are cannot be told',
      path: ['whyNoPath', 'length'],
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
  expect(logged).toEqual([]);
});
