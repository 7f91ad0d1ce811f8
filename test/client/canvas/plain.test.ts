import type { SingularElementReturnValue } from 'cytoscape';
import { expect, it } from 'vitest';
import { drawElement } from '../../../client/canvas/plain.ts';
import type { Renderer } from '../../../client/canvas/renderer.ts';

const usual = {
  opacity: 0.5,
  width: 20,
  height: 10,
  label: '',
  shape: 'hexagon',
  'line-style': 'solid',
  'line-color': [1, 2, 3],
  'border-style': 'solid',
  'border-width': 2,
  'border-color': [7, 8, 9],
  'background-color': [4, 5, 6],
  'background-image': ['none'],
  'outline-width': 0,
};

interface Other {
  style?: object;
  edgeType?: string;
  visible?: boolean;
}

const element = (isEdge: boolean, { style = {}, edgeType = 'haystack', visible = true }: Other) => ({
  _private: { rscratch: isEdge ? { edgeType, allpts: [10, 20, 30, 40] } : {} },
  isEdge: () => isEdge,
  visible: () => visible,
  position: () => ({ x: 5, y: 6 }),
  pstyle: (name: string) => {
    const value = { ...usual, ...style }[name as keyof typeof usual];
    return { value, pfValue: value };
  },
});

/** What was drawn here, and whether Cytoscape was asked to draw it. */
const drawn = (isEdge: boolean, other: Other = {}) => {
  const done: unknown[][] = [];
  const note =
    (name: string) =>
    (...values: unknown[]) =>
      void done.push([name, ...values]);
  const pen = { beginPath: note('begin'), moveTo: note('from'), lineTo: note('to'), fill: note('fill') };
  const inks: Record<string, unknown> = { ...pen };
  inks['stroke'] = () => done.push(['stroke', inks['strokeStyle'], inks['lineWidth']]);
  let asked = false;
  const shape = { draw: (_: unknown, ...place: unknown[]) => void done.push(['shape', ...place.slice(0, 4)]) };
  const renderer = { drawElement: () => (asked = true), nodeShapes: { hexagon: shape } };
  drawElement(
    inks as unknown as CanvasRenderingContext2D,
    element(isEdge, other) as unknown as SingularElementReturnValue,
    renderer as unknown as Renderer,
  );
  return { done, asked, fill: inks['fillStyle'] };
};

it('draws a plain line from end to end, in its colour and width', () => {
  expect(drawn(true)).toMatchObject({
    asked: false,
    done: [['begin'], ['from', 10, 20], ['to', 30, 40], ['stroke', 'rgba(1,2,3,0.5)', 20]],
  });
});

it('draws a plain mark where it stands, in its shape, with its border', () => {
  expect(drawn(false)).toMatchObject({
    asked: false,
    fill: 'rgba(4,5,6,0.5)',
    done: [['begin'], ['shape', 5, 6, 20, 10], ['fill'], ['stroke', 'rgba(7,8,9,0.5)', 2]],
  });
});

it('leaves to Cytoscape what is dashed, bent, headed or named', () => {
  for (const other of [{ style: { 'line-style': 'dashed' } }, { style: { label: '合作' } }, { edgeType: 'straight' }])
    expect(drawn(true, other)).toEqual({ asked: true, done: [], fill: undefined });
});

it('leaves to Cytoscape marks that are named, pinned, outlined, planned or missing', () => {
  for (const style of [
    { label: '芬兰' },
    { 'background-image': ['data:image/svg+xml;utf8,'] },
    { 'outline-width': 3 },
    { 'border-style': 'dashed' },
  ])
    expect(drawn(false, { style })).toEqual({ asked: true, done: [], fill: undefined });
});

it('draws nothing of what is not shown', () => {
  for (const isEdge of [true, false])
    expect(drawn(isEdge, { visible: false })).toEqual({ asked: false, done: [], fill: undefined });
});
