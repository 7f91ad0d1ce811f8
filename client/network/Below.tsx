import { memo } from 'react';
import type { Network } from '../api/model.ts';
import { Groups } from '../drawing/Groups.tsx';
import type { Hidden } from '../store/hidden.ts';
import { Growths } from '../grow/Growths.tsx';
import { later, useOnce } from '../panel/later.tsx';
import { useFirstTime } from '../start/useFirstTime.ts';
import { useStore, useView } from '../store/store.ts';
import { BottomLine } from './BottomLine.tsx';
import type { Told } from './told.ts';

const GrowDialog = later(async () => (await import('../grow/GrowDialog.tsx')).GrowDialog);
const Starts = later(async () => (await import('../start/Starts.tsx')).Starts);

interface BelowProps {
  told: Told;
  core: Network;
  network: Network;
  /** The neighbours of each entity that are not in the picture. */
  hidden: ReadonlyMap<string, Hidden>;
}

/** What stands below the picture and is not drawn anew with it: ways in, groups, growths, what is shown and what is not. */
export const Below = memo(({ told: { shown, drawn, elements }, core, network, hidden }: BelowProps) => {
  const as = useView((view) => view.as);
  const grows = useOnce(useStore((state) => state.growing) !== null);
  const starts = useFirstTime();
  return (
    <>
      {starts && as === 'picture' && <Starts network={core} />}
      <Groups drawn={drawn} />
      <Growths network={network} />
      <BottomLine core={core} network={network} shown={shown} drawn={drawn} elements={elements} />
      {grows && <GrowDialog shown={shown} hidden={hidden} />}
    </>
  );
});
