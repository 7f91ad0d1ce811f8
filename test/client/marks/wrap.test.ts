import { expect, it } from 'vitest';
import { measured, wrapped } from '../../../client/marks/wrap.ts';

it.each([
  ['上海', '上海'],
  ['ITER', 'ITER'],
  ['Yangtze River Delta (YRD)', 'Yangtze River\nDelta (YRD)'],
])('wraps %s', (name, label) => {
  expect(wrapped(name)).toBe(label);
});

it.each([
  'national international S&T cooperation projects',
  "People's Republic of China",
  'Sino-Russian Innovation Center',
])('breaks Latin words only at spaces: %s', (name) => {
  for (const part of wrapped(name).split(/\n|…/)) expect(` ${name} `).toContain(part.trim() && ` ${part.trim()} `);
});

it.each(['中欧（无锡）生命科技创新产业园', '国际大洋发现计划（IODP）', '三省一市共同参与、共享成果的新机制'])(
  'leaves no opening bracket at the end and no comma at the beginning of a line: %s',
  (name) => {
    for (const line of wrapped(name).split('\n')) expect(line).not.toMatch(/[（(「]$|^[）)」、，。]/u);
  },
);

it.each([
  '关于推进长三角科技创新共同体协同开放创新的实施意见之一切后续安排与说明',
  'Initiate or take part in international mega-science programmes and projects when the time is right',
])('takes words out before the end of what does not go on three lines: %s', (name) => {
  const [head = '', tail = ''] = wrapped(name).replaceAll('\n', ' ').split('…');
  expect(wrapped(name).split('\n').length).toBeLessThanOrEqual(3);
  expect(name.replaceAll(' ', '').startsWith(head.replaceAll(' ', ''))).toBe(true);
  expect(name.replaceAll(' ', '').endsWith(tail.replaceAll(' ', ''))).toBe(true);
  expect(tail).not.toBe('');
});

it('tells names apart that differ at the end', () => {
  const site = (city: string) => wrapped(`Shanghai Sino-Russian Innovation Center, ${city} site`);
  expect(site('Moscow')).not.toBe(site('Saint Petersburg'));
});

it('measures the longest line', () => {
  expect(measured('江苏\n江苏省')).toEqual({ labelWidth: 36, labelHeight: 30 });
});
