import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import { HiddenKinds } from '../panel/HiddenKinds.tsx';
import type { Hidden } from '../store/hidden.ts';
import { useStore } from '../store/store.ts';
import { radiusOnScreen } from './sizes.ts';
import classes from './canvas.module.css';

/** As for every other tip. */
const openMs = 350;
const beside = 14;
/** Room that a tip needs above its mark. */
const room = 150;

interface Place {
  id: string;
  left: number;
  top: number;
  below: boolean;
}

const placeOf = (cy: Core, id: string): Place | null => {
  const node = cy.getElementById(id);
  if (node.empty() || node.hasClass('unplaced')) return null;
  const { x, y } = node.renderedPosition();
  const below = y < room;
  const away = radiusOnScreen(node.data('size') as number, cy.zoom()) + beside;
  return { id, left: x, top: below ? y + away : y - away, below };
};

/** Tells of what is pointed at, by mouse or keyboard, which of its neighbours are not in the picture. */
export const BadgeTip = ({ cy, hidden }: { cy: Core; hidden: ReadonlyMap<string, Hidden> }) => {
  const pointed = useStore((state) => state.pointed);
  const [place, setPlace] = useState<Place | null>(null);
  const id = pointed !== null && (hidden.get(pointed)?.count ?? 0) > 0 ? pointed : null;

  useEffect(() => {
    if (id === null) return undefined;
    const show = () => setPlace(placeOf(cy, id));
    const timer = setTimeout(() => {
      show();
      cy.on('pan zoom resize', show);
    }, openMs);
    return () => {
      clearTimeout(timer);
      cy.off('pan zoom resize', show);
      setPlace(null);
    };
  }, [cy, id]);

  const told = place && hidden.get(place.id);
  return (
    <div aria-live="polite">
      {told && (
        <div
          className={classes.tip}
          data-below={place.below || undefined}
          style={{ left: `clamp(110px, ${place.left}px, calc(100% - 110px))`, top: place.top }}
        >
          <HiddenKinds hidden={told} />
        </div>
      )}
    </div>
  );
};
