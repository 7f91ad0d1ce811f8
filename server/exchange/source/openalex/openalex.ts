import type { InputFile } from '../../file/input.ts';
import type { FactPart, FactSource } from '../facts.ts';
import { createGathering, type Gathering } from '../gathering.ts';
import { shown, within } from '../json-value.ts';
import { createPlaces } from '../places.ts';
import { isJson, recordsOf } from '../read-records.ts';
import { relationLink } from '../relation.ts';
import { isFlat } from './flat.ts';
import { readFlat } from './read-flat.ts';
import { institutionFact, institutionId, openAlexId, relationsOf, whereaboutsOf } from './institution.ts';
import { createJointWorks, mostPairs } from './joint-works.ts';
import { readWork } from './work.ts';

const kindsOfRecords: Readonly<Record<string, string>> = {
  A: 'authors',
  C: 'concepts',
  P: 'publishers',
  S: 'sources',
  T: 'topics',
};

const isInstitution = (id: string) => id.startsWith('I') || id.startsWith('F');

/** Institutions and funders that have records of their own, which tell more of them than works do. */
const survey = async (files: readonly InputFile[]): Promise<ReadonlySet<string>> => {
  const ids = new Set<string>();
  for await (const { records } of recordsOf(files)) {
    for (const { value } of records) {
      const id = openAlexId(within(value, 'id'));
      if (isInstitution(id)) ids.add(id);
    }
  }
  return ids;
};

type State = (value: unknown, id: string, place: string) => void;

const entityStatements = (gathering: Gathering, own: ReadonlySet<string>): State => {
  const { state, once } = createPlaces(gathering);
  const institution = (record: unknown, id: string, place: string) => {
    if (!once(id)) return;
    gathering.entity(institutionFact(record, id, place));
    state(
      whereaboutsOf(record, () => {}),
      place,
    );
  };
  return (value, id, place) => {
    if (isInstitution(id)) institution(value, id, place);
    else
      for (const [other, record] of readWork(value).institutions)
        if (!own.has(other)) institution(record, other, place);
  };
};

const linkStatements = (gathering: Gathering, own: ReadonlySet<string>, joint: ReturnType<typeof createJointWorks>) => {
  const { link, count, problem } = gathering;
  const { locate, once } = createPlaces(gathering);
  let isFull = false;

  const institution: State = (record, id, place) => {
    if (!once(id)) return;
    locate(institutionId(id), whereaboutsOf(record, count), place);
    for (const { type, id: other } of relationsOf(record)) {
      const relation = relationLink(type, institutionId(id), institutionId(other), place);
      if (!own.has(other)) count('Relations to institutions without a record in these files, not taken: #');
      else if (relation && other !== id && once(relation.id)) link(relation);
    }
  };

  const work: State = (value, _, place) => {
    const { institutions, year, isCut } = readWork(value);
    if (institutions.size === 0) count('Works without an institution, which say nothing here: #');
    if (isCut) count('Works whose list of authors is cut off, of whom the listed are taken: #');
    for (const [other, record] of institutions) if (!own.has(other)) institution(record, other, place);
    if (isFull || joint.add(institutions.keys(), year, place)) return;
    isFull = true;
    const found = 'more: bring fewer works at a time';
    problem({ place, expected: `at most ${mostPairs} pairs of institutions with joint works`, found });
  };

  return ((value, id, place) => (isInstitution(id) ? institution : work)(value, id, place)) satisfies State;
};

async function* readJson(files: readonly InputFile[], wanted: 'entities' | 'links'): AsyncGenerator<FactPart> {
  const gathering = createGathering(wanted);
  const own = await survey(files);
  const joint = createJointWorks();
  const state = wanted === 'entities' ? entityStatements(gathering, own) : linkStatements(gathering, own, joint);
  for await (const { records, problems, notes } of recordsOf(files)) {
    for (const { value, place } of records) {
      const id = openAlexId(within(value, 'id'));
      if (isInstitution(id) || id.startsWith('W')) state(value, id, place);
      else if (shown(within(value, 'id')).includes('openalex.org/')) {
        const what = kindsOfRecords[id.slice(0, 1)] ?? 'of other kinds';
        gathering.count(`Records (${what}) of which nothing is taken; institutions, funders and works are: #`);
      } else {
        const found = shown(within(value, 'id'));
        gathering.ofFile({ problems: [{ place, expected: 'a record of OpenAlex with its id', found }] });
      }
    }
    gathering.ofFile({ problems, notes });
    if (gathering.isFull()) yield gathering.take();
  }
  for (const link of joint.links()) {
    gathering.link(link);
    if (gathering.isFull()) yield gathering.take();
  }
  yield gathering.end();
}

async function* read(files: readonly InputFile[], wanted: 'entities' | 'links'): AsyncGenerator<FactPart> {
  const json = files.filter(({ beginning }) => isJson(beginning));
  if (json.length > 0) yield* readJson(json, wanted);
  for (const file of files) {
    if (isJson(file.beginning)) continue;
    yield* readFlat(file, files.length > 1 ? `${file.name}, ` : '', wanted);
  }
}

const isOpenAlex = (beginning: string) =>
  isJson(beginning) ? /"id"\s*:\s*"https:\/\/openalex\.org\//.test(beginning) : isFlat(beginning);

/** Works and institutions of OpenAlex. A work is no entity: its institutions are partners, by how many works they share. */
export const openalex: FactSource = {
  name: 'openalex',
  title: 'OpenAlex',
  licence: 'CC0',
  credit: 'OpenAlex',
  url: 'https://openalex.org',
  recognises: (files) => files.length > 0 && files.every(({ beginning }) => isOpenAlex(beginning)),
  read,
};
