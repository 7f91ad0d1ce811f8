import { expect, it } from 'vitest';
import { viewFrom } from '../../../client/store/address.ts';
import { noHistory, remember, stepBack, stepForward } from '../../../client/store/history.ts';
import { anew, arrived, asked, opened, stepped } from '../../../client/store/opening.ts';
import { savedStateFrom, savedVersion, stateToSave } from '../../../client/store/saved.ts';
import { select, toggleGroup } from '../../../client/store/view.ts';

const first = viewFrom('', 'zh');
const kept = toggleGroup('policy')(select('park:sip')(first));
const positions = { 'park:sip': { x: 1, y: 2 } };
const state = savedStateFrom(savedVersion, JSON.stringify(stateToSave(kept, positions, '/matrix')))!;
const start = { ...arrived(first), history: noHistory, standing: {} };

it('an address without a saved view awaits none, one with it asks for it by its id', () => {
  expect(arrived(first).awaited).toBeNull();
  expect(arrived(viewFrom('?view=abc', 'zh')).awaited).toEqual({ id: 'abc', from: null });
});

it('from an address it opens as it was saved, and there is nothing to undo', () => {
  const now = { ...start, ...arrived(viewFrom('?view=abc&lang=en', 'zh')) };
  const after = opened(now, 'abc', state);
  expect(after).toEqual({
    view: { ...kept, language: 'en', saved: 'abc' },
    history: noHistory,
    standing: positions,
    awaited: null,
  });
});

it('what the address says to be selected is selected', () => {
  const now = { ...start, ...arrived(viewFrom('?view=abc&sel=cty:FI', 'zh')) };
  expect(opened(now, 'abc', state).view.selected).toBe('cty:FI');
});

it('from the list it is a step that can be undone', () => {
  const before = { ...start, view: toggleGroup('topics')(first) };
  const after = opened({ ...before, ...asked('abc', before) }, 'abc', state);
  expect(after.view.selected).toBe('park:sip');
  expect(stepBack(after.history, after.view).view).toEqual(before.view);
});

it('where one that does not exist was asked for, the step leads back before both', () => {
  const before = { ...start, view: toggleGroup('topics')(first) };
  const wrong = { ...before, ...asked('none', before) };
  const after = opened({ ...wrong, ...asked('abc', wrong) }, 'abc', state);
  expect(stepBack(after.history, after.view).view).toEqual(before.view);
});

it('a page of another host is not gone to, whatever a kept text says', () => {
  const paths = ['//evil.test', 'https://evil.test', '/gaps', '/', 7].map(
    (path) => savedStateFrom(savedVersion, JSON.stringify({ query: '', path }))?.path,
  );
  expect(paths).toEqual(['/network', '/network', '/gaps', '/', '/network']);
});

it('the first picture keeps the language and nothing else', () => {
  const english = { ...kept, language: 'en' as const };
  expect(anew(english)).toEqual({ view: viewFrom('', 'en'), history: noHistory, awaited: null, standing: {} });
});

it('a step into a saved view opens it as its address does, and one within it does not', () => {
  const before = { ...start, view: toggleGroup('topics')(first) };
  const there = opened({ ...before, ...asked('abc', before) }, 'abc', state);
  const back = { ...there, ...stepped(stepBack, there) };
  expect(back).toMatchObject({ view: before.view, awaited: null });
  expect(stepped(stepForward, back)).toEqual({
    view: { ...kept, saved: 'abc' },
    awaited: { id: 'abc', from: null },
    history: { past: [before.view], future: [] },
  });
  const looking = { ...there, view: { ...there.view, as: 'list' as const } };
  const within = { ...looking, history: remember(there.history, there.view, looking.view) };
  expect(stepped(stepBack, within)).toMatchObject({ view: { saved: 'abc' }, awaited: null });
});
