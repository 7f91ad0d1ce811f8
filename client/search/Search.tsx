import { CloseButton, Combobox, Kbd, Loader, TextInput, useCombobox } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Search as Glass } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../language/words.ts';
import { commandsFor, type CommandName } from './commands.ts';
import { Facets } from './Facets.tsx';
import { Found } from './Found.tsx';
import { everywhere } from './scope.ts';
import { useChoose, type Deed } from './useChoose.ts';
import { useFound } from './useFound.ts';
import classes from './search.module.css';

const asCommand = 'command:';

/** Finds entities by name, and commands; what is chosen is opened, added to the picture, or becomes the picture. */
export const Search = () => {
  const words = useWords();
  const { find } = words;
  const [text, setText] = useState('');
  const [scope, setScope] = useState(everywhere);
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { answer, searching, failed, asked } = useFound(text, scope);
  const { choose, command } = useChoose();
  const { selectFirstOption } = combobox;
  const hits = answer?.nodes ?? [];
  // Beside entities only the first few: the list is to be seen as a whole.
  const offered = commandsFor(text, words).slice(0, hits.length > 0 ? 3 : undefined);
  useEffect(() => {
    if (answer) selectFirstOption();
  }, [answer, selectFirstOption]);
  useHotkeys([
    ['mod+K', () => input.current?.focus()],
    ['/', () => input.current?.focus()],
  ]);

  const leave = () => {
    setText('');
    combobox.closeDropdown();
    // The keyboard goes on in the view, which may have a better place for it.
    document.getElementById('content')?.focus();
  };
  const submit = (value: string, deed: Deed = 'open') => {
    leave();
    if (value.startsWith(asCommand)) command(value.slice(asCommand.length) as CommandName);
    else choose([value], deed);
  };
  const press = (event: KeyboardEvent) => {
    // Quick fingers are there before the first one is marked.
    const hit = hits[Math.max(combobox.getSelectedOptionIndex(), 0)];
    if (event.key !== 'Enter' || !hit || !(event.shiftKey || event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit(hit.entity.id, event.shiftKey ? 'add' : 'only');
  };
  const clear = () => {
    setText('');
    input.current?.focus();
  };
  const more = answer ? answer.totalCount - hits.length : 0;

  return (
    <search>
      <Combobox
        store={combobox}
        onOptionSubmit={(value) => submit(value)}
        withinPortal={false}
        shadow="md"
        classNames={{ option: classes.option }}
      >
        <Combobox.Target>
          <TextInput
            ref={input}
            classNames={{ input: text ? undefined : classes.input }}
            value={text}
            aria-label={words.searchLabel}
            placeholder={words.search}
            leftSection={searching ? <Loader size={15} /> : <Glass size={16} aria-hidden />}
            rightSection={
              text ? (
                <CloseButton size="sm" aria-label={words.clear} onClick={clear} />
              ) : (
                <Kbd className={classes.key}>Ctrl K</Kbd>
              )
            }
            rightSectionWidth={text ? 34 : 62}
            onKeyDownCapture={press}
            onChange={(event) => {
              setText(event.currentTarget.value);
              combobox.openDropdown();
            }}
            onFocus={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          {asked !== '' && <Facets scope={scope} narrow={setScope} />}
          <Combobox.Options aria-label={words.searchLabel}>
            {hits.length > 0 && (
              <Combobox.Group label={find.entities}>
                <Found hits={hits} choose={submit} />
              </Combobox.Group>
            )}
            {asked !== '' && answer && hits.length === 0 && (
              <Combobox.Empty>{words.nothingFound(asked)}</Combobox.Empty>
            )}
            {asked !== '' && !answer && <Combobox.Empty>{failed ? words.failed : words.searching}</Combobox.Empty>}
            {offered.length > 0 && (
              <Combobox.Group label={find.commands}>
                {offered.map((name) => (
                  <Combobox.Option key={name} value={`${asCommand}${name}`}>
                    {find.command[name]}
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            )}
          </Combobox.Options>
          {hits.length > 0 && (
            <Combobox.Footer className={classes.more}>
              {more > 0 && <p>{words.foundMore(more)}</p>}
              <p>{find.keys}</p>
            </Combobox.Footer>
          )}
        </Combobox.Dropdown>
      </Combobox>
    </search>
  );
};
