import { describe, expect, it } from 'vitest';
import { ror } from '../../../../../server/exchange/source/ror/ror.ts';
import { absenceOf } from '../../../analysis/shared-data.ts';
import { ends, refused, shared, tell } from '../tell.ts';

const files = ['ror/ror-v2-YRD-sample-301.json.gz', 'ror/ror-v2-CN-1171.json.gz'] as const;
const absence = absenceOf(files);

describe.skipIf(absence !== '')(`the registry’s own records${absence}`, () => {
  it('of the Yangtze River Delta lie in its cities', async () => {
    const opened = await shared(files[0]);
    expect(ror.recognises(opened)).toBe(true);
    const told = await tell(ror, opened);
    expect([refused(told), told.problems]).toEqual([[], []]);
    expect(told.entities.filter(({ kind }) => kind === 'INSTITUTION')).toHaveLength(301);
    expect(told.notes).toEqual(['Relations to records that are not in the file, not taken: 434']);
    // 苏州纳米所, by its province.
    expect(ends(told, 'LOCATED_IN')).toContain('ror:0027d9x02 > city:suzhou');
    expect(told.notes.filter((note) => note.includes('name of several'))).toEqual([]);
  });

  it('of China, with their states', async () => {
    const told = await tell(ror, await shared(files[1]));
    expect([refused(told), told.problems]).toEqual([[], []]);
    expect(told.entities.filter(({ kind }) => kind === 'INSTITUTION')).toHaveLength(1_171);
    expect(told.notes).toEqual(
      expect.arrayContaining([
        'Records that are inactive, taken with their status: 6',
        'Records that are withdrawn, taken with their status: 3',
      ]),
    );
  });
});
