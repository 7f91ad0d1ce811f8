import { expect, it } from 'vitest';
import { heldIn } from '../../../client/marks/held.ts';

const mark = { planned: false, stands: 0 };
const line = { line: 'solid', count: 1, bridge: false } as const;

it('holds nothing of what a picture does not have', () => {
  expect(heldIn({ entities: [mark], links: [line] }, false)).toEqual({
    lines: ['solid'],
    planned: false,
    folded: false,
    merged: false,
    bridges: false,
    ghosts: false,
  });
});

it('holds each line once, and what single marks and lines tell', () => {
  const links = [{ ...line, line: 'dotted' as const, count: 2 }, line, { ...line, bridge: true }];
  const entities = [mark, { planned: true, stands: 0 }, { planned: false, stands: 4 }];
  expect(heldIn({ entities, links }, true)).toEqual({
    lines: ['solid', 'dotted'],
    planned: true,
    folded: true,
    merged: true,
    bridges: true,
    ghosts: true,
  });
});
