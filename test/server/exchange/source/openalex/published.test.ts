import { describe, expect, it } from 'vitest';
import { openalex } from '../../../../../server/exchange/source/openalex/openalex.ts';
import { absenceOf } from '../../../analysis/shared-data.ts';
import { refused, shared, tell } from '../tell.ts';

const flat = 'openalex/works-tula-1684-flat2026.csv.gz';
const records = ['I27837315', 'W2741809807', 'F4320332161', 'A5023888391', 'T11636', 'cardiac-imaging'].map(
  (name) => `openalex/entities-2025/${name}.json`,
);
const absence = absenceOf([flat, ...records]);

describe.skipIf(absence !== '')(`OpenAlex’s own files${absence}`, () => {
  it('1,684 works of a foundation', async () => {
    const files = await shared(flat);
    expect(openalex.recognises(files)).toBe(true);
    const told = await tell(openalex, files);
    expect([refused(told), told.problems]).toEqual([[], []]);
    expect(told.links).toHaveLength(38_720);
    // By position I212119943 would be the Hakai Institute.
    expect(told.entity('openalex:I212119943')?.nameEn).toBe('University of Victoria');
    expect(told.entity('openalex:I4387155864')?.nameEn).toBe('Hakai Institute');
    expect(told.notes).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Works with more or fewer names than institutions.*: 8$/),
        'Works without an institution, which say nothing here: 179',
      ]),
    );
  });

  it('one record of each kind', async () => {
    const files = await shared(...records);
    expect(openalex.recognises(files)).toBe(true);
    const told = await tell(openalex, files);
    expect([refused(told), told.problems]).toEqual([[], []]);
    expect(told.entity('openalex:I27837315')?.identifiers).toContain('ror:00jmfr291');
    expect(told.notes.filter((note) => note.startsWith('Records ('))).toHaveLength(3);
  });
});
