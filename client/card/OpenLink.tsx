import { ActionIcon, Tooltip } from '@mantine/core';
import { TextQuote } from 'lucide-react';
import { useWords } from '../language/words.ts';
import { select } from '../store/store.ts';

interface OpenLinkProps {
  id: string;
  /** The end that the link is told from the others by, where there are others. */
  to?: string;
  size?: number;
}

/** Opens the card of a link, with the words it rests on. */
export const OpenLink = ({ id, to, size = 26 }: OpenLinkProps) => {
  const words = useWords();
  return (
    <Tooltip label={words.openLink}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={size}
        aria-label={to === undefined ? words.openLink : words.openLinkTo(to)}
        onClick={() => select(id)}
      >
        <TextQuote size={14} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
};
