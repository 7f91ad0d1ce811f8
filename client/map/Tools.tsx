import { later } from '../panel/later.tsx';
import { TakeButton } from '../takeaway/TakeButton.tsx';
import type { TakeMapProps } from './TakeMap.tsx';
import classes from './tools.module.css';

const TakeMap = later(
  async () => (await import('./TakeMap.tsx')).TakeMap,
  () => <TakeButton />,
);

/** What can be done with the map as a whole, so far from the right edge that nothing lies over it. */
export const Tools = ({ right, ...taken }: TakeMapProps & { right: number }) => (
  <div className={classes.tools} style={{ marginRight: right }}>
    <TakeMap {...taken} />
  </div>
);
