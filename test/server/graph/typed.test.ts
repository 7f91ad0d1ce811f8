import { expect, it } from 'vitest';
import type { Ask, ReadName, StatementName } from '../../../server/graph/graph.ts';

// What the compiler must refuse. `npx tsc --noEmit` fails when one of the lines below compiles.

const calls = async (ask: Ask<ReadName>, write: Ask<StatementName>) => {
  await ask('entity/by-ids', { ids: ['park:sip'] });
  // @ts-expect-error -- there is no such statement
  await ask('entity/by-id', { ids: ['park:sip'] });
  // @ts-expect-error -- the parameter is called ids
  await ask('entity/by-ids', { id: ['park:sip'] });
  // @ts-expect-error -- a list is wanted
  await ask('entity/by-ids', { ids: 'park:sip' });
  // @ts-expect-error -- a list of texts is wanted
  await ask('entity/by-ids', { ids: [1] });
  // @ts-expect-error -- a parameter is missing
  await ask('entity/by-ids', {});
  // @ts-expect-error -- a parameter too many
  await ask('entity/by-ids', { ids: [], first: 5 });
  // @ts-expect-error -- null is not allowed here
  await ask('entity/by-ids', { ids: null });
  // @ts-expect-error -- the caller's hidden sources are not the resolver's to give
  await ask('entity/by-ids', { ids: [], hidden: [] });
  // @ts-expect-error -- a reader cannot write
  await ask('write/remove-entities', { ids: [] });

  await ask('entity/page', { first: 5, kinds: null });
  // @ts-expect-error -- a number is wanted
  await ask('entity/page', { first: '5' });

  await write('write/remove-entities', { ids: [] });
  // @ts-expect-error -- rows are maps
  await write('write/entities', { rows: ['park:sip'] });

  const [row] = await ask('entity/count', {});
  const total: number | undefined = row?.total;
  // @ts-expect-error -- the column is called total
  void row?.count;
  // @ts-expect-error -- it is a number
  const wrong: string | undefined = row?.total;
  // @ts-expect-error -- there may be no row
  const sure: number = row.total;
  const [entity] = await ask('entity/by-ids', { ids: [] });
  // @ts-expect-error -- kinds are those of the ontology
  const planet: boolean = entity?.entity.kind === 'PLANET';
  return [total, wrong, sure, planet];
};

it('is the compiler that reads this file', () => {
  expect(calls).toBeTypeOf('function');
});
