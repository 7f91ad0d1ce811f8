import type { Step } from '../marks/outlines.ts';

/** A line or an area. Without `fill` it is hollow. */
export interface PathInk {
  kind: 'path';
  steps: readonly Step[];
  fill?: string | undefined;
  stroke?: string | undefined;
  width?: number | undefined;
  dash?: readonly number[] | undefined;
  /** Ends of dashes are round. */
  round?: boolean | undefined;
}

/** One line of text; `x` is where it is anchored, `y` its baseline. */
export interface TextInk {
  kind: 'text';
  x: number;
  y: number;
  text: string;
  size: number;
  colour: string;
  anchor: 'start' | 'middle' | 'end';
  strong?: boolean | undefined;
  /** Colour of the edge that keeps it legible over lines. */
  halo?: string | undefined;
}

/** What belongs together: told apart by `part`, and by `id` what it stands for. */
export interface GroupInk {
  kind: 'group';
  part: string;
  id?: string | undefined;
  title?: string | undefined;
  opacity?: number | undefined;
  inks: readonly Ink[];
}

export type Ink = PathInk | TextInk | GroupInk;

/** A page, before a pen has drawn it. */
export interface Sheet {
  width: number;
  height: number;
  ground: string;
  /** Tag of the language of its words. */
  tag: string;
  title: string;
  description: string;
  inks: readonly Ink[];
}

/** All that is said on a page. */
export const textsOf = (inks: readonly Ink[]): string[] =>
  inks.flatMap((ink) => (ink.kind === 'group' ? textsOf(ink.inks) : ink.kind === 'text' ? [ink.text] : []));
