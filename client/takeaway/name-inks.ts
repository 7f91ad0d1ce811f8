import { boxAt, type Labelled, type Side } from '../canvas/labels.ts';
import { letter, lineHeight } from '../canvas/wrap.ts';
import type { GroupInk } from './ink.ts';
import { written } from './lines.ts';

/** From the upper edge of a line to its baseline, in parts of the letters' size. */
const ascent = 0.98;

interface Manner {
  colour: string;
  halo: string;
  strong: boolean;
}

/** A name beside its mark, on the side that was found free. */
export const nameInk = (label: string, side: Side, labelled: Labelled, { colour, halo, strong }: Manner): GroupInk => {
  const box = boxAt(side, labelled);
  const anchor = side.endsWith('right') ? 'start' : side.endsWith('left') ? 'end' : 'middle';
  const x = anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2;
  return {
    kind: 'group',
    part: 'name',
    id: labelled.id,
    inks: written(label.split('\n'), x, box.top + letter * ascent, letter * lineHeight, {
      size: letter,
      colour,
      anchor,
      halo,
      strong,
    }),
  };
};
