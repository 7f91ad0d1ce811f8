import { expect, it } from 'vitest';
import { serve } from '../../support/api.ts';

const api = serve(() => []);

const save = `mutation ($name: String!, $note: String, $by: String, $version: Int! = 1, $state: String! = "{}") {
  saveView(name: $name, note: $note, by: $by, version: $version, state: $state) { id } }`;

it.each([
  ['a blank name', { name: ' \n' }, 'name must not be blank'],
  ['a long name', { name: 'x'.repeat(201) }, 'name may have 200 characters, it has 201'],
  ['a name that is no text', { name: 'a\u0007' }, 'name holds a character that is no text'],
  ['half a character', { note: 'a\ud83d' }, 'note holds a character that is no text'],
  ['a long note', { note: 'x'.repeat(2001) }, 'note may have 2000 characters, it has 2001'],
  ['a long author', { by: 'x'.repeat(101) }, 'by may have 100 characters, it has 101'],
  ['version 0', { version: 0 }, 'version must be from 1 to 1000, it is 0'],
  ['no JSON', { state: '{' }, 'state must be a JSON object as text'],
  ['an empty state', { state: '' }, 'state must be a JSON object as text'],
  ['a list', { state: '[]' }, 'state must be a JSON object as text'],
  ['null', { state: 'null' }, 'state must be a JSON object as text'],
  ['a text', { state: '"{}"' }, 'state must be a JSON object as text'],
  ['half a character in the state', { state: '{"a":"\ud83d"}' }, 'state holds a character that is no text'],
  ['a long state', { state: `{"a":"${'x'.repeat(500_000)}"}` }, 'state may have 500000 characters, it has 500008'],
])('%s is refused with a sentence, and nothing is kept', async (_, said, message) => {
  const { errors } = await api.ask(save, { name: '甲', ...said });
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', argument: Object.keys(said)[0] } }]);
  expect(await api.data('{ savedViews(first: 1) { totalCount } }')).toEqual({ savedViews: { totalCount: 0 } });
});
