import { listOf, numberOf, within } from '../json-value.ts';
import { openAlexId } from './institution.ts';

/** What is taken of a work: who worked on it together, and when it came out. */
export interface Work {
  /** Records of its institutions, in short, by id. */
  institutions: ReadonlyMap<string, unknown>;
  year: number | null;
  /** The interface leaves out authors beyond the hundredth in lists. */
  isCut: boolean;
}

export const readWork = (record: unknown): Work => {
  const institutions = new Map<string, unknown>();
  for (const authorship of listOf(within(record, 'authorships'))) {
    for (const institution of listOf(within(authorship, 'institutions'))) {
      const id = openAlexId(within(institution, 'id'));
      if (id !== '' && !institutions.has(id)) institutions.set(id, institution);
    }
  }
  const year = numberOf(within(record, 'publication_year'));
  return { institutions, year, isCut: within(record, 'is_authors_truncated') === true };
};
