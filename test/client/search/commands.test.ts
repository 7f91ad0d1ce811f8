import { pinyin } from 'pinyin-pro';
import { expect, it, vi } from 'vitest';
import { commandsEn } from '../../../client/language/find-commands-en.ts';
import { commandsZh } from '../../../client/language/find-commands-zh.ts';
import { commands } from '../../../client/search/commands.ts';
import { commandsFor } from '../../../client/search/offered.ts';
import { spells } from '../../../client/search/spelling.ts';
import { filterNames } from '../../../client/store/filter.ts';
import { colourings, layouts, shapings, sizings } from '../../../client/store/picture.ts';

// What the store reads from the browser when it begins.
vi.hoisted(() => {
  vi.stubGlobal('location', { search: '' });
  vi.stubGlobal('localStorage', { getItem: () => 'zh' });
});

const everything = () => true;
const found = (text: string) => commandsFor(text, everything).map(({ name }) => name);

it('has each command once, with words in both languages', () => {
  const names = commands.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.sort()).toEqual(Object.keys(commandsZh).sort());
  expect(Object.keys(commandsEn).sort()).toEqual(Object.keys(commandsZh).sort());
  expect(new Set(Object.values(commandsEn)).size).toBe(names.length);
});

it.each(Object.values(commandsZh))('spells %s as it is read', (label, spelt) => {
  const read = pinyin(label, { toneType: 'none', type: 'array', nonZh: 'removed', multiple: false });
  const unlike = spelt.split(' ').filter((syllable, at) => syllable !== read[at]);
  // Which of several readings a character has here, the library does not always know.
  expect(unlike.length).toBeLessThanOrEqual(1);
  expect(spelt.split(' ')).toHaveLength(read.length);
});

it('has one for every layout, filter, colour, size and shape that there is', () => {
  const of = (begin: RegExp) => Object.values(commandsZh).filter(([label]) => begin.test(label)).length;
  expect([of(/^排布：/), of(/^颜色：/), of(/^大小：/), of(/^形状：/), of(/^筛选：/)]).toEqual(
    [layouts, colourings, sizings, shapings, filterNames].map(({ length }) => length),
  );
});

it.each([
  ['路径', 'paths'],
  ['lujing', 'paths'],
  ['zhao lu jing', 'paths'],
  ['lj', 'paths'],
  ['zlujing', 'paths'],
  ['find path', 'paths'],
  ['merge parallel', 'mergeLinks'],
  ['hbpxlx', 'mergeLinks'],
  ['dark', 'otherScheme'],
  ['yw', 'otherLanguage'],
  ['English', 'otherLanguage'],
  ['filter year', 'filterYear'],
  ['colour comm', 'colourCommunity'],
  ['chexiao', 'undo'],
  ['pdf takes nothing', null],
])('finds by %s: %s', (text, name) => {
  if (name === null) expect(found(text)).toEqual([]);
  else expect(found(text)).toContain(name);
});

it('offers all where nothing was written, but not what one may not do', () => {
  expect(found(' ')).toHaveLength(commands.length);
  expect(commandsFor('', () => false).map(({ name }) => name)).not.toContain('save');
});

it('takes syllables whole, by their initials or mixed, from a syllable on, and the last unfinished', () => {
  const syllables = ['zhao', 'lu', 'jing'];
  for (const letters of ['zhaolujing', 'lujing', 'luj', 'lj', 'zlj', 'zhaolj', 'zlujin', 'jing', 'z'])
    expect(spells(letters, syllables), letters).toBe(true);
  for (const letters of ['hao', 'ujing', 'jl', 'zhaojing', 'lujingx'])
    expect(spells(letters, syllables), letters).toBe(false);
});
