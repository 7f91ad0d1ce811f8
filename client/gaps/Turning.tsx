import { ActionIcon, Button, Group } from '@mantine/core';
import { ArrowLeft, ChevronDown, ChevronUp } from 'lucide-react';
import { useWords } from '../language/words.ts';
import classes from './finding.module.css';

interface TurningProps {
  previous: string | null;
  next: string | null;
  look: (id: string) => void;
  leave: () => void;
}

/** Back to the list, and on to the finding before or after. */
export const Turning = ({ previous, next, look, leave }: TurningProps) => {
  const { finding: words } = useWords();
  const turns = [
    { to: previous, label: words.previous, Icon: ChevronUp },
    { to: next, label: words.next, Icon: ChevronDown },
  ];
  return (
    <Group className={classes.turning} justify="space-between">
      <Button
        variant="subtle"
        color="gray"
        c="dimmed"
        size="compact-sm"
        leftSection={<ArrowLeft size={15} aria-hidden />}
        onClick={leave}
      >
        {words.back}
      </Button>
      <Group gap={4}>
        {turns.map(({ to, label, Icon }) => (
          <ActionIcon
            key={label}
            data-tip={label}
            variant="subtle"
            color="gray"
            size={32}
            aria-label={label}
            disabled={to === null}
            onClick={() => to && look(to)}
          >
            <Icon size={18} aria-hidden />
          </ActionIcon>
        ))}
      </Group>
    </Group>
  );
};
