import { useCallback, useEffect, useRef } from 'react';
import { useView } from '../store/store.ts';
import type { Size } from '../atlas/size.ts';
import { areaOf, inPixels, seeing, showing, type Camera, type Insets } from './camera.ts';
import type { MapMark } from './marks.ts';
import type { Place } from './places.ts';
import { reaching } from './reaching.ts';

/** A selection is not looked at from nearer than this. */
const closest = 60;

/** A finding is looked at with what lies round it. */
const wide = 4;

interface Following {
  places: readonly Place[];
  marks: readonly MapMark[];
  /** Places of the selected and of what it is linked to, or of what a finding is about. */
  around: readonly Place[];
  /** Ids of what a finding is about. */
  subjects: readonly string[];
  now: { current: Camera };
  size: Size;
  insets: Insets;
  go: (camera: Camera) => void;
  /** Spreads a cluster out. */
  setOpen: (key: string) => void;
}

const within = (outer: { width: number; height: number }, { x, y }: { x: number; y: number }) =>
  x >= 0 && y >= 0 && x <= outer.width && y <= outer.height;

/** Shows what is selected: what was chosen on the map is kept in sight, what was chosen elsewhere is gone to, into the clusters that it is in. */
export const useFollowing = (following: Following) => {
  const { places, marks, around, subjects, now, size, insets, go, setOpen } = following;
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
    if (!place) {
      if (around.length > 0) fitSelection();
      return;
    }
    const alone = marks.some(({ members }) => members.length === 1 && members[0]!.id === place.id);
    const spot = inPixels(now.current, place);
    if (!alone || !within(size, spot)) {
      const start = within(size, spot) ? now.current : seeing(areaOf([place])!, size, insets, now.current.scale);
      const reached = alone ? null : reaching(place.id, places, start, size, insets);
      if (reached?.open) setOpen(reached.open);
      const camera = reached?.camera ?? start;
      go(showing(camera, inPixels(camera, place), size, insets));
    } else {
      const seen = showing(now.current, spot, size, insets);
      if (seen.x !== now.current.x || seen.y !== now.current.y) go(seen);
    }
  }, [about, selected, places, marks, around, now, size, insets, go, setOpen, fitSelection]);

  return fitSelection;
};
