import { callerMistake } from '../errors.ts';
import type { EntityRow, LinkRow, SourceRow } from '../graph/model.ts';
import { createLoaders, presentEntities } from './loaders.ts';
import type { Context } from './context.ts';
import { ontology } from './ontology.ts';

const most = { entities: 2_000, links: 5_000, characters: 4_000_000 };

/** What of an entity and of a link is disclosed, beside its evidence. */
const entityFields = [
  'id kind subtype layer nameZh nameEn status startYear endYear placeZh placeEn website',
  'descriptionZh descriptionEn noteZh noteEn',
].flatMap((names) => names.split(' '));
const linkFields = ['id', 'kind', 'from', 'to', 'status', 'since', 'until', 'weight'];
const sourceFields = ['id', 'kind', 'titleZh', 'titleEn', 'publisher', 'url', 'licence', 'credit'];

const picked = (row: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => (row[name] === null || row[name] === undefined ? [] : [[name, row[name]]])),
  );

/** What a share holds. */
export interface Shared {
  title: string;
  entities: EntityRow[];
  links: LinkRow[];
  sources: SourceRow[];
  positions: Readonly<Record<string, unknown>>;
  leftOut: number;
}

const tooMuch = (what: keyof typeof most, found: number) =>
  callerMistake(`a share holds at most ${most[what]} ${what}, this would be ${found}: save a smaller picture`, {
    argument: 'viewId',
    to: most[what],
  });

interface Said {
  viewId: string;
  links?: readonly string[] | null | undefined;
  notPublic: boolean;
}

/** What sharing a view discloses now: nothing but what the one who shares may see, and without more said only what all may. */
export const sharedOf = async (context: Context, { viewId, links: only, notPublic }: Said): Promise<Shared> => {
  const [[view], [kept]] = await Promise.all([
    context.askAll('view/by-id', { id: viewId }),
    context.askAll('view/states', { ids: [viewId] }),
  ]);
  if (!view || !kept) {
    const value = viewId.slice(0, 100);
    throw callerMistake(`there is no view "${value}"`, { argument: 'viewId', value });
  }
  const { positions } = JSON.parse(kept.state) as { positions?: Record<string, unknown> };
  const ids = Object.keys(positions ?? {});
  if (ids.length === 0) throw callerMistake('this view keeps no picture of the network', { argument: 'viewId' });
  if (ids.length > most.entities) throw tooMuch('entities', ids.length);
  const ask = notPublic ? context.ask : await context.askAsAnybody();
  const seen = await presentEntities(context.load, ids);
  const entities = await presentEntities(createLoaders(ask), ids);
  const among = await ask('network/links-among', { ids: entities.map(({ id }) => id) });
  const links = among.map(({ link }) => link).filter(({ id }) => only?.includes(id) ?? true);
  if (links.length > most.links) throw tooMuch('links', links.length);
  const cited = new Set([...entities, ...links].flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const sources = (await ask('source/by-ids', { ids: [...cited] })).map(({ source }) => source);
  sources.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    title: view.name,
    entities,
    links,
    sources,
    positions: positions ?? {},
    leftOut: seen.length - entities.length,
  };
};

/** How what is shared is called and drawn, so that nothing has to be asked to show it. */
const declaredOf = (
  declared: readonly { name: string }[],
  rows: readonly { kind: string }[],
  names: readonly string[],
) => {
  const used = new Set(rows.map(({ kind }) => kind));
  return declared
    .filter(({ name }) => used.has(name))
    .map((kind) => picked(kind as unknown as Readonly<Record<string, unknown>>, ['name', ...names]));
};

const placeOf = (value: unknown) => {
  const { x, y } = (value ?? {}) as { x?: unknown; y?: unknown };
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : {};
};

/** The text that a link opens: what it discloses, and who discloses it until when. */
export const snapshotOf = (shared: Shared, about: { by: string; at: string; until: string }): string => {
  const text = JSON.stringify({
    version: 1,
    title: shared.title,
    ...about,
    entities: shared.entities.map((entity) => ({
      ...picked(entity, entityFields),
      ...placeOf(shared.positions[entity.id]),
      evidence: entity.evidence,
    })),
    links: shared.links.map((link) => ({ ...picked(link, linkFields), evidence: link.evidence })),
    kinds: declaredOf(ontology().kinds, shared.entities, ['labelZh', 'labelEn', 'colour', 'shape']),
    linkKinds: declaredOf(ontology().linkKinds, shared.links, ['labelZh', 'labelEn']),
    sources: shared.sources.map((source) => picked(source, sourceFields)),
  });
  if (text.length > most.characters) throw tooMuch('characters', text.length);
  return text;
};
