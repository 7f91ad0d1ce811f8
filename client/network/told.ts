import type { Elements } from '../canvas/elements.ts';
import type { LookTold } from '../look/useLook.ts';
import type { Drawn } from '../store/projecting/drawn.ts';
import type { Shown } from '../store/shown.ts';

/** What is said of the picture round it, all of one and the same moment. */
export interface Told {
  shown: Shown;
  drawn: Drawn;
  look: LookTold;
  /** What is to be drawn; of too many links some are left out. */
  elements: Elements;
}
