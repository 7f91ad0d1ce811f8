import { memo } from 'react';
import type { Network } from '../api/model.ts';
import { Groups } from '../drawing/Groups.tsx';
import { Growths } from '../grow/Growths.tsx';
import { later, useOnce } from '../panel/later.tsx';
import { useStore } from '../store/store.ts';
import { BottomLine } from './BottomLine.tsx';
import type { Told } from './told.ts';

const GrowDialog = later(async () => (await import('../grow/GrowDialog.tsx')).GrowDialog);

interface BelowProps {
  told: Told;
  core: Network;
  network: Network;
  /** How many neighbours of each entity are not in the picture. */
  hidden: ReadonlyMap<string, number>;
}

/** What stands below the picture and is not drawn anew with it: groups, growths, what is shown and what is not. */
export const Below = memo(({ told: { shown, drawn, elements }, core, network, hidden }: BelowProps) => {
  const grows = useOnce(useStore((state) => state.growing) !== null);
  return (
    <>
      <Groups drawn={drawn} />
      <Growths network={network} />
      <BottomLine core={core} network={network} shown={shown} drawn={drawn} elements={elements} />
      {grows && <GrowDialog shown={shown} hidden={hidden} />}
    </>
  );
});
