import { font } from './font.ts';
import { letter } from './wrap.ts';

const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** Width of a label on this machine, in pixels on the screen. */
export const inked = (label: string): number => {
  const known = widths.get(label);
  if (known !== undefined) return known;
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen) pen.font = `${letter}px ${font}`;
  const width = Math.max(...label.split('\n').map((line) => pen?.measureText(line).width ?? 0));
  widths.set(label, width);
  return width;
};
