import { shares, type Sheet } from '../store/sheet.ts';

interface Covering {
  small: boolean;
  legend: boolean;
  card: boolean;
  /** How high card or panel stand on a small screen. */
  sheet?: Sheet;
}

/** What is kept free above where the screen is small, and above and below where it is wide. */
interface Rim {
  small: number;
  wide: number;
  /** As above when absent. */
  below?: number;
}

/** This far from the right and the bottom. */
export interface Corner {
  right: number;
  bottom: number;
}

const cardWidth = 380;
const legendWidth = 244;
const buttons = 50;
/** How much of the window a view has there. */
const ofView = 0.826;
// Behind a tall one nothing is seen, and the view stays as it was.
const heightOf = (sheet: Sheet = 'half') =>
  Math.round(window.innerHeight * ofView * shares[sheet === 'tall' ? 'half' : sheet]);
/** Tools at the upper edge, one row of them. */
const tools = 46;

/** How much of a picture legend, card, sheet and buttons lie over, in pixels; what lies above and below is its own. */
export const insetsFor = (
  { small, legend, card, sheet }: Covering,
  rim: Rim = { small: tools, wide: tools, below: 0 },
) =>
  small
    ? { top: rim.small, right: buttons, bottom: card ? heightOf(sheet) : 0, left: 0 }
    : {
        top: rim.wide,
        right: (card ? cardWidth : 0) + buttons,
        bottom: rim.below ?? rim.wide,
        left: legend ? legendWidth : 0,
      };

/** Where the buttons of a picture stand, so that the card does not lie over them. */
export const cornerFor = ({ small, card, sheet }: Covering): Corner =>
  small ? { right: 0, bottom: card ? heightOf(sheet) : 0 } : { right: card ? cardWidth : 0, bottom: 0 };
