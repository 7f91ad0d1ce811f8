import type { Candidate } from './named.ts';
import { areSimilar, type Name } from './names.ts';
import { aboutPlaces } from './place-reasons.ts';
import { contra, pro, type Reason, type ReasonAgainst, type ReasonFor, type Weighed } from './weights.ts';

/** What is known of all entities together. */
export interface Surroundings {
  /** In how many countries a name, plain or as its core, is used by entities of a kind. */
  countriesWith: (kind: string, name: string) => number;
  /** What two are both linked to, places left out. */
  linkedToBoth: (a: string, b: string) => number;
}

const commonName = (a: Candidate, b: Candidate, form: (name: Name) => string, other = form) => {
  const forms = new Set(b.names.map(other).filter(Boolean));
  return a.names.find((name) => form(name) !== '' && forms.has(form(name)));
};

/** The strongest way in which their names are alike; a name of many tells little. */
const aboutNames = (a: Candidate, b: Candidate, { countriesWith }: Surroundings): Reason<ReasonFor>[] => {
  const equal = commonName(a, b, ({ plain }) => plain);
  if (equal) return [pro('NAME_EQUAL', [equal.written], 1 / countriesWith(a.kind, equal.plain))];
  const core = commonName(a, b, (name) => name.core);
  if (core) return [pro('CORE_EQUAL', [core.written], 1 / countriesWith(a.kind, core.core))];
  const close = a.names.flatMap((one) =>
    b.names.filter((other) => areSimilar(one.core, other.core)).map((other) => [one.written, other.written]),
  )[0];
  return close ? [pro('NAME_SIMILAR', close)] : [];
};

const aboutSounds = (a: Candidate, b: Candidate): Reason<ReasonFor>[] => {
  const sound =
    commonName(
      a,
      b,
      (name) => name.sound,
      (name) => name.core,
    ) ??
    commonName(
      b,
      a,
      (name) => name.sound,
      (name) => name.core,
    );
  const letters =
    commonName(
      a,
      b,
      (name) => name.acronym,
      (name) => name.initials,
    ) ??
    commonName(
      b,
      a,
      (name) => name.acronym,
      (name) => name.initials,
    );
  return [
    ...(sound ? [pro('PINYIN_EQUAL', [sound.written])] : []),
    ...(letters ? [pro('ACRONYM', [letters.acronym.toUpperCase()])] : []),
  ];
};

const aboutChinese = (a: Candidate, b: Candidate): Reason<ReasonAgainst>[] => {
  const [mine, other] = [a.names.filter((name) => name.isChinese), b.names.filter((name) => name.isChinese)];
  const cores = new Set(other.map(({ core }) => core));
  if (mine.length === 0 || other.length === 0 || mine.some(({ core }) => cores.has(core))) return [];
  const names = [mine[0]?.written ?? '', other[0]?.written ?? ''];
  const soundAlike = mine.some(({ sound }) => other.some((name) => name.sound === sound));
  return [contra(soundAlike ? 'CHARACTERS_DIFFERENT' : 'CHINESE_DIFFERENT', names)];
};

const schemeOf = (identifier: string) => identifier.slice(0, identifier.indexOf(':'));

const aboutIdentifiers = (a: Candidate, b: Candidate): Weighed => {
  const common = a.identifiers.find((identifier) => b.identifiers.includes(identifier));
  if (common) return { reasonsFor: [pro('IDENTIFIER_EQUAL', [common])], reasonsAgainst: [] };
  for (const mine of a.identifiers) {
    const other = b.identifiers.find((identifier) => schemeOf(identifier) === schemeOf(mine));
    if (other) return { reasonsFor: [], reasonsAgainst: [contra('IDENTIFIER_DIFFERENT', [mine, other])] };
  }
  return { reasonsFor: [], reasonsAgainst: [] };
};

/** All that speaks for and against two of one kind being the same. */
export const weigh = (a: Candidate, b: Candidate, around: Surroundings): Weighed => {
  const [identifiers, places] = [aboutIdentifiers(a, b), aboutPlaces(a, b)];
  const names = aboutNames(a, b, around);
  const common = around.linkedToBoth(a.id, b.id);
  const linked = common > 0 ? [pro('LINKS_IN_COMMON', [String(common)], 1 - 0.7 ** common)] : [];
  return {
    reasonsFor: [
      ...identifiers.reasonsFor,
      // Where names are equal in writing, how they sound and what they are short for tells nothing more.
      ...(names.length > 0 ? names : aboutSounds(a, b)),
      ...places.reasonsFor,
      ...linked,
    ],
    reasonsAgainst: [...identifiers.reasonsAgainst, ...aboutChinese(a, b), ...places.reasonsAgainst],
  };
};
