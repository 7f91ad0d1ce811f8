import { Checkbox, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ontology } from '../api/questions.ts';
import { labelIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import type { Choice, Way } from './asked.ts';
import classes from './grow.module.css';

interface WaysProps {
  ways: readonly Way[];
  chosen: Choice['kinds'];
  choose: (kinds: Choice['kinds']) => void;
}

/** Along which links to grow, each with what it would bring; none chosen is all. */
export const Ways = ({ ways, chosen, choose }: WaysProps) => {
  const { grow: words, statuses } = useWords();
  const language = useView((view) => view.language);
  const { data } = useQuery(ontology);
  const kinds = [...new Set(ways.map(({ linkKind }) => linkKind))];
  return (
    <Checkbox.Group
      label={words.along}
      value={[...chosen]}
      onChange={(values) => choose(values as unknown as Choice['kinds'])}
    >
      <Stack gap={6} mt={6}>
        {kinds.map((name) => {
          const kind = data?.linkKinds.find((one) => one.name === name);
          const mine = ways.filter(({ linkKind }) => linkKind === name);
          return (
            <Checkbox
              key={name}
              size="xs"
              value={name}
              label={kind ? labelIn(language, kind) : name}
              description={mine
                .map(({ direction, count, byStatus }) => {
                  const states = byStatus.flatMap(({ status, count }) =>
                    status === null || status === 'EXISTING' ? [] : [`${statuses[status]} ${count}`],
                  );
                  return [`${direction === 'OUT' ? words.out : words.in} ${count}`, ...states].join(' · ');
                })
                .join(' · ')}
              classNames={{ description: classes.way }}
            />
          );
        })}
      </Stack>
    </Checkbox.Group>
  );
};
