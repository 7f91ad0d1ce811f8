import { radiusOnScreen } from './sizes.ts';

/** A number at the upper right of a mark. Pixels on the screen. */
export interface Badge {
  id: string;
  x: number;
  y: number;
  width: number;
  text: string;
}

export const badgeRadius = 6.5;

const atMost = 999;

/** Where the badge of an entity stands; it overlaps its mark, so that nobody takes it for another's. */
export const badgeAt = (
  id: string,
  hidden: number,
  at: { x: number; y: number },
  size: number,
  zoom: number,
): Badge => {
  const text = hidden > atMost ? `${atMost}+` : String(hidden);
  const aside = radiusOnScreen(size, zoom) * 0.75 + 3;
  return { id, x: at.x + aside, y: at.y - aside, width: Math.max(13, 7 + text.length * 5.4), text };
};
