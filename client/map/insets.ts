import type { Insets } from './camera.ts';

interface Covering {
  small: boolean;
  legend: boolean;
  card: boolean;
}

const cardWidth = 380;
const legendWidth = 244;
const buttons = 50;
const sheet = () => Math.round(window.innerHeight * 0.38);

/** How much of the map legend, card and buttons lie over, in pixels. */
export const insetsFor = ({ small, legend, card }: Covering): Insets =>
  small
    ? { top: 44, right: buttons, bottom: card ? sheet() : 0, left: 0 }
    : { top: 12, right: (card ? cardWidth : 0) + buttons, bottom: 12, left: legend ? legendWidth : 0 };

/** Where the buttons stand, so that the card does not lie over them. */
export const cornerFor = ({ small, card }: Covering): { right: number; bottom: number } =>
  small ? { right: 0, bottom: card ? sheet() : 0 } : { right: card ? cardWidth : 0, bottom: 0 };
