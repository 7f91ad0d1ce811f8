import type { Finding, Rule } from '../finding.ts';
import { bridge } from './single-point/bridge.ts';
import { broker } from './single-point/broker.ts';
import { partner } from './single-point/partner.ts';
import type { Shape } from './single-point/shape.ts';
import { weakPlacesOf } from './single-point/weak-places.ts';

/** By the last word of their families. */
const shapes: Readonly<Record<string, Shape>> = { partner, broker, bridge };

const shapeOf = ({ family }: Finding): Shape => {
  const shape = shapes[family.split(':')[1] ?? ''];
  if (!shape) throw new Error(`there is no single point of the family ${family}`);
  return shape;
};

/** Everything between two groups runs through one point: one unit with a partner, one broker, or one link. */
export const singlePoint: Rule = {
  kind: 'SINGLE_POINT',
  find: (worlds) => {
    const places = weakPlacesOf(worlds);
    return { findings: Object.values(shapes).flatMap(({ find }) => find(worlds, places)) };
  },
  sentence: (finding, nameOf) => shapeOf(finding).sentence(finding, nameOf),
  remedy: (finding, nameOf) => shapeOf(finding).remedy(finding, nameOf),
  title: (finding) => shapeOf(finding).title(finding),
};
