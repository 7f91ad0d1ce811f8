import { useCallback, useEffect, useRef } from 'react';
import { useView } from '../store/store.ts';
import type { Size } from '../atlas/size.ts';
import { areaOf, inPixels, seeing, showing, type Camera, type Insets } from './camera.ts';
import type { Place } from './places.ts';

/** A selection is not looked at from nearer than this. */
const closest = 60;

/** A finding is looked at with what lies round it. */
const wide = 4;

interface Following {
  places: readonly Place[];
  /** Places of the selected and of what it is linked to, or of what a finding is about. */
  around: readonly Place[];
  /** Ids of what a finding is about. */
  subjects: readonly string[];
  now: { current: Camera };
  size: Size;
  insets: Insets;
  go: (camera: Camera) => void;
}

const within = (outer: { width: number; height: number }, { x, y }: { x: number; y: number }) =>
  x >= 0 && y >= 0 && x <= outer.width && y <= outer.height;

/** Shows what is selected: what was chosen on the map is kept in sight, what was chosen elsewhere is gone to. */
export const useFollowing = ({ places, around, subjects, now, size, insets, go }: Following) => {
  const selected = useView((view) => view.selected);
  const followed = useRef<string>('');
  const about = selected ?? subjects.join(' ');

  const fitSelection = useCallback(() => {
    const area = areaOf(around);
    if (area) go(seeing(area, size, insets, selected === null ? wide : closest));
  }, [around, selected, go, size, insets]);

  useEffect(() => {
    if (followed.current === about) return;
    followed.current = about;
    const place = places.find(({ id }) => id === selected);
    const spot = place && inPixels(now.current, place);
    if (spot && within(size, spot)) {
      const seen = showing(now.current, spot, size, insets);
      if (seen.x !== now.current.x || seen.y !== now.current.y) go(seen);
    } else if (around.length > 0) fitSelection();
  }, [about, selected, places, around, now, size, insets, go, fitSelection]);

  return fitSelection;
};
