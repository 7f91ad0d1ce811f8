import { expect, it } from 'vitest';
import { viewFrom } from '../../../client/store/address.ts';
import type { Filter } from '../../../client/store/filter.ts';
import { pictureAtFirst } from '../../../client/store/picture.ts';
import { withYears, yearsOf } from '../../../client/store/years.ts';

const kind: Filter = { name: 'kind', values: ['CITY'] };
const year = (since: string, until: string, more: Partial<Filter> = {}): Filter => ({
  name: 'year',
  values: [since, until, 'JOINT_LAB'],
  ...more,
});
const picture = (...filters: Filter[]) => ({ ...pictureAtFirst, filters });

it.each([
  ['no picture', undefined, [null, null]],
  ['no filter of years', picture(kind), [null, null]],
  ['what is no year', picture(year('abc', '20')), [null, null]],
  ['one end', picture(kind, year('2014', '')), [2014, null]],
  ['one that is switched off', picture(year('2014', '2020', { off: true })), [null, null]],
  ['several, which all hold', picture(year('2014', ''), year('2010', '2020'), year('', '2019')), [2014, 2019]],
])('reads the years that hold: %s', (_, of, [since, until]) => {
  expect(yearsOf(of)).toEqual({ since, until });
});

it('puts other years in the place of those that were there, and leaves the rest of the stack', () => {
  const put = withYears({ since: 2015, until: null }, ['JOINT_LAB']);
  expect(put(picture()).filters).toEqual([year('2015', '')]);
  expect(put(picture(kind)).filters).toEqual([kind, year('2015', '')]);
  expect(put(picture(year('1', '2', { off: true }), kind, year('3', '4'))).filters).toEqual([year('2015', ''), kind]);
});

it('without an end there is no filter of years', () => {
  const put = withYears({ since: null, until: null }, ['JOINT_LAB']);
  expect(put(picture(year('2014', '2020'), kind)).filters).toEqual([kind]);
});

it('reads the years that addresses of a table said by themselves', () => {
  expect(yearsOf(viewFrom('?since=2014&until=2020', 'zh').picture)).toEqual({ since: 2014, until: 2020 });
  expect(yearsOf(viewFrom('?rows=field&until=2020', 'zh').picture)).toEqual({ since: null, until: 2020 });
  expect(yearsOf(viewFrom('?since=20&until=year', 'zh').picture)).toEqual({ since: null, until: null });
});
