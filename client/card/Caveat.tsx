import { Group, Text } from '@mantine/core';
import { Info } from 'lucide-react';
import { useWords } from '../language/words.ts';
import classes from './card.module.css';

/** What the compilers warn of. */
export const Caveat = ({ text }: { text: string | null }) => {
  const words = useWords();
  return text ? (
    <Group className={classes.caveat} gap={8} wrap="nowrap" align="flex-start" role="note" aria-label={words.caveat}>
      <Info size={15} aria-hidden className={classes.icon} />
      <Text className={classes.small} lang={/[㐀-鿿]{4}/u.test(text) ? undefined : 'en'}>
        {text}
      </Text>
    </Group>
  ) : null;
};
