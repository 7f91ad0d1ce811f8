import type { Ask, StatementName } from '../../graph/graph.ts';
import { byKind } from '../dataset/by-kind.ts';
import { marksFrom } from '../../graph/marks.ts';
import { asOne, type Properties } from '../dataset/merge.ts';
import { toldOf } from '../dataset/told.ts';
import type { Group } from './groups.ts';
import { heldLink, keyOf, placed, shownRow, type HeldLink } from './moved-links.ts';

type AskAll = Ask<StatementName>;

interface LinkAside {
  kind: string;
  properties: Properties;
}

/** What entities and their links were before any of them was joined to another. */
const readStated = async (ask: AskAll, ids: readonly string[]) => {
  const [asides, found] = [await ask('same/aside', { ids }), await ask('import/entities', { ids })];
  const there = new Map(found.map(({ entity }) => [String(entity['id']), entity]));
  const entities = new Map<string, Properties>(there);
  const links: HeldLink[] = [];
  for (const { id, from, to, said } of asides) {
    if (from === null || to === null) entities.set(id, JSON.parse(said) as Properties);
    else links.push({ ...(JSON.parse(said) as LinkAside), id, from, to, shown: undefined });
  }
  return { asides, there, entities, links };
};

const readLinks = async (ask: AskAll, rows: readonly { id: string; all: boolean }[]) => {
  const found = (await ask('same/links', { rows })).map(({ link }) => heldLink(link));
  return [...new Map(found.map((link) => [keyOf(link, link), link])).values()];
};

/** Links that are where others are about to be moved, and stay there. */
const readTaken = async (ask: AskAll, links: readonly HeldLink[], kept: (id: string) => string) => {
  const rows = links.map(({ id, from, to }) => ({ id, from: kept(from), to: kept(to) }));
  const own = new Set(links.flatMap((link) => (link.shown ? [keyOf(link, link.shown)] : [])));
  const found = (await ask('import/links', { rows })).map(({ link }) => heldLink(link));
  return new Set(found.map((link) => keyOf(link, link.shown ?? link)).filter((key) => !own.has(key)));
};

/**
 * Makes these entities be shown as these groups, whatever they are shown as now; all that are in a group with one of them
 * before or after must be among them. What each was is put aside, so that to show them in no group restores the graph.
 */
export const regroup = async (ask: AskAll, ids: readonly string[], groups: readonly Group[]): Promise<void> => {
  const { asides, there, entities, links: hidden } = await readStated(ask, ids);
  const present = groups.map((group) => group.filter((id) => entities.has(id))).filter((group) => group.length > 1);
  const elsewhere = new Map((await ask('same/kept', { ids: null })).map(({ id, kept }) => [id, kept]));
  for (const id of ids) elsewhere.delete(id);
  for (const group of present) for (const id of group) elsewhere.set(id, group[0] ?? id);
  const kept = (id: string) => elsewhere.get(id) ?? id;

  const shown = await readLinks(
    ask,
    [...there.keys()].map((id) => ({ id, all: kept(id) !== id })),
  );
  const links = [...hidden, ...shown];
  const places = placed(links, kept, await readTaken(ask, links, kept));
  const changed = places.filter(({ link, shown: next }) =>
    link.shown && next ? keyOf(link, link.shown) !== keyOf(link, next) : link.shown !== next,
  );
  const gone = changed.flatMap(({ link: { id, kind, shown: ends } }) => (ends ? [{ id, kind, ...ends }] : []));
  const moved = changed.flatMap(({ link, shown: next }) => (next ? [shownRow(link, next)] : []));
  const stated = (id: string) => entities.get(id) ?? {};
  const marks = marksFrom(await ask('source/marks', {}));
  const oneOf = (members: readonly Properties[]) => asOne(members, toldOf(members, marks));
  const joined = new Set(present.flat());
  const restored = asides.filter(({ id, from }) => from === null && !joined.has(id)).map(({ id }) => id);

  await ask('same/remove-links', { rows: gone });
  await ask('write/entities', {
    rows: [
      ...present.map((group) => ({ id: group[0], properties: oneOf(group.map(stated)) })),
      ...restored.map((id) => ({ id, properties: stated(id) })),
    ],
  });
  await ask('write/links', { byKind: byKind(moved) });
  await ask('write/remove-entities', { ids: [...there.keys()].filter((id) => kept(id) !== id) });
  await ask('same/clear-aside', { ids });
  await ask('same/put-aside', {
    entities: present.flat().map((id) => ({
      id,
      kept: kept(id),
      sources: stated(id)['evidenceSource'] ?? [],
      said: JSON.stringify(stated(id)),
    })),
    links: places.flatMap(({ link: { id, kind, from, to, properties }, shown: next }) =>
      next ? [] : [{ id, from, to, said: JSON.stringify({ kind, properties } satisfies LinkAside) }],
    ),
  });
};
