import { expect, it } from 'vitest';
import type { ViewLine } from '../../../client/api/view-questions.ts';
import { matching } from '../../../client/views/matching.ts';

const view = (id: string, more: Partial<ViewLine> = {}): ViewLine => ({
  id,
  name: id,
  note: null,
  by: null,
  savedAt: '2026-01-01T00:00:00.000Z',
  ...more,
});

const views = [view('芬兰的缺口', { by: 'Zhang San' }), view('Israel', { note: '江苏的合作' }), view('null')];

it.each([
  ['', ['芬兰的缺口', 'Israel', 'null']],
  ['  ', ['芬兰的缺口', 'Israel', 'null']],
  ['江苏', ['Israel']],
  ['ISRAEL 合作', ['Israel']],
  ['zhang 缺口', ['芬兰的缺口']],
  ['zhang 江苏', []],
  ['null', ['null']],
])('“%s” finds %j', (text, names) => {
  expect(matching(views, text).map(({ name }) => name)).toEqual(names);
});
