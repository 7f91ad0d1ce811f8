import { expect, it } from 'vitest';
import { stepOf, takesText } from '../../../client/views/steps.ts';

const press = { key: 'z', ctrlKey: true, metaKey: false, shiftKey: false, altKey: false };

it.each([
  [{}, 'undo'],
  [{ ctrlKey: false, metaKey: true }, 'undo'],
  [{ key: 'Z', shiftKey: true }, 'redo'],
  [{ key: 'y' }, 'redo'],
  [{ key: 'Y', shiftKey: true }, null],
  [{ ctrlKey: false }, null],
  [{ altKey: true }, null],
  [{ key: 'x' }, null],
])('%j asks for %s', (keys, step) => {
  expect(stepOf({ ...press, ...keys })).toBe(step);
});

it.each([
  [{ tagName: 'INPUT', type: 'text' }, true],
  [{ tagName: 'INPUT' }, true],
  [{ tagName: 'INPUT', type: 'number' }, true],
  [{ tagName: 'TEXTAREA' }, true],
  [{ tagName: 'DIV', isContentEditable: true }, true],
  [{ tagName: 'DIV', role: 'textbox' }, true],
  [{ tagName: 'INPUT', type: 'checkbox' }, false],
  [{ tagName: 'INPUT', type: 'radio' }, false],
  [{ tagName: 'BUTTON' }, false],
  [{ tagName: 'DIV', role: 'application' }, false],
])('where letters are written, undo is theirs: %j', (target, text) => {
  expect(takesText(target)).toBe(text);
});
