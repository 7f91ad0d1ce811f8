import { boxes, type Box } from '../../marks/boxes.ts';
import type { Labelled } from '../../marks/labels.ts';
import { measured } from '../../marks/wrap.ts';
import type { Point } from '../arrange.ts';
import type { Outline } from './outline.ts';

/** Where the head of an outline is written: the middle of its letters, and how wide they are. Pixels. */
export interface Head {
  id: string;
  label: string;
  x: number;
  y: number;
  width: number;
}

const height = 16;
const above = 10;
/** Between two heads, lest they be read as one. */
const apart = 6;
const radius = 8;

const boxOf = ({ x, y, width }: Head): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** Heads that have room beside each other, those of more members first. */
export const headsOf = (outlines: readonly Outline[], on: (point: Point) => Point): Head[] => {
  const taken = boxes();
  return outlines
    .toSorted((a, b) => b.members - a.members || (a.id < b.id ? -1 : 1))
    .flatMap(({ id, label, head: { from, ...point } }) => {
      const { x, y } = on(point);
      const width = measured(label).labelWidth;
      const head = { id, label, x: from === 'start' ? x + width / 2 : x, y: y - above, width };
      const box = boxOf(head);
      if (label === '' || taken.meets(box, '', apart)) return [];
      taken.add(id, box);
      return [head];
    });
};

/** What names must keep off. */
export const spotsOf = (heads: readonly Head[]): Labelled[] =>
  heads.flatMap(({ id, x, y, width }) => {
    const number = Math.max(1, Math.ceil(width / radius / 2));
    return Array.from({ length: number }, (_, at) => ({
      id: `head ${id} ${at}`,
      x: x - width / 2 + ((at + 0.5) / number) * width,
      y,
      radius,
      width: 0,
      height: 0,
      priority: null,
    }));
  });
