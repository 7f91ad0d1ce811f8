import { Alert, Button, Stack, Text } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../language/words.ts';
import { useAway } from './useAway.ts';
import classes from './notice.module.css';

interface FailedProps {
  sentence?: string;
  retry?: () => void;
  /** Another way on. */
  children?: ReactNode;
}

/** A sentence in place of what did not come, and the way to ask again. */
export const Failed = ({ sentence, retry, children }: FailedProps) => {
  const words = useWords();
  // The banner then has the button, and asks for everything again.
  const away = useAway().absence === 'away';
  return (
    <div className={classes.failed}>
      <Alert variant="light" color="gray" icon={<CircleAlert aria-hidden />} role="alert" maw={520} mx="auto">
        <Stack gap={10} align="flex-start">
          <Text size="sm" c="var(--mantine-color-text)">
            {sentence ?? words.failed}
          </Text>
          {retry && !away && (
            <Button size="compact-sm" variant="default" onClick={retry}>
              {words.retry}
            </Button>
          )}
          {children}
        </Stack>
      </Alert>
    </div>
  );
};
