import type { InputFile } from '../../file/input.ts';
import type { FactPart, FactSource } from '../facts.ts';
import { createGathering, type Gathering } from '../gathering.ts';
import { shown, within } from '../json-value.ts';
import { createPlaces, type Places } from '../places.ts';
import { isJson, recordsOf } from '../read-records.ts';
import { relationLink } from '../relation.ts';
import { institutionFact, whereaboutsOf } from './institution.ts';
import { readRecord, type RorRecord } from './record.ts';

/** What a first reading must know before anything is told: which records are there, and ids that several claim. */
interface Known {
  records: ReadonlySet<string>;
  shared: ReadonlySet<string>;
}

const survey = async (files: readonly InputFile[]): Promise<Known> => {
  const [records, owners, shared] = [new Set<string>(), new Map<string, string>(), new Set<string>()];
  for await (const part of recordsOf(files)) {
    for (const { value } of part.records) {
      const record = readRecord(value);
      if (!record) continue;
      records.add(record.ror);
      for (const id of record.externals) {
        const owner = owners.get(id) ?? record.ror;
        owners.set(id, owner);
        if (owner !== record.ror) shared.add(id);
      }
    }
  }
  return { records, shared };
};

const stateEntities = (record: RorRecord, place: string, gathering: Gathering, places: Places, { shared }: Known) => {
  const { entity, count } = gathering;
  const fact = institutionFact(record, shared, place);
  entity(fact);
  if (fact.attributes['status']) count(`Records that are ${record.status}, taken with their status: #`);
  if (record.externals.some((id) => shared.has(id))) {
    count('Records with an id of another scheme that several records have, which therefore identifies none: #');
  }
  for (const location of record.locations) {
    places.state(
      whereaboutsOf(location, fact.nameZh ?? fact.nameEn ?? '', () => {}),
      place,
    );
  }
};

const stateLinks = (record: RorRecord, place: string, gathering: Gathering, places: Places, { records }: Known) => {
  const { link, count } = gathering;
  const from = `ror:${record.ror}`;
  const name = record.names.map(({ text }) => text).join(' ');
  for (const location of record.locations) places.locate(from, whereaboutsOf(location, name, count), place);
  for (const { type, ror } of record.relations) {
    const relation = relationLink(type, from, `ror:${ror}`, place);
    if (ror === record.ror) count('Relations of a record to itself, not taken: #');
    else if (type === 'successor' || type === 'predecessor') continue;
    else if (!records.has(ror)) count('Relations to records that are not in the file, not taken: #');
    else if (!relation)
      count(`Relations of the type ${type.slice(0, 40) || 'left out'}, which is not known, not taken: #`);
    else if (places.once(relation.id)) link(relation);
  }
};

async function* read(files: readonly InputFile[], wanted: 'entities' | 'links'): AsyncGenerator<FactPart> {
  const gathering = createGathering(wanted);
  // The published packing holds the same records as a table, and some years also in the first version of the schema.
  const json = files
    .filter(({ beginning }) => isJson(beginning))
    .sort((a, b) => Number(b.beginning.includes('"names"')) - Number(a.beginning.includes('"names"')));
  for (const _ of files.slice(json.length)) gathering.count('Files that are not JSON, not taken: #');
  const known = await survey(json);
  const places = createPlaces(gathering);
  const state = wanted === 'entities' ? stateEntities : stateLinks;
  for await (const { records, problems, notes } of recordsOf(json)) {
    for (const { value, place } of records) {
      const record = readRecord(value);
      const found = `the id ${shown(within(value, 'id'))}`;
      if (!record)
        gathering.ofFile({ problems: [{ place, expected: 'a record of ROR with an id and a name', found }] });
      else if (places.once(record.ror)) state(record, place, gathering, places, known);
      else gathering.count('Records that repeat one, of which the first is taken: #');
    }
    gathering.ofFile({ problems, notes });
    if (gathering.isFull()) yield gathering.take();
  }
  yield gathering.end();
}

const isRor = (beginning: string) =>
  isJson(beginning) && /"id"\s*:\s*"(https:\/\/)?ror\.org\/0/.test(beginning) && beginning.includes('"external_ids"');

/** The registry of research organisations, in both versions of its schema. */
export const ror: FactSource = {
  name: 'ror',
  title: 'Research Organization Registry (ROR)',
  licence: 'CC0',
  credit: 'Research Organization Registry (ROR)',
  url: 'https://ror.org',
  recognises: (files) =>
    files.some(({ beginning }) => isRor(beginning)) &&
    files.every(({ beginning }) => isRor(beginning) || /^"?id"?,.*(ror_display|external_ids)/.test(beginning)),
  read,
};
