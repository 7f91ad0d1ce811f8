import { LineSample } from '../marks/LineSample.tsx';
import { Shape } from '../marks/Shape.tsx';
import type { Mark } from './lines.ts';

/** The mark of an entity or a link, as the picture draws it. */
export const LineMark = ({ mark }: { mark: Mark | null }) => {
  if (!mark) return null;
  return mark.is === 'shape' ? (
    <Shape shape={mark.shape} colour={mark.colour} planned={mark.planned} size={13} />
  ) : (
    <LineSample line={mark.stroke} width={28} />
  );
};
