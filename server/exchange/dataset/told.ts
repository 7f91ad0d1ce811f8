import type { Ask, StatementName } from '../../graph/graph.ts';
import { leastSeeing, marksFrom, maySee, type Marks, type Viewer } from '../../graph/marks.ts';
import { saidTogether } from '../../graph/contributions.ts';
import { byKind, linkRow } from './by-kind.ts';
import { contributionsOf, fold, withSearchText, type Contribution, type Properties } from './merge.ts';

const sourcesOf = ({ statement }: Contribution) => statement.evidence.map(({ source }) => source);

const isSeenBy = (viewer: Viewer, sources: readonly string[], marks: Marks) =>
  sources.some((source) => maySee(viewer, marks.of(source)));

/** What all of these say alike. */
const alike = ([first = {}, ...others]: readonly Properties[]): Properties =>
  Object.fromEntries(
    Object.entries(first).filter(([name, value]) =>
      others.every((other) => JSON.stringify(other[name]) === JSON.stringify(value)),
    ),
  );

/** Those who are seen by more come first, so that what is told of them is the same whoever looks. */
const widestFirst = (contributions: readonly Contribution[], marks: Marks) => {
  const rank = (one: Contribution) =>
    Math.min(...sourcesOf(one).map((source) => ['PUBLIC', 'INTERNAL', 'RESTRICTED'].indexOf(marks.of(source).marking)));
  return contributions.toSorted((a, b) => rank(a) - rank(b));
};

/**
 * The properties to store of something that several data sets speak of: filters, search and analysis go by them, so they
 * are what everybody may know who may see that it is there. What others say is kept beside, and told on reading to those
 * who may see what that rests on.
 */
const tellable = (stored: Properties, marks: Marks): Properties => {
  const contributions = widestFirst(contributionsOf(stored), marks);
  const viewers = leastSeeing(contributions.flatMap(sourcesOf), marks);
  const heard = viewers.map((viewer) => contributions.filter((one) => isSeenBy(viewer, sourcesOf(one), marks)));
  const whole = fold(contributions);
  const { run } = stored;
  const ran = run === undefined ? {} : { run };
  if (heard.every(({ length }) => length === contributions.length)) return { ...whole, ...ran };
  const { id, kind } = whole;
  const told = alike(heard.map((some) => saidTogether(some.map(({ statement }) => statement))));
  const kept = Object.fromEntries(
    Object.entries(whole).filter(([name]) => /^evidence|^datasets$|^contributions$/.test(name)),
  );
  // Two groups may call the same differently; each is told its own name.
  const named = { nameZh: id, nameEn: id };
  return { ...('nameZh' in whole ? named : {}), ...told, id, kind, ...kept, ...ran, toldLess: true };
};

const isChanged = (a: Properties, b: Properties) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].some(
    (name) => JSON.stringify(a[name] ?? null) !== JSON.stringify(b[name] ?? null),
  );

const atOnce = 5_000;

const inBatches = async <T>(rows: readonly T[], send: (part: T[]) => Promise<unknown>) => {
  for (let at = 0; at < rows.length; at += atOnce) await send(rows.slice(at, at + atOnce));
};

/**
 * Settles what is stored of all that several data sets speak of, some of which not everybody may see. To be done in the
 * transaction that writes one of them or changes who may see it, while nothing is joined.
 */
export const settleTold = async (ask: Ask<StatementName>): Promise<void> => {
  const marks = marksFrom(await ask('source/marks', {}));
  if (!marks.decided) return;
  const marked = marks.notPublic;
  const entities = (await ask('source/shared-entities', { marked })).flatMap(({ entity }) => {
    const now = withSearchText(tellable(entity, marks));
    return isChanged(entity, now) ? [{ id: String(entity['id']), properties: now }] : [];
  });
  const links = (await ask('source/shared-links', { marked })).flatMap(({ link }) => {
    const { from, to } = link;
    const now = { ...tellable(link, marks), from, to };
    return isChanged(link, now) ? [linkRow(now)] : [];
  });
  await inBatches(entities, (rows) => ask('write/entities', { rows }));
  await inBatches(links, (rows) => ask('write/links', { byKind: byKind(rows) }));
};

const citedBy = (member: Properties) => (member['evidenceSource'] ?? []) as readonly string[];

/** Whether all who may see the other may see this one. */
export const isSeenWherever = (one: Properties, other: Properties, marks: Marks): boolean =>
  leastSeeing(citedBy(other), marks).every((viewer) => isSeenBy(viewer, citedBy(one), marks));

/** Those of several whom all may see who may see any of them; the first where there are none such. */
export const toldOf = (members: readonly Properties[], marks: Marks): readonly Properties[] => {
  const viewers = leastSeeing(members.flatMap(citedBy), marks);
  const told = members.filter((member) => viewers.every((viewer) => isSeenBy(viewer, citedBy(member), marks)));
  return told.length > 0 ? told : members.slice(0, 1);
};
