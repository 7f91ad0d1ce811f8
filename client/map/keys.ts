import type { KeyboardEvent, RefObject } from 'react';
import { towards, type Direction } from '../marks/towards.ts';
import type { Camera } from './camera.ts';
import type { MapMark } from './marks.ts';
import { standing } from './naming.ts';

const directions: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const nearer = 1.5;

interface Keyed {
  marks: readonly MapMark[];
  camera: RefObject<Camera>;
  /** Key of the mark that the keyboard is at. */
  at: string | null;
  /** Id of the entity that the keyboard begins at. */
  first: string;
  moveTo: (mark: MapMark) => void;
  choose: (mark: MapMark) => void;
  back: () => void;
  zoom: (factor: number) => void;
  fit: () => void;
  /** Lists the links of the next arc of a mark. */
  list: (mark: MapMark) => void;
}

const next = ({ marks, camera, at, first }: Keyed, direction: Direction): MapMark | undefined => {
  const from = marks.find(({ key }) => key === at);
  if (!from) return marks.find(({ members }) => members.some(({ id }) => id === first));
  const spot = (mark: MapMark) => ({ id: mark.key, ...standing(mark, camera.current) });
  const others = marks.filter((mark) => mark !== from).map(spot);
  const found = towards(spot(from), others, direction);
  return marks.find(({ key }) => key === found);
};

/** Arrows move between marks, Enter opens, L lists links, Escape goes back, + - 0 zoom. */
export const pressed = (keyed: Keyed, event: KeyboardEvent) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = directions[event.key];
  const here = keyed.marks.find(({ key }) => key === keyed.at);
  if (direction) {
    const mark = next(keyed, direction);
    if (mark) keyed.moveTo(mark);
  } else if (event.key === 'Enter' && here) keyed.choose(here);
  else if (event.key.toLowerCase() === 'l' && here) keyed.list(here);
  else if (event.key === 'Escape') keyed.back();
  else if (event.key === '+' || event.key === '=') keyed.zoom(nearer);
  else if (event.key === '-') keyed.zoom(1 / nearer);
  else if (event.key === '0') keyed.fit();
  else return;
  event.preventDefault();
};
