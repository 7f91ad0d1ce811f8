import { expect, it } from 'vitest';
import { queryFrom, viewFrom } from '../../../client/store/address.ts';
import { pictureAtFirst } from '../../../client/store/picture.ts';
import { tableAtFirst } from '../../../client/store/table.ts';
import {
  bringIn,
  hiddenAtFirst,
  listAs,
  select,
  showAll,
  showAs,
  speak,
  switchOff,
  switchOn,
  takeOut,
  toggleGroup,
  type View,
} from '../../../client/store/view.ts';

const first: View = { language: 'zh', selected: null, hidden: hiddenAtFirst, as: 'picture' };

it('takes the first view from an address that says nothing', () => {
  expect(viewFrom('', 'zh')).toEqual(first);
});

it('says in the address only what differs from the first view, and the language', () => {
  expect(queryFrom(first)).toBe('?lang=zh');
  expect(queryFrom(select('park:sip')(speak('en')(first)))).toBe('?sel=park:sip&lang=en');
  expect(queryFrom(showAll()(first))).toBe('?hide=&lang=zh');
});

it.each<[string, View]>([
  ['the first', first],
  ['one with everything', { language: 'en', selected: 'link:r073', hidden: ['places', 'topics'], as: 'list' }],
  ['one that hides nothing', { ...first, hidden: [] }],
  ['one with what was brought in', { ...first, added: ['xl:nagoya-sjtu', 'a,b&c'] }],
  ['one with pins', { ...first, picture: { ...pictureAtFirst, pins: [{ id: 'a~b,c', x: -12, y: 340 }] } }],
  [
    'one with a table',
    { ...first, as: 'list', table: { ...tableAtFirst, form: 'links', links: { by: 'to', descending: true } } },
  ],
  ['one without some sources', { ...first, off: ['src:a', 'src:file:甲,乙 100%'] }],
  ['one whose id needs escaping', { ...first, selected: 'a&b=c#d?新' }],
])('reopens a view from its address: %s', (_, view) => {
  expect(viewFrom(queryFrom(view), 'zh')).toEqual(view);
});

it('keeps its own language where the address says one that it does not speak, and notes that', () => {
  expect(viewFrom('?lang=fr&as=globe', 'en')).toEqual({ ...first, language: 'en', unread: ['lang=fr', 'as=globe'] });
  expect(viewFrom('?lang=fr&lang=zh', 'en').language).toBe('zh');
});

it('shows a hidden group and hides a shown one', () => {
  expect(toggleGroup('policy')(first).hidden).toEqual([]);
  expect(toggleGroup('places')(first).hidden).toEqual(['policy', 'places']);
});

it('keeps the very same view when the selected is selected again', () => {
  const view = select('cty:FI')(first);
  expect(select('cty:FI')(view)).toBe(view);
});

it('changes the way of showing and nothing else', () => {
  expect(showAs('list')(first)).toEqual({ ...first, as: 'list' });
});

it('brings in once and takes out again', () => {
  const view = bringIn(['xl:a', 'xl:b'])(bringIn(['xl:a'])(first));
  expect(queryFrom(view)).toBe('?add=xl:a&add=xl:b&lang=zh');
  expect(queryFrom(takeOut(['xl:a'])(view))).toBe('?add=xl:b&lang=zh');
  expect(takeOut()(view)).toEqual(first);
});

it('switches sources off and on again, no more than the server takes', () => {
  const view = switchOff('src:b')(switchOff('src:a')(first));
  expect(queryFrom(view)).toBe('?off=src:a,src:b&lang=zh');
  expect(switchOn(['src:a'])(view).off).toEqual(['src:b']);
  expect(switchOn()(view)).toEqual(first);
  const many = Array.from({ length: 60 }, (_, at) => `src:${at}`).reduce((now, id) => switchOff(id)(now), first);
  expect(many.off).toHaveLength(50);
});

it('says form and order of the table, short, and only where they are not as at first', () => {
  const ordered = (by: string, descending: boolean) => listAs({ entities: { by, descending } })(first);
  expect(queryFrom(listAs({ form: 'outline' })(first))).toBe('?form=outline&lang=zh');
  expect(queryFrom(ordered('name', false))).toBe('?sort=name&lang=zh');
  expect(queryFrom(ordered('links', false))).toBe('?sort=links&lang=zh');
  expect(queryFrom(ordered('links', true))).toBe('?lang=zh');
  const both = listAs({ form: 'links', links: { by: 'kind', descending: true } })(ordered('kind', true));
  expect(queryFrom(both)).toBe('?form=links&sort=-kind&sort-links=-kind&lang=zh');
  expect(viewFrom('?sort=to', 'zh').table).toBeUndefined();
  const sought = queryFrom(listAs({ sought: '新加坡 & co' })(first));
  expect(viewFrom(sought, 'zh').table).toEqual({ ...tableAtFirst, sought: '新加坡 & co' });
  const turned = ['place', 'place/CITY/cty:a&b'];
  const address = queryFrom(listAs({ turned })(first));
  expect(address).toBe('?tree=place&tree=place%2FCITY%2Fcty:a%26b&lang=zh');
  expect(viewFrom(address, 'zh').table).toEqual({ ...tableAtFirst, turned });
});
