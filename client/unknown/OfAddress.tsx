import type { Network } from '../api/model.ts';
import { withAllWords } from '../language/words.ts';
import { later } from '../panel/later.tsx';
import { useView } from '../store/store.ts';
import { hiddenAtFirst } from '../store/view.ts';

const Unknown = later(async () => (await withAllWords(import('./Unknown.tsx'))).Unknown);

/** What the address says and nobody knows; most addresses say nothing that could be unknown. */
export const OfAddress = ({ network }: { network: Network }) => {
  const isPlain = useView(
    ({ selected, hidden, added, picture, gap, off, unread }) =>
      selected === null && hidden === hiddenAtFirst && !added && !picture && !gap && !off && !unread,
  );
  return !isPlain && <Unknown network={network} />;
};
