import { CloseButton, Combobox, Kbd, Loader, TextInput, useCombobox } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Search as Glass } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../language/words.ts';
import { addressOf, select } from '../store/store.ts';
import { Hit } from './Hit.tsx';
import { useFound } from './useFound.ts';
import classes from './search.module.css';

const pages = new Set(['/network', '/policy']);

/** Finds entities by name; the chosen one is selected wherever it can be seen. */
export const Search = () => {
  const words = useWords();
  const [here, go] = useLocation();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { answer, searching, failed, asked } = useFound(text);
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (answer) selectFirstOption();
  }, [answer, selectFirstOption]);
  useHotkeys([
    ['mod+K', () => input.current?.focus()],
    ['/', () => input.current?.focus()],
  ]);

  const choose = (id: string) => {
    select(id);
    setText('');
    combobox.closeDropdown();
    input.current?.blur();
    if (!pages.has(here)) go(addressOf('/network'));
  };
  const clear = () => {
    setText('');
    input.current?.focus();
  };
  const more = answer ? answer.totalCount - answer.nodes.length : 0;

  return (
    <search>
      <Combobox
        store={combobox}
        onOptionSubmit={choose}
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
            onChange={(event) => {
              setText(event.currentTarget.value);
              combobox.openDropdown();
            }}
            onFocus={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={asked === ''}>
          <Combobox.Options aria-label={words.searchLabel}>
            {answer?.nodes.map(({ entity, name }) => (
              <Combobox.Option key={entity.id} value={entity.id}>
                <Hit entity={entity} name={name} />
              </Combobox.Option>
            ))}
            {answer?.nodes.length === 0 && <Combobox.Empty>{words.nothingFound(asked)}</Combobox.Empty>}
            {!answer && <Combobox.Empty>{failed ? words.failed : words.searching}</Combobox.Empty>}
          </Combobox.Options>
          {more > 0 && <Combobox.Footer className={classes.more}>{words.foundMore(more)}</Combobox.Footer>}
        </Combobox.Dropdown>
      </Combobox>
    </search>
  );
};
