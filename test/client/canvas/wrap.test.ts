import { expect, it } from 'vitest';
import { measured, wrapped } from '../../../client/canvas/wrap.ts';

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
  expect(wrapped(name).replaceAll('\n', ' ').replace('…', '')).toSatisfy((text: string) => name.startsWith(text));
});

it.each(['中欧（无锡）生命科技创新产业园', '国际大洋发现计划（IODP）', '三省一市共同参与、共享成果的新机制'])(
  'leaves no opening bracket at the end and no comma at the beginning of a line: %s',
  (name) => {
    for (const line of wrapped(name).split('\n')) expect(line).not.toMatch(/[（(「]$|^[）)」、，。]/u);
  },
);

it('cuts off what does not go on three lines', () => {
  const label = wrapped('关于推进长三角科技创新共同体协同开放创新的实施意见之一切后续安排与说明');
  expect(label.split('\n')).toHaveLength(3);
  expect(label).toMatch(/…$/);
});

it('measures the longest line', () => {
  expect(measured('江苏\n江苏省')).toEqual({ labelWidth: 36, labelHeight: 30 });
});
