import { expect, it } from 'vitest';
import { nameForms, normalise, searchTerms, searchText } from '../../../server/search/normalise.ts';

it.each([
  ['China-Israel Innovation Hub (Shanghai)', 'china israel innovation hub shanghai'],
  ['中以（上海）创新园', '中以上海创新园'],
  ['國際聯合實驗室', '国际联合实验室'],
  ['ＳＩＰ　２０２１', 'sip 2021'],
  ['  国际大洋发现计划（IODP） ', '国际大洋发现计划 iodp'],
  ['沪科合〔2021〕26号', '沪科合 2021 26号'],
  ['Jeju–Nanjing', 'jeju nanjing'],
  ['①', '1'],
  ['São Paulo', 'sao paulo'],
  ['%', ''],
  ['', ''],
])('%s is compared as "%s"', (text, plain) => {
  expect(normalise(text)).toBe(plain);
  expect(normalise(plain)).toBe(plain);
});

it.each([
  ['上海交通大学', 'shanghaijiaotongdaxue', 'shjtdx'],
  ['苏州', 'suzhou', 'sz'],
  ['重庆', 'chongqing', 'cq'],
  ['吕梁', 'lvliang', 'll'],
  ['平方公里阵列射电望远镜（SKA）', 'pingfanggonglizhenlieshedianwangyuanjingska', 'pfglzlsdwyjska'],
  ['中以（上海）创新园', 'zhongyishanghaichuangxinyuan', 'zyshcxy'],
])('%s is typed as %s or %s', (name, pinyin, initials) => {
  expect(nameForms(name)).toEqual({ plain: normalise(name), pinyin, initials });
});

it('spells only what has Chinese characters', () => {
  expect(nameForms('Suzhou Industrial Park')).toEqual({ plain: 'suzhou industrial park', pinyin: '', initials: '' });
});

it('is found by every form of every name, each once', () => {
  expect(searchText(['苏州', 'Suzhou', '苏州', 'SZ'])).toBe('苏州\nsuzhou\nsz');
  expect(searchText([])).toBe('');
});

it.each([
  ['China-Singapore  Park', ['china', 'singapore', 'park']],
  ['中以（上海）', ['中以上海']],
  ['中以 （上海）', ['中以', '上海']],
  ['SKA望远镜', ['ska', '望远镜']],
  ['蘇州park', ['苏州', 'park']],
  ['%_*', []],
])('%s is looked for by its words', (question, terms) => {
  expect(searchTerms(question)).toEqual(terms);
});
