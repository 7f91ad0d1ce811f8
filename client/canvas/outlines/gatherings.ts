import { grouped } from '../layouts/linked.ts';
import { apart } from '../layouts/region.ts';
import { areaRound, type Outline, type Standing } from './outline.ts';

const nowhere = '';
const padding = 36;

/** One alone is gathered with nobody. */
const fewest = 2;

/** A circle round each place and what is gathered there; who came later and found no room there stands outside. */
export const gatheringsOf = (
  standing: readonly Standing[],
  placeOf: ReadonlyMap<string, string>,
  placeless: string,
): Outline[] =>
  [...grouped(standing, ({ mark }) => placeOf.get(mark.id) ?? nowhere)].flatMap(([place, members]): Outline[] => {
    if (members.length < fewest) return [];
    const central = members.find(({ mark }) => mark.id === place);
    const area = areaRound(members, { x: 0, top: 0, bottom: 0 });
    const middle = central?.at ?? { x: (area.x1 + area.x2) / 2, y: (area.y1 + area.y2) / 2 };
    const far = ({ at }: Standing) => Math.hypot(at.x - middle.x, at.y - middle.y);
    const near = members.filter((one) => far(one) <= apart * (Math.sqrt(members.length) + 1));
    const radius = near.reduce((most, one) => Math.max(most, far(one)), 0) + padding;
    const { x, y } = middle;
    return [
      {
        id: place,
        label: central?.mark.label.replaceAll('\n', ' ') ?? placeless,
        form: 'disc',
        x1: x - radius,
        y1: y - radius,
        x2: x + radius,
        y2: y + radius,
        head: { x, y: y - radius, from: 'middle' },
        members: near.length,
      },
    ];
  });
