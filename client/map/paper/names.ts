import { inks as pageInks } from '../../canvas/inks.ts';
import type { Labelled } from '../../marks/labels.ts';
import type { Scheme } from '../../marks/colour.ts';
import { measured } from '../../marks/wrap.ts';
import type { GroupInk } from '../../takeaway/ink.ts';
import { nameInk } from '../../takeaway/name-inks.ts';
import { standing } from '../naming.ts';
import type { Frame } from './frame.ts';
import { mapInks } from './inks.ts';
import type { Scene } from './scene.ts';

/** Where a name stands of a mark of this size, there. */
export const labelledAt = (id: string, label: string, spot: { x: number; y: number }, radius: number): Labelled => {
  const { labelWidth: width, labelHeight: height } = measured(label);
  return { id, ...spot, radius, width, height, priority: null };
};

/** The names that have room, of what does not stand back. */
export const namesInk = (frame: Frame, { marks, sides, labelOf, standsOf }: Scene, scheme: Scheme): GroupInk => ({
  kind: 'group',
  part: 'names',
  inks: marks.flatMap((mark) => {
    const side = sides.get(mark.key);
    const stands = standsOf(mark);
    if (!side || stands === 'back') return [];
    const label = labelOf(mark);
    return nameInk(label, side, labelledAt(mark.key, label, standing(mark, frame.camera), mark.radius), {
      colour: pageInks[scheme].text,
      halo: mapInks[scheme].halo,
      strong: stands === 'selected',
    });
  }),
});
