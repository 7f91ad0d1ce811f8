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

  const fitting = useCallback(() => {
    const area = areaOf(around);
    return area && seeing(area, size, insets, selected === null ? wide : closest);
  }, [around, selected, size, insets]);

  const fitSelection = useCallback(() => {
    const camera = fitting();
    if (camera) go(camera);
  }, [fitting, go]);

  useEffect(() => {
    if (followed.current === about) return;
    followed.current = about;
    const place = places.find(({ id }) => id === selected);
    if (!place) return fitSelection();
    const seen = within(size, inPixels(now.current, place));
    const from = seen ? now.current : (fitting() ?? now.current);
    const drawn = seen && marks.some(({ members }) => members.length === 1 && members[0] === place);
    const reached = drawn ? null : reaching(place.id, places, from, size, insets);
    if (reached?.open) setOpen(reached.open);
    const camera = reached?.camera ?? from;
    const target = showing(camera, inPixels(camera, place), size, insets);
    const { scale, x, y } = now.current;
    if (target.scale !== scale || target.x !== x || target.y !== y) go(target);
  }, [about, selected, places, marks, now, size, insets, go, setOpen, fitting, fitSelection]);

  return fitSelection;
};
