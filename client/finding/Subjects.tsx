import { Anchor } from '@mantine/core';
import type { Network } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { bringIn } from '../store/store.ts';

/** Brings what a finding is about into the picture where the picture does not hold it. */
export const Subjects = ({ ids, network }: { ids: readonly string[]; network: Network }) => {
  const words = useWords();
  const held = new Set(network.entities.map(({ id }) => id));
  const absent = ids.filter((id) => !held.has(id));
  return absent.length > 0 ? (
    <Anchor component="button" type="button" inherit onClick={() => bringIn(absent)}>
      {words.bringInSubjects}
    </Anchor>
  ) : null;
};
