import { Button, Stack, Text } from '@mantine/core';
import { useWords } from '../language/words.ts';
import type { GapList } from '../store/gaps.ts';
import { listGaps } from '../store/store.ts';
import { isNarrowed } from './asked.ts';
import { useSubjectName } from './SubjectSelect.tsx';

interface NothingProps {
  list: GapList;
  /** The address asks for something that does not exist. */
  unknown?: boolean;
}

const clear = () => listGaps({ kinds: [], levels: [], states: [], subject: null });

/** Why the list is empty, and what to do. */
export const Nothing = ({ list, unknown = false }: NothingProps) => {
  const { finding: words } = useWords();
  const subject = useSubjectName(list.subject);
  const choices = [
    ...list.levels.map((level) => words.gravity(words.levels[level])),
    ...list.states.map((state) => words.states[state]),
    ...list.kinds.map((kind) => words.kinds[kind]),
    ...(list.subject ? [words.aboutOne(subject)] : []),
  ];
  const narrowed = isNarrowed(list);
  return (
    <Stack align="center" justify="center" gap={10} p={24} mih="40%" role="status">
      <Text ta="center">{unknown ? words.unknownFilter : narrowed ? words.empty : words.nothingMissing}</Text>
      {narrowed && !unknown && (
        <Text ta="center" size="sm" c="dimmed">
          {words.narrowedBy(choices.join(words.separator))}
        </Text>
      )}
      {narrowed && (
        <Button variant="default" onClick={clear}>
          {words.clear}
        </Button>
      )}
    </Stack>
  );
};
