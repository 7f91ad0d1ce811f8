import type { Picture } from './picture.ts';
import { sheetOf } from './sheet.ts';
import { svgOf } from './svg.ts';

/** The picture as one SVG file. */
export const pictureSvg = (picture: Picture): string => svgOf(sheetOf(picture));
