import type { Ask, Graph, StatementName } from '../../graph/graph.ts';
import { byKind, linkRow } from '../dataset/by-kind.ts';
import { settleTold } from '../dataset/told.ts';
import { withdrawFrom, withSearchText, type Properties } from '../dataset/merge.ts';
import { whileApart } from '../same/apart.ts';

const remaining = (shared: readonly Properties[], dataset: string) =>
  shared.map((row) => withdrawFrom(row, dataset)).filter((rest) => rest !== undefined);

/** Takes back what the data set has stated and does not state in this run; what others state stays. */
export const withdraw = async (ask: Ask<StatementName>, { dataset, run }: { dataset: string; run: string }) => {
  const [links] = await ask('import/unstated-links', { dataset, run });
  await ask('import/remove-links', { dataset, run });
  const rest = remaining(links?.shared ?? [], dataset).map(linkRow);
  if (rest.length > 0) await ask('write/links', { byKind: byKind(rest) });
  const [entities] = await ask('import/unstated-entities', { dataset, run });
  await ask('import/remove-entities', { dataset, run });
  const rows = remaining(entities?.shared ?? [], dataset).map((row) => ({
    id: String(row['id']),
    properties: withSearchText(row),
  }));
  if (rows.length > 0) await ask('write/entities', { rows });
  return { entities: entities?.total ?? 0, links: links?.total ?? 0 };
};

/** Takes back all that a data set has stated, with its source; what others have stated stays. */
export const removeImport = (
  graph: Pick<Graph, 'transact'>,
  { dataset, source }: { dataset: string; source: string },
) =>
  graph.transact((ask) =>
    whileApart(ask, async () => {
      const gone = await withdraw(ask, { dataset, run: '-' });
      await settleTold(ask);
      await ask('write/remove-sources', { ids: [source] });
      await ask('import/forget', { dataset });
      return gone;
    }),
  );
