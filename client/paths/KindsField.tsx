import { Button, Checkbox, Collapse, UnstyledButton } from '@mantine/core';
import { useDisclosure, useId } from '@mantine/hooks';
import { ChevronRight } from 'lucide-react';
import type { Ontology } from '../api/model.ts';
import type { LinkKind } from '../api/operations.generated.ts';
import { labelIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import { toggled } from './kinds.ts';
import classes from './kinds.module.css';

interface KindsFieldProps {
  /** The kinds that are allowed; none for all. */
  kinds: LinkKind[];
  linkKinds: Ontology['linkKinds'];
  choose: (kinds: LinkKind[]) => void;
}

/** The kinds of links that a way may take: all at first, one by one, or only one. */
export const KindsField = ({ kinds, linkKinds, choose }: KindsFieldProps) => {
  const { ways: words } = useWords();
  const language = useView((view) => view.language);
  const [opened, { toggle }] = useDisclosure(kinds.length > 0);
  const list = useId();
  const all = linkKinds.map(({ name }) => name);
  const allowed = kinds.length === 0 ? all : kinds;
  return (
    <div>
      <UnstyledButton className={classes.head} aria-expanded={opened} aria-controls={list} onClick={toggle}>
        <span>{words.kinds}</span>
        <span className={classes.count}>
          {kinds.length === 0 ? words.allKinds : words.someKinds(kinds.length, all.length)}
        </span>
        <ChevronRight size={15} aria-hidden className={classes.chevron} />
      </UnstyledButton>
      <Collapse expanded={opened} id={list}>
        <ul className={classes.kinds} aria-label={words.kinds}>
          {linkKinds.map((kind) => {
            const label = labelIn(language, kind);
            return (
              <li key={kind.name}>
                <Checkbox
                  size="xs"
                  label={label}
                  checked={allowed.includes(kind.name)}
                  onChange={() => choose(toggled(kinds, all, kind.name))}
                />
                <UnstyledButton
                  className={classes.only}
                  aria-label={words.onlyKind(label)}
                  onClick={() => choose([kind.name])}
                >
                  {words.only}
                </UnstyledButton>
              </li>
            );
          })}
        </ul>
        {kinds.length > 0 && (
          <Button size="compact-xs" variant="subtle" onClick={() => choose([])}>
            {words.allowAll}
          </Button>
        )}
      </Collapse>
    </div>
  );
};
