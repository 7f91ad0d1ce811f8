import { Chip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ontology } from '../api/questions.ts';
import { labelIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import type { Scope } from './scope.ts';
import classes from './search.module.css';

/** Narrows what is looked for, by group and by what the policy names. */
export const Facets = ({ scope, narrow }: { scope: Scope; narrow: (scope: Scope) => void }) => {
  const { find: words } = useWords();
  const language = useView((view) => view.language);
  const { data } = useQuery(ontology);
  return (
    // The field keeps the keyboard while one narrows by mouse.
    <div role="presentation" className={classes.facets} onMouseDown={(event) => event.preventDefault()}>
      <Chip.Group multiple value={[...scope.groups]} onChange={(groups) => narrow({ ...scope, groups })}>
        <div role="group" aria-label={words.kinds} className={classes.groups}>
          {data?.groups.map((group) => (
            <Chip key={group.name} value={group.name} size="xs" variant="outline">
              {labelIn(language, group)}
            </Chip>
          ))}
        </div>
      </Chip.Group>
      <Chip size="xs" variant="outline" checked={scope.core} onChange={(core) => narrow({ ...scope, core })}>
        {words.core}
      </Chip>
    </div>
  );
};
