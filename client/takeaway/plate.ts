import type { Words } from '../language/zh.ts';
import type { Box } from '../marks/boxes.ts';
import type { Scheme } from '../marks/colour.ts';
import type { Language } from '../store/view.ts';
import type { GroupInk, Ink } from './ink.ts';
import type { Page } from './page.ts';

/** What a page says of its picture. */
export interface About {
  title: string;
  date: Date;
  /** Lines about what it rests on; never left out. */
  credits: readonly string[];
  language: Language;
  scheme: Scheme;
  words: Words;
}

/** A picture on its way to a page: whatever it is of, title, legend and sources stand round it alike. */
export interface Plate extends About {
  page: Page;
  /** Draws it where there is room, and tells how much it holds and what is not in it. */
  draw: (bounds: Box, ground: string) => { inks: readonly Ink[]; told: readonly string[] };
  /** What colours, shapes and lines mean, from this corner downwards. */
  key: (corner: { x: number; y: number; width: number }) => GroupInk;
}

/** Makes a picture ready for a page; null as long as it does not stand. */
export type MakePlate = (about: About) => Plate | null;
