import type { Case } from '../../support/case.ts';
import { hiddenEntities, hostile } from '../../support/worlds.ts';

const texts = {
  z: '上海',
  y: '上海ab',
  x: '上海大学',
  w: '上海交通大学 shjtdx',
  v: `100% a.*b ${hostile}`,
};
const given = {
  entities: [...Object.entries(texts).map(([id, searchText]) => ({ id, searchText })), { id: 'without' }],
};

const finds: [name: string, terms: string[], ids: string[]][] = [
  ['finds a term in the middle of a word', ['交通'], ['w']],
  ['puts short texts first, counted in characters', ['大学'], ['x', 'w']],
  ['finds those that hold every term, in any order', ['shjtdx', '上海'], ['w']],
  ['finds nothing when one of the terms is in none', ['上海', 'lab'], []],
  ['takes wildcards as they are', ['100%', '.*'], ['v']],
  ['finds no pattern by a wildcard', ['上.*'], []],
  ['takes hostile text as a value', [hostile], ['v']],
  ['finds none for no terms', [], []],
];

const lengthOf = (id: string) => texts[id as keyof typeof texts].length;

export const cases: Case[] = [
  ...finds.map(([name, terms, ids]) => ({
    name,
    given,
    params: { terms },
    rows: ids.map((id) => ({ length: lengthOf(id), ids: [id] })),
  })),
  {
    name: 'leaves out what rests on hidden sources alone',
    given: { entities: hiddenEntities.map((entity) => ({ ...entity, searchText: 'lab' })) },
    params: { terms: ['lab'], hidden: ['src:secret'] },
    rows: [{ length: 3, ids: ['seen'] }],
  },
];
