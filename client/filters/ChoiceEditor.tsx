import { Checkbox, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { choicesOf, type Choice, type Facet } from './choices.ts';
import type { EditorProps, Telling } from './filter-kind.ts';
import classes from './editor.module.css';

interface ChoiceEditorProps extends EditorProps {
  facet: Facet;
  label: (value: string, telling: Telling) => string;
  /** Values in the order in which they are listed; by how often they occur where it says nothing. */
  order?: ((telling: Telling) => readonly string[]) | undefined;
}

/** So many can be overseen; more can be searched. */
const overseen = 12;

const toggled = (values: readonly string[], value: string) =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value];

/** The values that occur, to be ticked, each with how many have it. */
export const ChoiceEditor = ({ values, put, whole, before, telling, facet, label, order }: ChoiceEditorProps) => {
  const { editing: words } = telling.words;
  const [text, setText] = useState('');
  const choices = useMemo(
    () => choicesOf(facet, whole, before, values, order?.(telling) ?? []),
    [facet, whole, before, values, order, telling],
  );
  const sought = text.trim().toLowerCase();
  const found = choices.filter(({ value }) => label(value, telling).toLowerCase().includes(sought));
  const columns = (['entities', 'links'] as const).filter((column) => facet[column]);
  const isGone = ({ value, entities, links }: Choice) => entities + links === 0 && !values.includes(value);
  return (
    <>
      {choices.length > overseen && (
        <TextInput
          size="xs"
          className={classes.narrow}
          aria-label={words.narrow}
          placeholder={words.narrow}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      )}
      {columns.length > 1 && (
        <div className={classes.heads} aria-hidden>
          <span className={classes.count}>{words.entities}</span>
          <span className={classes.count}>{words.linksColumn}</span>
        </div>
      )}
      <div className={classes.choices}>
        {found.map((choice) => (
          <Checkbox
            key={choice.value}
            size="xs"
            checked={values.includes(choice.value)}
            disabled={isGone(choice)}
            onChange={() => put(toggled(values, choice.value))}
            aria-label={words.value(label(choice.value, telling), choice.entities, choice.links)}
            label={
              <>
                <span className={classes.value} title={label(choice.value, telling)}>
                  {label(choice.value, telling)}
                </span>
                {columns.map((column) => (
                  <span key={column} className={classes.count}>
                    {choice[column]}
                  </span>
                ))}
              </>
            }
            classNames={{ label: classes.choice, labelWrapper: classes.choiceWrap, body: classes.choiceBody }}
          />
        ))}
        {found.length === 0 && <p className={classes.note}>{words.nothingFound}</p>}
      </div>
    </>
  );
};
