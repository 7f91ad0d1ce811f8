import { kindNamed } from '../../../ontology/kinds.ts';
import { linkKindNamed } from '../../../ontology/link-kinds.ts';
import type { SnapshotEntity, SnapshotLink } from '../../snapshot.ts';
import { gapId, words, type Finding, type Rule, type Words } from '../finding.ts';
import { isThere, type World } from '../world.ts';

type Weakness = 'document-only' | 'name-only' | 'one-source';

/** Origins that say no more than the policy itself says. */
const own = ['DOCUMENT', 'NAME'];
/** Links that say who cooperates; where a thing lies is seldom in doubt. */
const said = ['PARTNERS_WITH', 'OPERATES', 'ORGANISES', 'PARTICIPATES_IN'];

/** Sources that are enough alone: what the body itself says, or data that anybody can check. */
const authoritative = ['OFFICIAL', 'OPEN_DATA'];

/** Sources of a link and of the same fact told in words of its unit, with their origins. */
const sourcesOf = (link: SnapshotLink, unit: SnapshotEntity) => {
  const property = kindNamed(unit.kind)?.expected.find((expectation) => expectation.link === link.kind)?.words;
  const inWords = unit.sources.flatMap((source, at) =>
    property && unit.claims[at]?.startsWith(`${property}: `) ? [{ source, origin: unit.origins[at] ?? '' }] : [],
  );
  return [...link.sources.map((source, at) => ({ source, origin: link.origins[at] ?? '' })), ...inWords];
};

const weaknessOf = (
  enough: ReadonlySet<string>,
  pieces: readonly { source: string; origin: string }[],
): Weakness | undefined => {
  if (pieces.every(({ origin }) => origin === 'NAME')) return 'name-only';
  if (pieces.every(({ origin }) => own.includes(origin))) return undefined;
  const sources = new Set(pieces.map(({ source }) => source));
  return sources.size === 1 && ![...sources].some((source) => enough.has(source)) ? 'one-source' : undefined;
};

const missing: Readonly<Record<Weakness, Words>> = {
  'document-only': words('政策以外的佐证', 'proof outside the policy'),
  'name-only': words('名称以外的佐证', 'proof beyond a name'),
  'one-source': words('第二个来源', 'second source'),
};

const reasons: Readonly<Record<Weakness, Words>> = {
  'document-only': words('只有提出希望的文件说它存在。', 'Only the document that wishes for it says that it exists.'),
  'name-only': words('只从名称推断，没有别的出处。', 'It is inferred from a name and stands nowhere else.'),
  'one-source': words('只有一个来源，无从印证。', 'It rests on a single source, and nothing bears it out.'),
};

const finding = (
  weakness: Weakness,
  subjects: readonly string[],
  what: string,
  [expected, observed]: [number, number],
  rest: { open: boolean; restsOn: readonly string[]; parameters: Finding['method']['parameters']; group: string },
): Finding => ({
  id: gapId('WEAK_EVIDENCE', subjects, what),
  kind: 'WEAK_EVIDENCE',
  family: `weak-evidence:${weakness}:${rest.group}`,
  subjects,
  missing: missing[weakness],
  expected,
  observed,
  open: rest.open,
  method: { name: 'COUNT_OF_SOURCES', parameters: rest.parameters },
  restsOn: rest.restsOn,
  measures: [],
  elsewhere: [],
  closedBy: [],
  ghosts: [],
  severity: { level: weakness === 'document-only' ? 'MEDIUM' : 'LOW', reason: reasons[weakness] },
});

const ofUnits = (world: World): Finding[] =>
  world.units
    .filter(({ origins }) => origins.includes('DOCUMENT'))
    .map(({ id, kind, origins, sources }) => {
      const outside = new Set(sources.filter((_, at) => !own.includes(origins[at] ?? ''))).size;
      return finding('document-only', [id], 'existence', [1, outside], {
        open: outside === 0,
        restsOn: [id],
        parameters: { sources: new Set(sources).size, outside },
        group: kind,
      });
    });

const ofLinks = (world: World): Finding[] => {
  const units = new Map(world.units.map((unit) => [unit.id, unit]));
  const enough = new Set(world.sources.filter(({ kind }) => authoritative.includes(kind)).map(({ source }) => source));
  const isHome = (id: string) => world.entities.get(id)?.subtype === 'home';
  return world.links
    .filter((link) => said.includes(link.kind) && isThere(link) && !isHome(link.start) && !isHome(link.end))
    .flatMap((link): Finding[] => {
      const unit = units.get(link.start) ?? units.get(link.end);
      if (!unit) return [];
      const pieces = sourcesOf(link, unit);
      const weakness = weaknessOf(enough, pieces);
      if (!weakness) return [];
      const sources = new Set(pieces.map(({ source }) => source)).size;
      const origins = [...new Set(pieces.map(({ origin }) => origin))].sort();
      return [
        finding(weakness, [unit.id, unit.id === link.start ? link.end : link.start], link.id, [2, sources], {
          open: true,
          restsOn: [link.id],
          parameters: { link: link.id, linkKind: link.kind, sources, origins },
          group: link.kind,
        }),
      ];
    });
};

/** What rests on one source, on a name alone, or only on the document that wishes for it. */
export const weakEvidence: Rule = {
  kind: 'WEAK_EVIDENCE',
  find: ({ here }) => ({ findings: [...ofUnits(here), ...ofLinks(here)] }),
  sentence: ({ family, subjects: [id = '', other = ''], open }, nameOf) => {
    const [name, end] = [nameOf(id), nameOf(other)];
    const link = linkKindNamed(family.split(':')[2] ?? '');
    const kind = words(link?.labelZh ?? '', link?.labelEn ?? '');
    if (!open) return words(`${name.zh}有政策以外的佐证。`, `${name.en} is borne out outside the policy.`);
    const said_: Readonly<Record<string, Words>> = {
      'document-only': words(
        `${name.zh}只见于政策文本，没有其他来源证实。`,
        `${name.en} stands only in the policy; no other source bears it out.`,
      ),
      'name-only': words(
        `${name.zh}与${end.zh}的“${kind.zh}”只从名称读出。`,
        `The link “${kind.en}” between ${name.en} and ${end.en} is read out of a name alone.`,
      ),
      'one-source': words(
        `${name.zh}与${end.zh}的“${kind.zh}”只有一个来源。`,
        `The link “${kind.en}” between ${name.en} and ${end.en} rests on a single source.`,
      ),
    };
    return said_[family.split(':')[1] ?? ''] ?? words(name.zh, name.en);
  },
  remedy: ({ missing: { zh, en } }) => words(`找到${zh}。`, `Find ${en}.`),
  title: ({ family }) => {
    const [, weakness = '', group = ''] = family.split(':');
    const kind = kindNamed(group);
    const titles: Readonly<Record<string, Words>> = {
      'document-only': words(
        `只见于政策文本的${kind?.labelZh ?? ''}`,
        `Known from the policy alone: ${kind?.labelEn.toLowerCase() ?? ''}`,
      ),
      'name-only': words('只从名称读出的合作关系', 'Cooperation read out of a name alone'),
      'one-source': words('只有一个来源的合作关系', 'Cooperation that rests on a single source'),
    };
    return titles[weakness] ?? words('证据薄弱', 'Weak evidence');
  },
};
