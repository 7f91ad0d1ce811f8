import { Combobox, Kbd } from '@mantine/core';
import { commandGroupsEn } from '../language/find-commands-en.ts';
import { commandGroupsZh } from '../language/find-commands-zh.ts';
import { useWords } from '../language/words.ts';
import { useView } from '../store/store.ts';
import type { Command, CommandGroup } from './commands.ts';
import { labelOf } from './offered.ts';
import classes from './search.module.css';

/** A command as the value of an option. */
export const asCommand = 'command ';

const groups = Object.keys(commandGroupsZh) as CommandGroup[];

/** Commands to be chosen from; group by group where all are offered. */
export const Commands = ({ offered, grouped }: { offered: readonly Command[]; grouped: boolean }) => {
  const { find } = useWords();
  const language = useView((view) => view.language);
  const named = language === 'zh' ? commandGroupsZh : commandGroupsEn;
  const options = (some: readonly Command[]) =>
    some.map(({ name, key }) => (
      <Combobox.Option key={name} value={`${asCommand}${name}`} className={classes.command}>
        {labelOf(language, name)}
        {key && (
          <Kbd size="xs" aria-hidden>
            {key}
          </Kbd>
        )}
      </Combobox.Option>
    ));
  if (offered.length === 0) return null;
  if (!grouped) return <Combobox.Group label={find.commands}>{options(offered)}</Combobox.Group>;
  return groups.map((group) => (
    <Combobox.Group key={group} label={named[group]}>
      {options(offered.filter((one) => one.group === group))}
    </Combobox.Group>
  ));
};
