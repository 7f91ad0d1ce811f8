import { ActionIcon } from '@mantine/core';
import { TextQuote } from 'lucide-react';
import { useWords } from '../language/words.ts';
import { select } from '../store/store.ts';
import { usePointable } from '../store/usePointable.ts';

interface OpenLinkProps {
  id: string;
  /** The name of the end that tells it from the links beside it. */
  to: string;
}

/** Opens the card of a link, with the words it rests on. */
export const OpenLink = ({ id, to }: OpenLinkProps) => {
  const words = useWords();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={26}
      aria-label={words.openLinkTo(to)}
      data-tip={words.openLink}
      {...usePointable(id)}
      onClick={() => select(id)}
    >
      <TextQuote size={14} aria-hidden />
    </ActionIcon>
  );
};
