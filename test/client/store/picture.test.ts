import { describe, expect, it } from 'vitest';
import { queryFrom, viewFrom } from '../../../client/store/address.ts';
import { noHistory, remember, stepBack, stepForward } from '../../../client/store/history.ts';
import * as picture from '../../../client/store/picture.ts';
import { savedStateFrom, savedVersion, stateToSave, unsaved, viewOfSaved } from '../../../client/store/saved.ts';
import { draw, listAs, select, speak, toggleGroup } from '../../../client/store/view.ts';

const first = viewFrom('', 'zh');

describe('growths', () => {
  it('are taken back in any order', () => {
    const grown = draw(picture.grow('c', ['z']))(
      draw(picture.grow('b', ['y']))(draw(picture.grow('a', ['x', 'w']))(first)),
    );
    expect(draw(picture.takeBack(1))(grown).picture?.growths).toEqual([
      { of: 'a', ids: ['x', 'w'] },
      { of: 'c', ids: ['z'] },
    ]);
  });
});

describe('the address', () => {
  it('reopens a picture with all that is in it, whatever its ids hold', () => {
    const strange = 'org:a,b~c&d=%é 中';
    const changes = [
      picture.startFrom(['cty:FI', strange]),
      picture.grow(strange, ['a', strange]),
      picture.putFilter({ name: 'kind', values: ['CITY', strange] }),
      picture.putFilter({ name: 'largest', values: [], off: true }),
      picture.arrangeAs('layered'),
      picture.foldBy('kind'),
      picture.bridgeUnits(true),
      picture.openGroup(strange),
      picture.colourBy('COMMUNITY'),
      picture.sizeBy('BETWEENNESS'),
      picture.shapeBy('STATUS'),
      picture.askPaths({ ends: ['cty:FI', strange], kinds: ['PARTNERS_WITH'], longest: 3 }),
    ];
    const view = changes.reduce((view, change) => draw(change)(view), first);
    expect(viewFrom(queryFrom(view), 'zh')).toEqual(view);
  });

  it.each([
    '?f=none~x',
    '?f=',
    '?grow=a',
    '?within=99&end=a',
    '?base=%25E4%25',
    '?layout=x',
    '?paint=x',
    '?size=x',
    '?shape=x',
  ])('passes over %s', (query) => {
    const { filters, growths, base, layout, paths, colour, size, shape } =
      viewFrom(query, 'zh').picture ?? picture.pictureAtFirst;
    expect([filters, growths, base, layout, paths?.longest ?? 4]).toEqual([[], [], null, 'force', 4]);
    expect([colour, size, shape]).toEqual(['KIND', 'LINKS', 'KIND']);
  });
});

describe('undo and redo', () => {
  it('go back over what was done, not over what was looked at, and keep the language', () => {
    const hidden = toggleGroup('places')(first);
    const looked = select('a')(hidden);
    const history = [
      [first, hidden],
      [hidden, looked],
    ].reduce((all, [before, after]) => remember(all, before!, after!), noHistory);
    const back = stepBack(history, speak('en')(looked));
    expect(back.view).toEqual({ ...first, language: 'en' });
    expect(stepForward(back.history, back.view).view).toEqual({ ...looked, language: 'en' });
    expect(stepBack(noHistory, looked).view).toBe(looked);
    const listed = listAs({ form: 'links' })(looked);
    expect(stepBack(remember(noHistory, looked, listed), listed).view).toEqual(looked);
  });
});

describe('a saved view', () => {
  const view = draw(picture.putFilter({ name: 'links', values: ['2'] }))(first);
  const text = JSON.stringify(stateToSave(view, { a: { x: 1, y: 2 } }));

  it('opens as it was, with where everything stands', () => {
    const state = savedStateFrom(savedVersion, text);
    expect(state?.positions).toEqual({ a: { x: 1, y: 2 } });
    const opened = viewOfSaved('abc', state!, first);
    expect(opened).toEqual({ ...view, saved: 'abc' });
    expect(queryFrom(opened)).toBe('?view=abc&lang=zh');
  });

  it('is the saved one as long as one only looks, and none any more once it is changed', () => {
    const opened = viewOfSaved('abc', savedStateFrom(savedVersion, text)!, first);
    expect(unsaved(select('a')(opened), opened).saved).toBe('abc');
    expect(unsaved(toggleGroup('places')(opened), opened).saved).toBeUndefined();
    expect(unsaved(listAs({ form: 'links' })(opened), opened).saved).toBeUndefined();
  });

  it('of a version that is not known, or that holds no view, is not read', () => {
    expect(savedStateFrom(99, text)).toBeUndefined();
    expect(savedStateFrom(savedVersion, '{"positions":{}}')).toBeUndefined();
  });
});
