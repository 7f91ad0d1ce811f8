import type { Insets } from '../canvas/camera.ts';

interface Covering {
  small: boolean;
  legend: boolean;
  card: boolean;
}

const cardWidth = 380;
const buttons = 50;
const sheet = () => Math.round(window.innerHeight * 0.38);

/** How much of the picture legend, card and sheet cover, in pixels. */
export const insetsFor = ({ small, legend, card }: Covering): Insets =>
  small
    ? { top: 40, right: buttons, bottom: card ? sheet() : 0, left: 0 }
    : { top: 0, right: (card ? cardWidth : 0) + buttons, bottom: 0, left: legend ? 244 : 0 };

/** Where the buttons of the picture stand, so that the card does not cover them. */
export const cornerFor = ({ small, card }: Covering): { right: number; bottom: number } =>
  small ? { right: 0, bottom: card ? sheet() : 0 } : { right: card ? cardWidth : 0, bottom: 0 };
