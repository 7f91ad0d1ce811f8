import { kindNamed } from '../../../ontology/kinds.ts';
import { linkKindNamed } from '../../../ontology/link-kinds.ts';
import {
  countSources,
  enoughAlone,
  isInDocument,
  outsidePolicy,
  sayingsOf,
  sayingsOfLink,
  weaknessOf,
  type Weakness,
} from '../bearing-out.ts';
import { gapId, words, type Finding, type Rule, type Words } from '../finding.ts';
import { isThere, type World } from '../world.ts';

/** Links that say who cooperates; where a thing lies is seldom in doubt. */
const said = ['PARTNERS_WITH', 'OPERATES', 'ORGANISES', 'PARTICIPATES_IN'];

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

interface Looked {
  subjects: readonly string[];
  what: string;
  group: string;
  expected: number;
  observed: number;
  open: boolean;
  restsOn: readonly string[];
  parameters: Finding['method']['parameters'];
}

const finding = (weakness: Weakness, looked: Looked): Finding => {
  const { subjects, what, group, parameters, ...found } = looked;
  return {
    ...found,
    id: gapId('WEAK_EVIDENCE', subjects, what),
    kind: 'WEAK_EVIDENCE',
    family: `weak-evidence:${weakness}:${group}`,
    subjects,
    missing: missing[weakness],
    method: { name: 'COUNT_OF_SOURCES', parameters },
    measures: [],
    elsewhere: [],
    // What bears a link out is the link itself with what it rests on now; a unit has no such link.
    closedBy: found.open || subjects.length === 1 ? [] : found.restsOn,
    ghosts: [],
    severity: { level: weakness === 'document-only' ? 'MEDIUM' : 'LOW', reason: reasons[weakness] },
  };
};

/** What was never in doubt, because one authoritative source says it, is no finding, not even a closed one. */
const wasInDoubt = ({ open, observed, expected }: Looked) => open || observed >= expected;

const ofUnits = (world: World, enough: ReadonlySet<string>): Finding[] =>
  world.units.flatMap((unit): Finding[] => {
    const sayings = sayingsOf(unit);
    const sources = countSources(sayings);
    const common = { subjects: [unit.id], what: 'existence', group: unit.kind, restsOn: [unit.id] };
    if (isInDocument(sayings)) {
      const outside = countSources(outsidePolicy(sayings));
      const figures = { expected: 1, observed: outside, parameters: { sources, outside } };
      return [finding('document-only', { ...common, ...figures, open: outside === 0 })];
    }
    const open = weaknessOf(sayings, enough) !== undefined;
    const looked = { ...common, expected: 2, observed: sources, parameters: { sources }, open };
    return wasInDoubt(looked) ? [finding('one-source', looked)] : [];
  });

const ofLinks = (world: World, enough: ReadonlySet<string>): Finding[] => {
  const units = new Map(world.units.map((unit) => [unit.id, unit]));
  const isHome = (id: string) => world.entities.get(id)?.subtype === 'home';
  return world.links
    .filter((link) => said.includes(link.kind) && isThere(link) && !isHome(link.start) && !isHome(link.end))
    .flatMap((link): Finding[] => {
      const unit = units.get(link.start) ?? units.get(link.end);
      if (!unit) return [];
      const sayings = sayingsOfLink(link, unit);
      const weakness = weaknessOf(sayings, enough);
      // The unit itself is told to stand on that source; so does each of its links, and to say so again says nothing.
      if (weakness === 'one-source' && weaknessOf(sayingsOf(unit), enough) === 'one-source') return [];
      const sources = countSources(sayings);
      const origins = [...new Set(sayings.map(({ origin }) => origin))].sort();
      const looked = {
        subjects: [unit.id, unit.id === link.start ? link.end : link.start],
        what: link.id,
        group: link.kind,
        expected: 2,
        observed: sources,
        open: weakness !== undefined,
        restsOn: [link.id],
        parameters: { link: link.id, linkKind: link.kind, sources, origins },
      };
      return wasInDoubt(looked) ? [finding(weakness ?? 'one-source', looked)] : [];
    });
};

const sentenceOfUnit = (weakness: string, open: boolean, unit: Words): Words => {
  if (!open) return words(`${unit.zh}有足够的佐证。`, `${unit.en} is borne out.`);
  return weakness === 'document-only'
    ? words(
        `${unit.zh}只见于政策文本，没有其他来源证实。`,
        `${unit.en} stands only in the policy; no other source bears it out.`,
      )
    : words(`${unit.zh}只有一个来源。`, `${unit.en} rests on a single source.`);
};

const sentenceOfLink = (weakness: string, open: boolean, link: Words): Words => {
  if (!open) return words(`${link.zh}有足够的佐证。`, `${link.en} is borne out.`);
  return weakness === 'name-only'
    ? words(`${link.zh}只从名称读出。`, `${link.en} is read out of a name alone.`)
    : words(`${link.zh}只有一个来源。`, `${link.en} rests on a single source.`);
};

const titleOfUnits = (weakness: string, kind: Words): Words =>
  weakness === 'document-only'
    ? words(`只见于政策文本的${kind.zh}`, `Known from the policy alone: ${kind.en.toLowerCase()}`)
    : words(`只有一个来源的${kind.zh}`, `Known from a single source: ${kind.en.toLowerCase()}`);

const titleOfLinks = (weakness: string): Words =>
  weakness === 'name-only'
    ? words('只从名称读出的合作关系', 'Cooperation read out of a name alone')
    : words('只有一个来源的合作关系', 'Cooperation that rests on a single source');

/** What rests on one source, on a name alone, or only on the document that wishes for it. */
export const weakEvidence: Rule = {
  kind: 'WEAK_EVIDENCE',
  find: ({ here }) => {
    const enough = enoughAlone(here.sources);
    return { findings: [...ofUnits(here, enough), ...ofLinks(here, enough)] };
  },
  sentence: ({ family, subjects: [id = '', other], open }, nameOf) => {
    const [, weakness = '', group = ''] = family.split(':');
    if (other === undefined) return sentenceOfUnit(weakness, open, nameOf(id));
    const [name, end, kind] = [nameOf(id), nameOf(other), linkKindNamed(group)];
    const link = words(
      `${name.zh}与${end.zh}的“${kind?.labelZh ?? ''}”`,
      `The link “${kind?.labelEn ?? ''}” between ${name.en} and ${end.en}`,
    );
    return sentenceOfLink(weakness, open, link);
  },
  remedy: ({ missing: { zh, en } }) => words(`找到${zh}。`, `Find ${en}.`),
  title: ({ family }) => {
    const [, weakness = '', group = ''] = family.split(':');
    const kind = kindNamed(group);
    return kind ? titleOfUnits(weakness, words(kind.labelZh, kind.labelEn)) : titleOfLinks(weakness);
  },
};
