import type { InputFile } from '../../file/input.ts';
import type { FactPart } from '../facts.ts';
import { createGathering } from '../gathering.ts';
import { headsOf } from '../read-table.ts';
import { flatWorks, isFlat } from './flat.ts';
import { deduceNames } from './flat-names.ts';
import { institutionFact } from './institution.ts';
import { createJointWorks, mostPairs } from './joint-works.ts';

const placesTold = 10;

/** Reads a flat table of works: its institutions with the names that can be told, and how many works they share. */
export async function* readFlat(
  file: InputFile,
  within: string,
  wanted: 'entities' | 'links',
): AsyncGenerator<FactPart> {
  const gathering = createGathering(wanted);
  const { entity, link, count, problem, ofFile } = gathering;
  if (!isFlat(file.beginning)) {
    const found = headsOf(file.beginning).slice(0, 20).join(', ') || 'no table';
    const expected = 'records of OpenAlex, or a table with institution_ids';
    ofFile({ problems: [{ place: `${within}line 1`, expected, found }] });
    yield gathering.end();
    return;
  }
  if (wanted === 'entities') {
    const names = await deduceNames(() => flatWorks(file, within));
    const [seen, uneven] = [new Set<string>(), [] as string[]];
    for await (const { ids, names: listed, place } of flatWorks(file, within, gathering)) {
      if (ids.length !== listed.length) uneven.push(place);
      for (const id of ids) {
        if (seen.has(id)) continue;
        seen.add(id);
        const name = names.get(id);
        if (name === undefined) count('Institutions whose names the table does not tell, called by their number: #');
        entity(institutionFact({ display_name: name }, id, place));
      }
      if (gathering.isFull()) yield gathering.take();
    }
    if (uneven.length > 0) {
      const where = uneven.slice(0, placesTold).join(', ') + (uneven.length > placesTold ? ' and others' : '');
      count(`Works with more or fewer names than institutions, whose names are not taken (${where}): ${uneven.length}`);
    }
    count('Countries and funders of works are not taken: the table does not tell which institution has which.');
  } else {
    const joint = createJointWorks();
    for await (const { ids, year, place } of flatWorks(file, within, gathering)) {
      if (ids.length === 0) count('Works without an institution, which say nothing here: #');
      if (joint.add(ids, year, place)) continue;
      problem({ place, expected: `at most ${mostPairs} pairs of institutions`, found: 'more: bring fewer works' });
      break;
    }
    for (const one of joint.links()) {
      link(one);
      if (gathering.isFull()) yield gathering.take();
    }
  }
  yield gathering.end();
}
