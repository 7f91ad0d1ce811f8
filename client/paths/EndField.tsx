import { CloseButton, Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { MousePointerClick } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { ontology } from '../api/questions.ts';
import { nameIn } from '../language/names.ts';
import { useWords } from '../language/words.ts';
import { Shape } from '../marks/Shape.tsx';
import { Hit } from '../search/Hit.tsx';
import { useFound } from '../search/useFound.ts';
import { useView } from '../store/store.ts';
import type { End } from './useEnds.ts';
import classes from './ends.module.css';

interface EndFieldProps {
  place: number;
  end: End | null;
  /** Ids that are ends already. */
  taken: readonly string[];
  waiting: boolean;
  wait: (waiting: boolean) => void;
  choose: (id: string) => void;
  remove: () => void;
}

/** One end: its name, or a field that finds one. */
export const EndField = ({ place, end, taken, waiting, wait, choose, remove }: EndFieldProps) => {
  const words = useWords();
  const { ways } = words;
  const language = useView((view) => view.language);
  const kind = useQuery(ontology).data?.kinds.find(({ name }) => name === end?.kind);
  const name = end ? nameIn(language, end) : '';
  const [text, setText] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { answer, searching, failed, asked } = useFound(text ?? '');
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (answer) selectFirstOption();
  }, [answer, selectFirstOption]);

  const leave = () => {
    setText(null);
    combobox.closeDropdown();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || (text === null && !waiting)) return;
    event.stopPropagation();
    leave();
    wait(false);
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        leave();
        choose(id);
      }}
      shadow="md"
      classNames={{ option: classes.option }}
    >
      <Combobox.Target>
        <TextInput
          ref={input}
          data-path-end={end ? 'chosen' : 'empty'}
          data-waiting={waiting || undefined}
          classNames={{ input: classes.end }}
          aria-label={ways.end(place)}
          placeholder={ways.endHint}
          value={text ?? name}
          error={end?.absent && ways.notThere(end.id)}
          leftSection={
            searching ? (
              <Loader size={14} />
            ) : kind ? (
              <Shape shape={kind.shape} colour={kind.colour} size={13} />
            ) : (
              <MousePointerClick size={15} aria-hidden />
            )
          }
          rightSection={end && <CloseButton size="sm" aria-label={ways.removeEnd(name)} onClick={remove} />}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={(event) => {
            event.currentTarget.select();
            wait(true);
          }}
          onBlur={leave}
          onKeyDown={press}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={asked === '' || text === null}>
        <Combobox.Options aria-label={ways.end(place)} className={classes.options}>
          {answer?.nodes.map(({ entity, name: hit }) => (
            <Combobox.Option key={entity.id} value={entity.id} disabled={taken.includes(entity.id)}>
              <Hit entity={entity} name={hit} />
            </Combobox.Option>
          ))}
          {answer?.nodes.length === 0 && <Combobox.Empty>{words.nothingFound(asked)}</Combobox.Empty>}
          {!answer && <Combobox.Empty>{failed ? words.failed : words.searching}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};
